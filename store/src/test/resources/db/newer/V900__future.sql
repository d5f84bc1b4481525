CREATE TABLE of_the_future (name VARCHAR(10));
