-- What an authenticator shares with us, encrypted; a new secret is offered beside the one in use,
-- to the session that asked for it with the password.
CREATE TABLE authenticator (
  person_id        BINARY(16)     NOT NULL PRIMARY KEY,
  secret           VARBINARY(100) NULL,
  last_step        BIGINT         NOT NULL,
  confirmed_at     DATETIME(6)    NULL,
  offered_secret   VARBINARY(100) NULL,
  offered_at       DATETIME(6)    NULL,
  offered_in       BINARY(16)     NULL,
  CONSTRAINT authenticator_of_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE recovery_code (
  person_id        BINARY(16)     NOT NULL,
  code_hash        BINARY(32)     NOT NULL,
  used_at          DATETIME(6)    NULL,
  PRIMARY KEY (person_id, code_hash),
  CONSTRAINT recovery_code_of_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Counted by person and place: a browser they know, or all that they do not.
CREATE TABLE wrong_code (
  id               BINARY(16)     NOT NULL PRIMARY KEY,
  person_id        BINARY(16)     NOT NULL,
  place            BINARY(32)     NOT NULL,
  tried_at         DATETIME(6)    NOT NULL,
  KEY wrong_code_by_place (person_id, place, tried_at),
  KEY wrong_code_tried (tried_at),
  CONSTRAINT wrong_code_of_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- The password was right, the code is to come.
CREATE TABLE half_sign_in (
  token_hash       BINARY(32)     NOT NULL PRIMARY KEY,
  person_id        BINARY(16)     NOT NULL,
  mark_hash        BINARY(32)     NOT NULL,
  expires_at       DATETIME(6)    NOT NULL,
  tries_left       INT            NOT NULL,
  KEY half_sign_in_by_person (person_id),
  KEY half_sign_in_expires (expires_at),
  CONSTRAINT half_sign_in_of_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
