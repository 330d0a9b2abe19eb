-- How fast somebody goes who is not signed in yet: the moment at which nothing is left of what they
-- did. Whom it is about is a hash: people mistype addresses. Rows whose moment has passed go.
CREATE TABLE pace (
  subject          BINARY(32)   NOT NULL PRIMARY KEY,
  free_at          DATETIME(6)  NOT NULL,
  KEY pace_free (free_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- In which browser a session was opened: signing in there again ends it.
ALTER TABLE session
  ADD COLUMN browser BINARY(16) NULL,
  ADD KEY session_by_browser (browser);
