ALTER TABLE member ADD COLUMN left_at DATETIME(6) NULL;

-- To whom the work of somebody who left goes, for as long as they are away.
CREATE TABLE hand_over (
  agency_id        BIGINT       NOT NULL,
  member_id        BINARY(16)   NOT NULL,
  receiver_id      BINARY(16)   NOT NULL,
  ordered_by       BINARY(16)   NOT NULL,
  ordered_at       DATETIME(6)  NOT NULL,
  PRIMARY KEY (agency_id, member_id),
  KEY hand_over_by_receiver (agency_id, receiver_id),
  CONSTRAINT hand_over_of FOREIGN KEY (agency_id, member_id) REFERENCES member (agency_id, id),
  CONSTRAINT hand_over_to FOREIGN KEY (agency_id, receiver_id) REFERENCES member (agency_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
