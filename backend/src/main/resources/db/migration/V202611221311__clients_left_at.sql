-- When it became known that a person left, which is not when somebody last corrected their number.
ALTER TABLE contact ADD COLUMN left_at DATETIME(6) NULL;

UPDATE contact SET left_at = changed_at WHERE has_left;
