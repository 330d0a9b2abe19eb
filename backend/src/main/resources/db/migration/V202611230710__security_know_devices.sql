-- Where somebody is signed in, so that they can tell their own devices from a stranger's.
ALTER TABLE session
  ADD COLUMN user_agent VARCHAR(300) NULL,
  ADD COLUMN address    VARCHAR(45)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN seen_at    DATETIME(6)  NULL;
UPDATE session SET seen_at = created_at;
ALTER TABLE session MODIFY COLUMN seen_at DATETIME(6) NOT NULL;
