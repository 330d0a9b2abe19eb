-- What happened with a client. Nothing is deleted by hand: what was taken out keeps its row, so that
-- it can be put back and a repeated import does not bring it in again.
CREATE TABLE activity (
  agency_id      BIGINT       NOT NULL,
  id             BINARY(16)   NOT NULL,
  client_id      BINARY(16)   NOT NULL,
  contact_id     BINARY(16)   NULL,
  member_id      BINARY(16)   NULL,
  kind           VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  direction      VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome        VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  milestone      VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  intent         VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  approach       VARCHAR(64)  NULL,
  expects_answer BOOLEAN      NULL,
  sign_of_life   BOOLEAN      NOT NULL,
  promised_for   DATE         NULL,
  occurred_at    DATETIME(6)  NOT NULL,
  subject        VARCHAR(300) NULL,
  text           TEXT         NULL,
  origin         VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  import_id      BINARY(16)   NULL,
  external_id    VARCHAR(190) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  -- By this an import without ids knows its rows again, whatever was corrected in them since.
  natural_key    BINARY(16)   NULL,
  ordinal        SMALLINT     NOT NULL,
  revisions      INT          NOT NULL,
  removed_at     DATETIME(6)  NULL,
  removed_by     BINARY(16)   NULL,
  created_at     DATETIME(6)  NOT NULL,
  version        INT          NOT NULL,
  PRIMARY KEY (agency_id, id),
  UNIQUE KEY activity_external (agency_id, external_id),
  UNIQUE KEY activity_natural (agency_id, natural_key, ordinal),
  KEY activity_by_client (agency_id, client_id, occurred_at, id),
  KEY activity_by_contact (agency_id, contact_id, occurred_at),
  KEY activity_by_member (agency_id, member_id),
  KEY activity_by_import (agency_id, import_id),
  CONSTRAINT activity_of_client FOREIGN KEY (agency_id, client_id) REFERENCES client (agency_id, id),
  CONSTRAINT activity_with_contact FOREIGN KEY (agency_id, contact_id) REFERENCES contact (agency_id, id),
  CONSTRAINT activity_by_one_of_ours FOREIGN KEY (agency_id, member_id) REFERENCES member (agency_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Append only: what stood in an activity before somebody changed it.
CREATE TABLE activity_revision (
  agency_id      BIGINT       NOT NULL,
  activity_id    BINARY(16)   NOT NULL,
  revision_no    INT          NOT NULL,
  what           VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_by     BINARY(16)   NULL,
  changed_at     DATETIME(6)  NOT NULL,
  fields         JSON         NOT NULL,
  PRIMARY KEY (agency_id, activity_id, revision_no),
  CONSTRAINT activity_revision_of FOREIGN KEY (agency_id, activity_id) REFERENCES activity (agency_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE next_step (
  agency_id      BIGINT       NOT NULL,
  id             BINARY(16)   NOT NULL,
  client_id      BINARY(16)   NOT NULL,
  activity_id    BINARY(16)   NULL,
  owner_id       BINARY(16)   NOT NULL,
  text           VARCHAR(300) NOT NULL,
  due_on         DATE         NOT NULL,
  done_at        DATETIME(6)  NULL,
  created_at     DATETIME(6)  NOT NULL,
  version        INT          NOT NULL,
  PRIMARY KEY (agency_id, id),
  KEY next_step_by_client (agency_id, client_id, due_on, id),
  KEY next_step_by_activity (agency_id, activity_id),
  KEY next_step_by_owner (agency_id, owner_id, due_on),
  CONSTRAINT next_step_of_client FOREIGN KEY (agency_id, client_id) REFERENCES client (agency_id, id),
  CONSTRAINT next_step_of_activity FOREIGN KEY (agency_id, activity_id) REFERENCES activity (agency_id, id),
  CONSTRAINT next_step_of_owner FOREIGN KEY (agency_id, owner_id) REFERENCES member (agency_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- What a page has sent already: sent again after a lost answer, it is not logged twice.
CREATE TABLE activity_request (
  agency_id      BIGINT       NOT NULL,
  member_id      BINARY(16)   NOT NULL,
  request_key    VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  activity_id    BINARY(16)   NOT NULL,
  inferred       VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  next_step_id   BINARY(16)   NULL,
  created_at     DATETIME(6)  NOT NULL,
  PRIMARY KEY (agency_id, member_id, request_key),
  CONSTRAINT activity_request_of FOREIGN KEY (agency_id, member_id) REFERENCES member (agency_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
