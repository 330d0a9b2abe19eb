-- The words by which a client is found: its own, and those of the people there. A tail is a term
-- without its first letter: it finds words whose first letter was mistyped.
CREATE TABLE search_term (
  agency_id  BIGINT      NOT NULL,
  term       VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  tail       VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  client_id  BINARY(16)  NOT NULL,
  subject_id BINARY(16)  NOT NULL,
  PRIMARY KEY (agency_id, term, client_id, subject_id),
  KEY search_term_tail (agency_id, tail),
  KEY search_term_client (agency_id, client_id, term),
  CONSTRAINT search_term_of_client FOREIGN KEY (agency_id, client_id) REFERENCES client (agency_id, id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
