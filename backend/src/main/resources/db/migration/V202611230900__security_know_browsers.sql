-- From which browsers each person has signed in: a secret in a cookie of theirs, kept as a hash.
CREATE TABLE known_browser (
  person_id        BINARY(16)   NOT NULL,
  mark_hash        BINARY(32)   NOT NULL,
  seen_at          DATETIME(6)  NOT NULL,
  PRIMARY KEY (person_id, mark_hash),
  KEY known_browser_seen (seen_at),
  CONSTRAINT known_browser_of_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
