-- What is read. All of it is made from the log, and can be made anew from it (nijugo rebuild).
CREATE TABLE sessions (
    stream   INTEGER PRIMARY KEY,
    athlete  INTEGER NOT NULL,
    started  INTEGER NOT NULL,
    ended    INTEGER NOT NULL,
    document TEXT NOT NULL
);
CREATE INDEX sessions_by_time ON sessions (athlete, started);
