-- An import is read and taken over in the background, can be repaired in place, and undone while nothing uses it.
ALTER TABLE bank_import
    MODIFY COLUMN state VARCHAR(10) NOT NULL
        COMMENT 'READING | PREVIEW | COMMITTING | COMMITTED | UNDOING | UNDONE | FAILED',
    ADD COLUMN file_id        BIGINT       NULL COMMENT 'its bytes in platform_file; NULL for an import of before the wizard',
    ADD COLUMN understood     MEDIUMTEXT   NOT NULL DEFAULT '{}' COMMENT 'JSON: what we took it for',
    ADD COLUMN hints          MEDIUMTEXT   NOT NULL DEFAULT '{}' COMMENT 'JSON: what its owner said about it',
    ADD COLUMN left_out_count INT          NOT NULL DEFAULT 0,
    ADD COLUMN repaired_count INT          NOT NULL DEFAULT 0,
    ADD COLUMN commit_mode    VARCHAR(14)  NULL,
    ADD COLUMN commit_by      BIGINT       NULL COMMENT 'who had it taken over, or undone',
    ADD COLUMN alike_count    INT          NULL COMMENT 'good rows that are like another question; NULL until somebody has looked',
    ADD COLUMN alike_lease    DATETIME(3)  NULL COMMENT 'until when somebody looks',
    ADD COLUMN failure        VARCHAR(500) NULL COMMENT 'why the last thing we tried did not work, for its owner';

-- Work that waits or is being done, by whoever holds the lease; no row, no work.
CREATE TABLE bank_import_job (
    import_id   BIGINT      NOT NULL PRIMARY KEY,
    holder      VARCHAR(40) NULL,
    lease_until DATETIME(3) NOT NULL,
    tries       TINYINT     NOT NULL DEFAULT 0,
    done_count  INT         NOT NULL DEFAULT 0,
    total_count INT         NOT NULL DEFAULT 0 COMMENT '0 while nobody knows',
    KEY import_job_due (lease_until),
    CONSTRAINT import_job_import FOREIGN KEY (import_id) REFERENCES bank_import (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

DELETE FROM bank_import WHERE state = 'PREVIEW';
DROP TABLE bank_import_fault;
DROP TABLE bank_import_row;

-- Every question of the file. Its draft stands in the columns of bank_revision, so that a commit needs not carry it out of
-- the database and back; of a faulty row these columns are empty.
CREATE TABLE bank_import_row (
    import_id      BIGINT        NOT NULL,
    ordinal        INT           NOT NULL COMMENT 'from 1, in the order of the file',
    sheet          VARCHAR(40)   NOT NULL,
    sheet_row      INT           NOT NULL COMMENT 'as Excel shows it; the line of a text',
    verdict        VARCHAR(8)    NOT NULL COMMENT 'GOOD | FAULTY | LEFT_OUT',
    change_kind    VARCHAR(10)   NULL COMMENT 'NEW | CHANGED | UNCHANGED; NULL unless good',
    question_id    BIGINT        NULL COMMENT 'the question of the bank it changes',
    identity_hash  CHAR(64) NULL,
    content_hash   CHAR(64) NULL,
    type           VARCHAR(14)   NULL,
    level          TINYINT       NOT NULL DEFAULT 5,
    difficulty     VARCHAR(6)    NOT NULL DEFAULT 'MEDIUM',
    chapter        VARCHAR(80)   NOT NULL DEFAULT '',
    stem           VARCHAR(4000) NOT NULL,
    options        TEXT          NOT NULL DEFAULT '[]',
    pinned         BOOLEAN       NOT NULL DEFAULT FALSE,
    blank_count    TINYINT       NOT NULL DEFAULT 0,
    prompts        TEXT          NOT NULL DEFAULT '[]',
    parts          MEDIUMTEXT    NOT NULL DEFAULT '[]',
    use_kind       VARCHAR(13)   NOT NULL DEFAULT 'ANY',
    knowledge      VARCHAR(500)  NOT NULL DEFAULT '[]',
    by_hand        BOOLEAN       NOT NULL DEFAULT FALSE,
    formulas       MEDIUMTEXT    NOT NULL DEFAULT '{}',
    answer         MEDIUMTEXT    NULL COMMENT 'as in bank_answer_key',
    rationale      VARCHAR(4000) NOT NULL DEFAULT '',
    source         VARCHAR(500)  NOT NULL DEFAULT '',
    key_formulas   MEDIUMTEXT    NOT NULL DEFAULT '{}',
    said           MEDIUMTEXT    NULL COMMENT 'JSON: the words of the file, or of the repair; NULL for a row that is good as it came',
    said_before    MEDIUMTEXT    NULL COMMENT 'the words of the file, once repaired',
    mended         MEDIUMTEXT    NULL COMMENT 'JSON: with our suggestions followed; NULL where we have none',
    raw_text       MEDIUMTEXT    NOT NULL COMMENT 'JSON: every cell of the row',
    PRIMARY KEY (import_id, ordinal),
    KEY import_row_verdict (import_id, verdict, change_kind, ordinal),
    CONSTRAINT import_row_import FOREIGN KEY (import_id) REFERENCES bank_import (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE bank_import_fault (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    import_id   BIGINT       NOT NULL,
    ordinal     INT          NOT NULL COMMENT 'of its row',
    sheet       VARCHAR(40)  NOT NULL,
    sheet_row   INT          NOT NULL,
    column_name VARCHAR(40)  NOT NULL,
    value       VARCHAR(200) NOT NULL,
    code        VARCHAR(60)  NOT NULL,
    message     VARCHAR(300) NOT NULL,
    suggestion  VARCHAR(300) NULL,
    KEY import_fault_row (import_id, ordinal),
    KEY import_fault_kind (import_id, code, ordinal),
    CONSTRAINT import_fault_import FOREIGN KEY (import_id) REFERENCES bank_import (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Questions that are like a row: of the same file, or of a bank that the company may see.
CREATE TABLE bank_import_alike (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    import_id     BIGINT        NOT NULL,
    ordinal       INT           NOT NULL,
    other_ordinal INT           NULL COMMENT 'another row of the file',
    question_id   BIGINT        NULL COMMENT 'a question of a bank',
    bank_name     VARCHAR(80)   NOT NULL,
    stem          VARCHAR(2000) NOT NULL,
    likeness      DOUBLE        NOT NULL,
    contradictory BOOLEAN       NOT NULL,
    KEY import_alike_row (import_id, ordinal),
    CONSTRAINT import_alike_import FOREIGN KEY (import_id) REFERENCES bank_import (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What a commit did to each question, so that it can be undone.
CREATE TABLE bank_import_change (
    import_id          BIGINT   NOT NULL,
    ordinal            INT      NOT NULL COMMENT 'of its row',
    question_id        BIGINT   NOT NULL,
    revision_id        BIGINT   NULL COMMENT 'the head since the commit',
    former_revision_id BIGINT   NULL COMMENT 'the head before; NULL for a new question',
    former_identity    CHAR(64) NULL,
    PRIMARY KEY (import_id, ordinal),
    KEY import_change_question (question_id),
    CONSTRAINT import_change_import FOREIGN KEY (import_id) REFERENCES bank_import (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What a company has told us about its files before, so that it is asked once.
CREATE TABLE bank_import_habit (
    organisation_id BIGINT       NOT NULL,
    kind            VARCHAR(7)   NOT NULL COMMENT 'COLUMNS | ANSWER',
    name            VARCHAR(120) NOT NULL COMMENT 'signature of a header, or the name of what was asked',
    value           TEXT         NOT NULL COMMENT 'JSON: field by column, or the choice',
    member_id       BIGINT       NOT NULL,
    updated_at      DATETIME(3)  NOT NULL,
    PRIMARY KEY (organisation_id, kind, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
