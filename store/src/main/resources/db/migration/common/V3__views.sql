-- What is read. All of it is made from the log, and can be made anew from it (nijugo rebuild).

-- The sessions of the athletes; session = athlete is what is told of the athlete and of no session.
CREATE TABLE streams (
    athlete  VARCHAR(36) NOT NULL,
    session  VARCHAR(36) NOT NULL,
    started  BIGINT NOT NULL,
    ended    INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (athlete, session)
);
CREATE INDEX streams_by_time ON streams (athlete, started);

CREATE TABLE sets (
    athlete  VARCHAR(36) NOT NULL,
    session  VARCHAR(36) NOT NULL,
    id       VARCHAR(36) NOT NULL,
    position INTEGER NOT NULL,
    exercise VARCHAR(200) NOT NULL,
    kind     VARCHAR(20) NOT NULL,
    at       BIGINT NOT NULL,
    reps     INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (athlete, session, id)
);

CREATE TABLE series (
    athlete  VARCHAR(36) NOT NULL,
    session  VARCHAR(36) NOT NULL,
    exercise VARCHAR(200) NOT NULL,
    at       BIGINT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (athlete, session, exercise)
);
CREATE INDEX series_by_lift ON series (athlete, exercise, at);
