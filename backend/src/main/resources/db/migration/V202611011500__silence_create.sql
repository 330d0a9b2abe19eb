-- What is known of each client's silence, as statistics: derived from what happened, kept current in
-- the same transaction, and enough to say where the client stands without reading its history.
CREATE TABLE client_pulse (
  agency_id        BIGINT       NOT NULL,
  client_id        BINARY(16)   NOT NULL,
  pulse            LONGTEXT     NOT NULL,
  PRIMARY KEY (agency_id, client_id),
  CONSTRAINT client_pulse_of_client FOREIGN KEY (agency_id, client_id) REFERENCES client (agency_id, id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Where the client stands from when until when if nothing happens: rows without gaps or overlaps, of
-- which exactly one holds at any moment.
CREATE TABLE client_step (
  agency_id        BIGINT       NOT NULL,
  client_id        BINARY(16)   NOT NULL,
  from_at          DATETIME(6)  NOT NULL,
  until_at         DATETIME(6)  NOT NULL,
  state            VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  situation        VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since_at         DATETIME(6)  NOT NULL,
  silent_since     DATE         NULL,
  PRIMARY KEY (agency_id, client_id, from_at),
  KEY client_step_now (agency_id, state, until_at, from_at, silent_since),
  CONSTRAINT client_step_of_client FOREIGN KEY (agency_id, client_id) REFERENCES client (agency_id, id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- A person's word that a silence means nothing.
CREATE TABLE silence_word (
  agency_id        BIGINT       NOT NULL,
  id               BINARY(16)   NOT NULL,
  client_id        BINARY(16)   NOT NULL,
  member_id        BINARY(16)   NOT NULL,
  said_at          DATETIME(6)  NOT NULL,
  note             VARCHAR(500) NULL,
  PRIMARY KEY (agency_id, id),
  KEY silence_word_by_client (agency_id, client_id, said_at),
  CONSTRAINT silence_word_of_client FOREIGN KEY (agency_id, client_id) REFERENCES client (agency_id, id) ON DELETE CASCADE,
  CONSTRAINT silence_word_by_member FOREIGN KEY (agency_id, member_id) REFERENCES member (agency_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Clients that are left alone until a date. Those parked in one action share its batch.
CREATE TABLE parking (
  agency_id        BIGINT       NOT NULL,
  client_id        BINARY(16)   NOT NULL,
  batch_id         BINARY(16)   NULL,
  member_id        BINARY(16)   NOT NULL,
  parked_at        DATETIME(6)  NOT NULL,
  until_on         DATE         NOT NULL,
  note             VARCHAR(500) NULL,
  PRIMARY KEY (agency_id, client_id),
  KEY parking_by_batch (agency_id, batch_id),
  CONSTRAINT parking_of_client FOREIGN KEY (agency_id, client_id) REFERENCES client (agency_id, id) ON DELETE CASCADE,
  CONSTRAINT parking_by_member FOREIGN KEY (agency_id, member_id) REFERENCES member (agency_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- What an agency decided about silence; without a row the usual thresholds hold.
CREATE TABLE silence_settings (
  agency_id        BIGINT       NOT NULL PRIMARY KEY,
  cooling          DECIMAL(4,3) NOT NULL,
  quiet            DECIMAL(4,3) NOT NULL,
  usual_gap_days   INT          NOT NULL,
  owe_days         INT          NOT NULL,
  dormant_days     INT          NOT NULL,
  cared_stages     VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version          INT          NOT NULL,
  CONSTRAINT silence_settings_of_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
