-- What somebody decided about two questions that are alike. It holds as long as both ask and answer what they did then.
CREATE TABLE bank_settlement (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    one_question_id   BIGINT       NOT NULL COMMENT 'the smaller id',
    other_question_id BIGINT       NOT NULL,
    one_hash          CHAR(64)     NOT NULL COMMENT 'what it asks and what is right, as looked at',
    other_hash        CHAR(64)     NOT NULL,
    decision          VARCHAR(10)  NOT NULL COMMENT 'KEEP_BOTH | MEND | RETIRE',
    meant_question_id BIGINT       NULL COMMENT 'the one to be mended or retired',
    reason            VARCHAR(500) NOT NULL,
    decided_by        BIGINT       NOT NULL,
    decided_at        DATETIME(3)  NOT NULL,
    UNIQUE KEY settlement_pair (one_question_id, other_question_id),
    KEY settlement_other (other_question_id),
    CONSTRAINT settlement_one FOREIGN KEY (one_question_id) REFERENCES bank_question (id) ON DELETE CASCADE,
    CONSTRAINT settlement_other FOREIGN KEY (other_question_id) REFERENCES bank_question (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
