-- An edit of one or many questions, so that it can be taken back as a whole.
CREATE TABLE bank_edit_batch (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    what           VARCHAR(500) NOT NULL COMMENT 'in words, for the person who may take it back',
    question_count INT          NOT NULL,
    made_by        BIGINT       NOT NULL,
    made_at        DATETIME(3)  NOT NULL,
    undone_by      BIGINT       NULL,
    undone_at      DATETIME(3)  NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Each question before and after; a head of NULL is a question that is not there: not yet made, or retired.
CREATE TABLE bank_edit_row (
    batch_id           BIGINT NOT NULL,
    question_id        BIGINT NOT NULL,
    before_bank_id     BIGINT NOT NULL,
    before_ordinal     INT    NOT NULL,
    before_revision_id BIGINT NULL,
    after_bank_id      BIGINT NOT NULL,
    after_revision_id  BIGINT NULL,
    PRIMARY KEY (batch_id, question_id),
    KEY edit_row_question (question_id),
    KEY edit_row_before (before_bank_id, batch_id),
    KEY edit_row_after (after_bank_id, batch_id),
    CONSTRAINT edit_row_batch FOREIGN KEY (batch_id) REFERENCES bank_edit_batch (id) ON DELETE CASCADE,
    CONSTRAINT edit_row_question FOREIGN KEY (question_id) REFERENCES bank_question (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
