-- A token's successors: one whose answer was lost is replaced again, until one of them is used.
ALTER TABLE refresh_token
  ADD COLUMN replaces BINARY(32) NULL,
  ADD KEY refresh_token_replaces (replaces);
