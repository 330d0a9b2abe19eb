-- How far the clients of an agency are reckoned anew, since it last decided something about all of
-- them: up to which client; null when nothing is left to do.
CREATE TABLE silence_refresh (
  agency_id        BIGINT       NOT NULL PRIMARY KEY,
  done_until       BINARY(16)   NULL,
  CONSTRAINT silence_refresh_of_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
