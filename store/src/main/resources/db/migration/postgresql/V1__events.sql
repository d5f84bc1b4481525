-- The log. Nothing in it is ever changed; only an athlete who asks to be erased is taken out.
CREATE TABLE events (
    cursor       BIGINT PRIMARY KEY,
    id           VARCHAR(36) NOT NULL UNIQUE,
    athlete      VARCHAR(36) NOT NULL,
    session      VARCHAR(36) NOT NULL,
    device       VARCHAR(36) NOT NULL,
    sequence     BIGINT NOT NULL,
    at           BIGINT NOT NULL,
    type         VARCHAR(40) NOT NULL,
    payload      TEXT NOT NULL,
    wire_version INTEGER NOT NULL,
    received     BIGINT NOT NULL
);
