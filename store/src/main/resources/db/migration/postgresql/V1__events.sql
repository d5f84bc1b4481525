-- The log. Nothing in it is ever changed; only an athlete who asks to be erased is taken out.
--
-- Athletes, sessions and devices have numbers in here: the cursor of the first event that told of them. They are short, and what
-- goes on at the same time has numbers side by side, so that many sets written together touch few pages.

CREATE TABLE athletes (
    number BIGINT PRIMARY KEY,
    id     VARCHAR(36) NOT NULL UNIQUE
);

-- A session of an athlete; session = the athlete's id is what is told of the athlete and of no session.
CREATE TABLE streams (
    number  BIGINT PRIMARY KEY,
    athlete BIGINT NOT NULL,
    session VARCHAR(36) NOT NULL,
    UNIQUE (athlete, session)
);

-- A device as it tells of one athlete.
CREATE TABLE devices (
    number  BIGINT PRIMARY KEY,
    athlete BIGINT NOT NULL,
    id      VARCHAR(36) NOT NULL,
    UNIQUE (athlete, id)
);

CREATE TABLE events (
    cursor       BIGINT PRIMARY KEY,
    id           VARCHAR(36) NOT NULL UNIQUE,
    athlete      BIGINT NOT NULL,
    stream       BIGINT NOT NULL,
    device       BIGINT NOT NULL,
    sequence     BIGINT NOT NULL,
    at           BIGINT NOT NULL,
    type         VARCHAR(40) NOT NULL,
    payload      TEXT NOT NULL,
    wire_version INTEGER NOT NULL,
    received     BIGINT NOT NULL
);
