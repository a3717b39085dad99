-- A company asks that a bank of its own be open to the whole city; the row goes with the answer, the audit stays.
CREATE TABLE bank_city_offer (
    bank_id  BIGINT       NOT NULL PRIMARY KEY,
    asked_by BIGINT       NOT NULL,
    asked_at DATETIME(3)  NOT NULL,
    note     VARCHAR(500) NULL,
    CONSTRAINT city_offer_bank FOREIGN KEY (bank_id) REFERENCES bank_bank (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
