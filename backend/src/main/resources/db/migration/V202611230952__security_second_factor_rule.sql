-- From which day on the agency asks everybody for a second factor.
CREATE TABLE second_factor_rule (
  agency_id        BIGINT         NOT NULL PRIMARY KEY,
  required_from    DATE           NOT NULL,
  set_by           BINARY(16)     NOT NULL,
  set_at           DATETIME(6)    NOT NULL,
  CONSTRAINT second_factor_rule_of_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
