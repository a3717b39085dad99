-- A worker says that a question is wrong; an editor answers.
CREATE TABLE bank_error_report (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    question_id  BIGINT       NOT NULL,
    revision_id  BIGINT       NOT NULL COMMENT 'what she had before her',
    member_id    BIGINT       NOT NULL,
    kind         VARCHAR(12)  NOT NULL COMMENT 'KEY | STEM | OPTION | RATIONALE | PICTURE | OTHER',
    text         VARCHAR(500) NOT NULL,
    place        VARCHAR(12)  NOT NULL COMMENT 'PRACTICE | WRONG_BOOK | PAPER',
    state        VARCHAR(10)  NOT NULL COMMENT 'OPEN | UPHELD | NOT_UPHELD | DUPLICATE',
    open_one     TINYINT      NULL COMMENT '1 while open: one open report for each worker and question',
    created_at   DATETIME(3)  NOT NULL,
    decided_by   BIGINT       NULL,
    decided_at   DATETIME(3)  NULL,
    answer       VARCHAR(500) NULL COMMENT 'to the worker',
    duplicate_of BIGINT       NULL,
    UNIQUE KEY error_report_open (member_id, question_id, open_one),
    KEY error_report_question (question_id, state),
    KEY error_report_member (member_id, id),
    CONSTRAINT error_report_question FOREIGN KEY (question_id) REFERENCES bank_question (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- How many a worker made on one day of the city; counted where it is written, so that many at once cannot slip through.
CREATE TABLE bank_error_report_day (
    member_id BIGINT NOT NULL,
    day       DATE   NOT NULL,
    reports   INT    NOT NULL,
    PRIMARY KEY (member_id, day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Something about a question that somebody has to settle.
CREATE TABLE bank_flag (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    question_id  BIGINT       NOT NULL,
    kind         VARCHAR(17)  NOT NULL COMMENT 'REPORT_UPHELD | SOURCE_SUPERSEDED',
    ref_id       BIGINT       NOT NULL COMMENT 'the report or the source: one flag of each, ever',
    revision_id  BIGINT       NOT NULL COMMENT 'what it is about; another one in use settles it',
    withheld     BOOLEAN      NOT NULL COMMENT 'not drawn until it is settled',
    note         VARCHAR(500) NULL,
    opened_by    BIGINT       NULL,
    opened_at    DATETIME(3)  NOT NULL,
    settled_at   DATETIME(3)  NULL,
    settled_by   BIGINT       NULL,
    settled_how  VARCHAR(12)  NULL COMMENT 'NEW_REVISION | RETIRED | STILL_HOLDS | TAKEN_BACK',
    settled_note VARCHAR(500) NULL,
    UNIQUE KEY flag_ref (question_id, kind, ref_id),
    KEY flag_kind (kind, ref_id),
    CONSTRAINT flag_question FOREIGN KEY (question_id) REFERENCES bank_question (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

ALTER TABLE bank_question ADD COLUMN withheld BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'an open flag keeps it from being drawn';
