-- Who changed an agreement last, so that somebody who was changing it too is told whom to ask.
ALTER TABLE expectation ADD COLUMN changed_by BINARY(16) NULL AFTER note;
