-- What is read, in detail; made from the log as well.
CREATE TABLE sets (
    stream   BIGINT NOT NULL,
    id       VARCHAR(36) NOT NULL,
    position INTEGER NOT NULL,
    exercise VARCHAR(200) NOT NULL,
    kind     VARCHAR(20) NOT NULL,
    at       BIGINT NOT NULL,
    reps     INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (stream, id)
);

CREATE TABLE series (
    stream   BIGINT NOT NULL,
    exercise VARCHAR(200) NOT NULL,
    athlete  BIGINT NOT NULL,
    at       BIGINT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (stream, exercise)
);
CREATE INDEX series_by_lift ON series (athlete, exercise, at);
