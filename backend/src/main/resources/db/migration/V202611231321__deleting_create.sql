CREATE TABLE deletion (
  agency_id        BIGINT       NOT NULL,
  id               BINARY(16)   NOT NULL,
  kind             VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id       BINARY(16)   NOT NULL,
  client_id        BINARY(16)   NOT NULL,
  name             VARCHAR(300) NOT NULL,
  client_name      VARCHAR(200) NOT NULL,
  owner_id         BINARY(16)   NULL,
  deleted_by       BINARY(16)   NOT NULL,
  deleted_at       DATETIME(6)  NOT NULL,
  PRIMARY KEY (agency_id, id),
  UNIQUE KEY deletion_of (agency_id, subject_id),
  KEY deletion_by_time (agency_id, deleted_at, id),
  KEY deletion_by_client (agency_id, client_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
