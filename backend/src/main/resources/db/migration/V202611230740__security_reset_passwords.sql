-- Asked for by address, before anybody knows whether somebody has it: the row of an unknown address
-- goes as soon as it was looked at. Of a link only the hash of its secret is kept.
CREATE TABLE password_reset (
  id               BINARY(16)   NOT NULL PRIMARY KEY,
  email            VARCHAR(254) NOT NULL,
  person_id        BINARY(16)   NULL,
  secret_hash      BINARY(32)   NULL,
  requested_at     DATETIME(6)  NOT NULL,
  expires_at       DATETIME(6)  NULL,
  UNIQUE KEY password_reset_secret (secret_hash),
  KEY password_reset_by_person (person_id, requested_at),
  KEY password_reset_requested (requested_at),
  CONSTRAINT password_reset_of_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
