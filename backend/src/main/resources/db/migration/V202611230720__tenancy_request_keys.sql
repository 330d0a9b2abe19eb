-- What members have asked for under keys of their own making: asked again after a lost answer, it
-- is not made twice.
CREATE TABLE request_key (
  agency_id      BIGINT       NOT NULL,
  member_id      BINARY(16)   NOT NULL,
  request_key    VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  claim_id       BINARY(16)   NOT NULL,
  request        VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  result         JSON         NULL,
  created_at     DATETIME(6)  NOT NULL,
  PRIMARY KEY (agency_id, member_id, request_key),
  CONSTRAINT request_key_of FOREIGN KEY (agency_id, member_id) REFERENCES member (agency_id, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

DROP TABLE activity_request;
