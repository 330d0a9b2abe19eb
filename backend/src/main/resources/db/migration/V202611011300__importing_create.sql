-- One import: some files, what was decided about them, and how far it has come.
CREATE TABLE import_run (
  agency_id      BIGINT        NOT NULL,
  id             BINARY(16)    NOT NULL,
  status         VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  zone           VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  step           VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  done           BIGINT        NOT NULL,
  total          BIGINT        NOT NULL,
  checking       BOOLEAN       NOT NULL,
  moved          BOOLEAN       NOT NULL,
  world_stamp    VARCHAR(200)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  plan_digest    VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  problem        VARCHAR(500)  NULL,
  started_by     BINARY(16)    NULL,
  started_at     DATETIME(6)   NOT NULL,
  committed_at   DATETIME(6)   NULL,
  undone_at      DATETIME(6)   NULL,
  version        INT           NOT NULL,
  PRIMARY KEY (agency_id, id),
  KEY import_run_by_time (agency_id, started_at, id),
  CONSTRAINT import_run_of_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
  CONSTRAINT import_run_by FOREIGN KEY (agency_id, started_by) REFERENCES member (agency_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- A file of an import. Only complete ones count; an upload that broke off leaves an incomplete one.
CREATE TABLE import_file (
  agency_id       BIGINT        NOT NULL,
  id              BINARY(16)    NOT NULL,
  import_id       BINARY(16)    NOT NULL,
  name            VARCHAR(200)  NOT NULL,
  complete        BOOLEAN       NOT NULL,
  bytes           BIGINT        NOT NULL,
  row_total       BIGINT        NOT NULL,
  encoding        VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  delimiter_name  VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind            VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind_confidence DOUBLE        NOT NULL,
  columns_json    MEDIUMTEXT    NOT NULL,
  planned_line    BIGINT        NOT NULL,
  plan_digest     VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made            BIGINT        NOT NULL,
  changed         BIGINT        NOT NULL,
  unchanged       BIGINT        NOT NULL,
  errors          BIGINT        NOT NULL,
  uploaded_at     DATETIME(6)   NOT NULL,
  PRIMARY KEY (agency_id, id),
  KEY import_file_of (agency_id, import_id),
  CONSTRAINT import_file_of_run FOREIGN KEY (agency_id, import_id) REFERENCES import_run (agency_id, id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- The bytes of a file in pieces of at most a megabyte, so that any node can go on with it.
CREATE TABLE import_chunk (
  agency_id      BIGINT        NOT NULL,
  file_id        BINARY(16)    NOT NULL,
  place          INT           NOT NULL,
  bytes          LONGBLOB      NOT NULL,
  PRIMARY KEY (agency_id, file_id, place),
  CONSTRAINT import_chunk_of_file FOREIGN KEY (agency_id, file_id) REFERENCES import_file (agency_id, id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- The plan: what becomes of each row, with the version of the record it saw, and whether it is done.
CREATE TABLE import_row (
  agency_id      BIGINT        NOT NULL,
  file_id        BINARY(16)    NOT NULL,
  line           BIGINT        NOT NULL,
  import_id      BINARY(16)    NOT NULL,
  kind           VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome        VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  target_id      BINARY(16)    NULL,
  seen_version   INT           NOT NULL,
  client_id      BINARY(16)    NULL,
  contact_id     BINARY(16)    NULL,
  after_json     MEDIUMTEXT    NOT NULL,
  before_json    MEDIUMTEXT    NOT NULL,
  errors_json    MEDIUMTEXT    NOT NULL,
  cells_json     MEDIUMTEXT    NULL,
  summary        VARCHAR(300)  NOT NULL,
  state          VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place          INT           NOT NULL,
  PRIMARY KEY (agency_id, file_id, line),
  KEY import_row_by_outcome (agency_id, file_id, outcome, line),
  KEY import_row_by_state (agency_id, file_id, state, line),
  KEY import_row_by_target (agency_id, import_id, target_id),
  KEY import_row_of_run (agency_id, import_id, state),
  CONSTRAINT import_row_of_file FOREIGN KEY (agency_id, file_id) REFERENCES import_file (agency_id, id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- What the plan itself has learnt so far: the records its rows speak of, as they will stand.
CREATE TABLE import_record (
  agency_id      BIGINT        NOT NULL,
  import_id      BINARY(16)    NOT NULL,
  target_id      BINARY(16)    NOT NULL,
  version        INT           NOT NULL,
  client_id      BINARY(16)    NULL,
  values_json    MEDIUMTEXT    NOT NULL,
  PRIMARY KEY (agency_id, import_id, target_id),
  CONSTRAINT import_record_of_run FOREIGN KEY (agency_id, import_id) REFERENCES import_run (agency_id, id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- By which keys those records are known; a key is kept as the hash of its type and value.
CREATE TABLE import_key (
  agency_id      BIGINT        NOT NULL,
  import_id      BINARY(16)    NOT NULL,
  key_hash       BINARY(32)    NOT NULL,
  target_id      BINARY(16)    NOT NULL,
  PRIMARY KEY (agency_id, import_id, key_hash, target_id),
  CONSTRAINT import_key_of_run FOREIGN KEY (agency_id, import_id) REFERENCES import_run (agency_id, id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- How often an activity without an id has occurred in the import so far.
CREATE TABLE import_place (
  agency_id      BIGINT        NOT NULL,
  import_id      BINARY(16)    NOT NULL,
  key_hash       BINARY(32)    NOT NULL,
  places         INT           NOT NULL,
  PRIMARY KEY (agency_id, import_id, key_hash),
  CONSTRAINT import_place_of_run FOREIGN KEY (agency_id, import_id) REFERENCES import_run (agency_id, id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Recruiters whom the files name and the agency does not know.
CREATE TABLE import_person (
  agency_id      BIGINT        NOT NULL,
  import_id      BINARY(16)    NOT NULL,
  address        VARCHAR(200)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  mentions       BIGINT        NOT NULL,
  left_out       BOOLEAN       NOT NULL,
  member_id      BINARY(16)    NULL,
  PRIMARY KEY (agency_id, import_id, address),
  CONSTRAINT import_person_of_run FOREIGN KEY (agency_id, import_id) REFERENCES import_run (agency_id, id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- By which ids other systems know our records; one record may have been known by several.
CREATE TABLE external_key (
  agency_id      BIGINT        NOT NULL,
  type           VARCHAR(16)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value          VARCHAR(200)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  target_id      BINARY(16)    NOT NULL,
  import_id      BINARY(16)    NOT NULL,
  PRIMARY KEY (agency_id, type, value),
  KEY external_key_of_target (agency_id, target_id),
  KEY external_key_of_import (agency_id, import_id),
  CONSTRAINT external_key_of_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
