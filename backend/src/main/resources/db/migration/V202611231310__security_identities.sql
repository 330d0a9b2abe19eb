-- By which account at a provider somebody signs in (OpenID Connect). The subject is what a provider
-- gives to nobody else, the address is as it was when the account was first used here.
CREATE TABLE identity (
  issuer     VARCHAR(255)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject    VARCHAR(255)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  person_id  BINARY(16)    NOT NULL,
  email      VARCHAR(254)  NOT NULL,
  bound_at   DATETIME(6)   NOT NULL,
  PRIMARY KEY (issuer, subject),
  UNIQUE KEY identity_of_person (person_id, issuer),
  CONSTRAINT identity_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- When somebody first showed that the address is theirs: by a link that was mailed there, or by a
-- provider that has verified it. Whoever only signed up with it may have mistyped it, or taken it.
ALTER TABLE person
  ADD COLUMN proved_at DATETIME(6) NULL;
