-- Since when a client stands in a state is not always known: nothing has happened yet, or it is not
-- to be contacted since a day that nobody wrote down.
ALTER TABLE client_step MODIFY COLUMN since_at DATETIME(6) NULL;
UPDATE client_step SET since_at = NULL WHERE since_at < '1970-01-03 00:00:00';
