CREATE TABLE agency (
  id               BIGINT       NOT NULL PRIMARY KEY,
  name             VARCHAR(200) NOT NULL,
  time_zone        VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  currency         VARCHAR(3)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  country          VARCHAR(2)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at       DATETIME(6)  NOT NULL,
  version          INT          NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Who signs in. A person belongs to no agency; a member row makes them one of an agency's people.
CREATE TABLE person (
  id               BINARY(16)   NOT NULL PRIMARY KEY,
  name             VARCHAR(200) NOT NULL,
  email            VARCHAR(254) NOT NULL,
  password_hash    VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at       DATETIME(6)  NOT NULL,
  UNIQUE KEY person_email (email)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- One of the agency's people. Without a person they are a name that work can belong to, nobody who
-- can sign in.
CREATE TABLE member (
  agency_id        BIGINT       NOT NULL,
  id               BINARY(16)   NOT NULL,
  person_id        BINARY(16)   NULL,
  name             VARCHAR(200) NOT NULL,
  email            VARCHAR(254) NULL,
  role             VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  own_clients_only BOOLEAN      NOT NULL,
  created_at       DATETIME(6)  NOT NULL,
  version          INT          NOT NULL,
  PRIMARY KEY (agency_id, id),
  UNIQUE KEY member_email (agency_id, email),
  UNIQUE KEY member_person (agency_id, person_id),
  KEY member_by_person (person_id),
  CONSTRAINT member_of_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
  CONSTRAINT member_is_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- A link by which a member may choose a password; only the hash of its secret is kept.
CREATE TABLE invitation (
  agency_id        BIGINT       NOT NULL,
  member_id        BINARY(16)   NOT NULL,
  secret_hash      BINARY(32)   NOT NULL,
  expires_at       DATETIME(6)  NOT NULL,
  PRIMARY KEY (agency_id, member_id),
  UNIQUE KEY invitation_secret (secret_hash),
  CONSTRAINT invitation_of_member FOREIGN KEY (agency_id, member_id) REFERENCES member (agency_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- A signed-in browser: the family of refresh tokens that descend from one sign-in.
CREATE TABLE session (
  id               BINARY(16)   NOT NULL PRIMARY KEY,
  person_id        BINARY(16)   NOT NULL,
  agency_id        BIGINT       NOT NULL,
  member_id        BINARY(16)   NOT NULL,
  created_at       DATETIME(6)  NOT NULL,
  expires_at       DATETIME(6)  NOT NULL,
  revoked_at       DATETIME(6)  NULL,
  KEY session_by_person (person_id),
  CONSTRAINT session_of_member FOREIGN KEY (agency_id, member_id) REFERENCES member (agency_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE refresh_token (
  token_hash       BINARY(32)   NOT NULL PRIMARY KEY,
  session_id       BINARY(16)   NOT NULL,
  issued_at        DATETIME(6)  NOT NULL,
  used_at          DATETIME(6)  NULL,
  KEY refresh_token_by_session (session_id),
  CONSTRAINT refresh_token_of_session FOREIGN KEY (session_id) REFERENCES session (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- db-scheduler's table, under our name.
CREATE TABLE scheduled_task (
  task_name            VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  task_instance        VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  task_data            BLOB         NULL,
  execution_time       DATETIME(6)  NOT NULL,
  picked               BOOLEAN      NOT NULL,
  picked_by            VARCHAR(50)  NULL,
  last_success         DATETIME(6)  NULL,
  last_failure         DATETIME(6)  NULL,
  consecutive_failures INT          NULL,
  last_heartbeat       DATETIME(6)  NULL,
  version              BIGINT       NOT NULL,
  priority             SMALLINT     NULL,
  PRIMARY KEY (task_name, task_instance),
  KEY scheduled_task_due (execution_time),
  KEY scheduled_task_heartbeat (last_heartbeat)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
