-- What was done to accounts and to who may see what: ids and words only.
CREATE TABLE audit (
    number  BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      BIGINT NOT NULL,
    actor   VARCHAR(40) NOT NULL,
    action  VARCHAR(40) NOT NULL,
    subject VARCHAR(80) NOT NULL
);
