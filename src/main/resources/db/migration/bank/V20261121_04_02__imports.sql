-- An uploaded workbook, read and checked, before anything of it is taken over.
CREATE TABLE bank_import (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bank_id         BIGINT       NOT NULL,
    file_name       VARCHAR(200) NOT NULL,
    state           VARCHAR(10)  NOT NULL COMMENT 'PREVIEW | COMMITTED',
    row_count       INT          NOT NULL,
    good_count      INT          NOT NULL,
    fault_count     INT          NOT NULL,
    new_count       INT          NOT NULL,
    changed_count   INT          NOT NULL,
    created_by      BIGINT       NOT NULL,
    created_at      DATETIME(3)  NOT NULL,
    committed_at    DATETIME(3)  NULL,
    KEY import_bank (bank_id, id),
    CONSTRAINT import_bank FOREIGN KEY (bank_id) REFERENCES bank_bank (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Its good rows; what is wrong with the others stands in bank_import_fault.
CREATE TABLE bank_import_row (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    import_id   BIGINT        NOT NULL,
    sheet       VARCHAR(40)   NOT NULL,
    sheet_row   INT           NOT NULL COMMENT 'as Excel shows it',
    question_id BIGINT        NULL COMMENT 'the question of the bank it changes',
    change_kind VARCHAR(10)   NOT NULL COMMENT 'NEW | CHANGED | UNCHANGED',
    type        VARCHAR(14)   NOT NULL,
    level       TINYINT       NOT NULL,
    difficulty  VARCHAR(6)    NOT NULL,
    chapter     VARCHAR(80)   NOT NULL,
    stem        VARCHAR(2000) NOT NULL,
    options     TEXT          NOT NULL,
    answer      TEXT          NOT NULL COMMENT 'as in bank_answer_key',
    rationale   VARCHAR(2000) NOT NULL,
    source      VARCHAR(500)  NOT NULL,
    pinned      BOOLEAN       NOT NULL,
    blank_count TINYINT       NOT NULL,
    raw_text    MEDIUMTEXT    NOT NULL COMMENT 'JSON: every cell of the row',
    KEY import_row (import_id, id),
    CONSTRAINT import_row_import FOREIGN KEY (import_id) REFERENCES bank_import (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE bank_import_fault (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    import_id   BIGINT       NOT NULL,
    sheet       VARCHAR(40)  NOT NULL,
    sheet_row  INT          NOT NULL,
    column_name VARCHAR(40)  NOT NULL,
    value       VARCHAR(200) NOT NULL,
    code        VARCHAR(60)  NOT NULL,
    message     VARCHAR(300) NOT NULL,
    suggestion  VARCHAR(300) NULL,
    KEY import_fault (import_id, id),
    CONSTRAINT import_fault_import FOREIGN KEY (import_id) REFERENCES bank_import (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Where a revision came from: the file, the sheet, the row and what stood there.
CREATE TABLE bank_provenance (
    revision_id BIGINT       NOT NULL PRIMARY KEY,
    import_id   BIGINT       NOT NULL,
    file_name   VARCHAR(200) NOT NULL,
    sheet       VARCHAR(40)  NOT NULL,
    sheet_row  INT          NOT NULL,
    raw_text    MEDIUMTEXT   NOT NULL,
    KEY provenance_place (import_id, sheet, sheet_row),
    CONSTRAINT provenance_revision FOREIGN KEY (revision_id) REFERENCES bank_revision (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
