-- The program may no longer change or delete revisions: they go when their activity goes.
ALTER TABLE activity_revision DROP FOREIGN KEY activity_revision_of;

ALTER TABLE activity_revision
  ADD CONSTRAINT activity_revision_of FOREIGN KEY (agency_id, activity_id) REFERENCES activity (agency_id, id)
    ON DELETE CASCADE;

ALTER TABLE activity_revision COMMENT = 'append-only';
