-- The log. Nothing in it is ever changed; only an athlete who asks to be erased is taken out.
--
-- Athletes, sessions and devices have numbers in here: the cursor of the first event that told of them. They are short, and what
-- goes on at the same time has numbers side by side, so that many sets written together touch few pages.

CREATE TABLE athletes (
    number INTEGER PRIMARY KEY,
    id     VARCHAR(36) NOT NULL UNIQUE
);

-- A session of an athlete; session = the athlete's id is what is told of the athlete and of no session.
CREATE TABLE streams (
    number  INTEGER PRIMARY KEY,
    athlete INTEGER NOT NULL,
    session VARCHAR(36) NOT NULL,
    UNIQUE (athlete, session)
);

-- A device as it tells of one athlete.
CREATE TABLE devices (
    number  INTEGER PRIMARY KEY,
    athlete INTEGER NOT NULL,
    id      VARCHAR(36) NOT NULL,
    UNIQUE (athlete, id)
);

CREATE TABLE events (
    cursor       INTEGER PRIMARY KEY,
    id           VARCHAR(36) NOT NULL UNIQUE,
    athlete      INTEGER NOT NULL,
    stream       INTEGER NOT NULL,
    device       INTEGER NOT NULL,
    sequence     INTEGER NOT NULL,
    at           INTEGER NOT NULL,
    type         VARCHAR(40) NOT NULL,
    payload      TEXT NOT NULL,
    wire_version INTEGER NOT NULL,
    received     INTEGER NOT NULL
);
