-- What leaves by mail. Written with the change that causes it; the words go once it has ended.
-- Mail to a person as such, of no agency, is kept under agency 0, which no agency has: whoever
-- works for it reaches no row of anybody's. So there is no key to the agency here.
CREATE TABLE mail (
  agency_id        BIGINT       NOT NULL,
  id               BINARY(16)   NOT NULL,
  kind             VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  about            BINARY(16)   NOT NULL,
  recipient        VARCHAR(254) NOT NULL,
  subject          VARCHAR(500) NOT NULL,
  text_part        MEDIUMTEXT   NULL,
  html_part        MEDIUMTEXT   NULL,
  state            VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at       DATETIME(6)  NOT NULL,
  useless_at       DATETIME(6)  NOT NULL,
  ended_at         DATETIME(6)  NULL,
  PRIMARY KEY (agency_id, id),
  KEY mail_by_kind (agency_id, kind, created_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Whether the link was mailed, and whether it was taken back; a link that was taken back says so.
ALTER TABLE invitation
  ADD COLUMN mail VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN withdrawn_at DATETIME(6) NULL;
