-- A device counts its events for each athlete from 1; the same count twice would be two stories of one moment.
CREATE UNIQUE INDEX events_of_device ON events (device, sequence);

-- What a reader asks for: these athletes, after this cursor.
CREATE INDEX events_of_athlete ON events (athlete, cursor);

-- What an append folds anew.
CREATE INDEX events_of_stream ON events (stream, cursor);

-- Cursors below the floor were given once and are never given again, even when their events were erased.
CREATE TABLE log_floor (
    name   VARCHAR(10) PRIMARY KEY,
    cursor BIGINT NOT NULL
);
INSERT INTO log_floor (name, cursor) VALUES ('events', 0);
