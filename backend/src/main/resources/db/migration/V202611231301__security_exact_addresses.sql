-- Addresses name people, so they are compared byte by byte: to the old order of the letters é was e,
-- and somebody else's address. They are kept in small letters already.
ALTER TABLE person
  MODIFY COLUMN email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;
ALTER TABLE member
  MODIFY COLUMN email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;
