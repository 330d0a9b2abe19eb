-- Until when a touch of ours that nobody answered is given time: such a client steps back in the
-- list of those to work on.
ALTER TABLE client_step ADD COLUMN rests_until DATETIME(6) NULL;
