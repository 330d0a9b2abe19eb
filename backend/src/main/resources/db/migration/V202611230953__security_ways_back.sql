-- Somebody who lost their second factor asked to sign in without it, and waits.
CREATE TABLE way_back (
  person_id        BINARY(16)     NOT NULL PRIMARY KEY,
  asked_at         DATETIME(6)    NOT NULL,
  opens_at         DATETIME(6)    NOT NULL,
  stop_hash        BINARY(32)     NOT NULL,
  link_hash        BINARY(32)     NULL,
  link_until       DATETIME(6)    NULL,
  UNIQUE KEY way_back_stop (stop_hash),
  UNIQUE KEY way_back_link (link_hash),
  CONSTRAINT way_back_of_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
