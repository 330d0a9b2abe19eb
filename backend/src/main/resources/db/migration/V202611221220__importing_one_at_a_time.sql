-- One import of an agency at a time changes its records: true while it does, else null.
ALTER TABLE import_run
  ADD COLUMN changing_records BOOLEAN NULL,
  ADD UNIQUE KEY import_run_one_changes_records (agency_id, changing_records);

-- Other systems tell ids apart by case alone, so we must as well.
ALTER TABLE client
  MODIFY COLUMN external_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;
ALTER TABLE contact
  MODIFY COLUMN external_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;

-- Contacts.csv is another file than contacts.csv.
ALTER TABLE import_file
  MODIFY COLUMN name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;
