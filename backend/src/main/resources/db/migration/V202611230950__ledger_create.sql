-- What happened in an agency, by whom and when: references, codes and what says nothing of a person.
-- Of these the seals are made. It has no keys to other tables: what happened stays when a record goes.
CREATE TABLE ledger_entry (
  agency_id      BIGINT       NOT NULL,
  id             BINARY(16)   NOT NULL,
  happened_at    DATETIME(6)  NOT NULL,
  actor_id       BINARY(16)   NULL,
  act            VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_kind   VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id     BINARY(16)   NULL,
  client_id      BINARY(16)   NULL,
  cause_id       BINARY(16)   NULL,
  changes        TEXT         CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  personal_hash  BINARY(32)   NULL,
  origin_hash    BINARY(32)   NULL,
  seal_number    INT          NULL,
  PRIMARY KEY (agency_id, id),
  KEY ledger_entry_by_seal (agency_id, seal_number, id),
  KEY ledger_entry_by_time (agency_id, happened_at, id),
  KEY ledger_entry_by_client (agency_id, client_id, happened_at, id),
  KEY ledger_entry_by_subject (agency_id, subject_id, happened_at, id),
  KEY ledger_entry_by_actor (agency_id, actor_id, happened_at, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE ledger_entry COMMENT = 'append-only but for seal_number';

-- Personal words of entries, each with its salt; the entry has their hash. They can be erased.
CREATE TABLE ledger_personal (
  agency_id      BIGINT       NOT NULL,
  entry_id       BINARY(16)   NOT NULL,
  salt           BINARY(32)   NOT NULL,
  words          MEDIUMTEXT   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (agency_id, entry_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- From where members asked, each place once; entries name it by its salted hash. It can be erased.
CREATE TABLE ledger_origin (
  agency_id      BIGINT       NOT NULL,
  hash           BINARY(32)   NOT NULL,
  member_id      BINARY(16)   NOT NULL,
  salt           BINARY(32)   NOT NULL,
  address        VARCHAR(45)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  device         VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  PRIMARY KEY (agency_id, hash),
  KEY ledger_origin_by_member (agency_id, member_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Each seal is made of the one before it and of its entries in the order of their ids.
CREATE TABLE ledger_seal (
  agency_id      BIGINT       NOT NULL,
  seal_number    INT          NOT NULL,
  sealed_at      DATETIME(6)  NOT NULL,
  entry_count    INT          NOT NULL,
  hash           BINARY(32)   NOT NULL,
  PRIMARY KEY (agency_id, seal_number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE ledger_seal COMMENT = 'append-only';
