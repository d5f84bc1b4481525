CREATE TABLE half_done (name VARCHAR(10));
INSERT INTO no_such_table (name) VALUES (1);
