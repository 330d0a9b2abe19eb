-- What an operation did to rows, one by one, so that it can be undone. Goes with the operation.
CREATE TABLE undo_note (
  agency_id        BIGINT       NOT NULL,
  operation_id     BINARY(16)   NOT NULL,
  place            INT          NOT NULL,
  what             VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  table_name       VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  row_hash         BINARY(16)   NOT NULL,
  before_json      MEDIUMTEXT   NOT NULL,
  after_json       MEDIUMTEXT   NOT NULL,
  PRIMARY KEY (agency_id, operation_id, place),
  KEY undo_note_by_row (agency_id, row_hash)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
