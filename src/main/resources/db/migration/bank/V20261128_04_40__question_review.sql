-- A reviewer's word on one question of a bank under review, and questions that are out of use for now.
ALTER TABLE bank_question
    ADD COLUMN verdict             VARCHAR(9)   NULL COMMENT 'APPROVED | SENT_BACK, of the revision beside it',
    ADD COLUMN verdict_revision_id BIGINT       NULL COMMENT 'an older word says nothing of what was written since',
    ADD COLUMN retired_revision_id BIGINT       NULL COMMENT 'what it was when it was taken out of use; head and published are NULL then',
    ADD COLUMN retired_at          DATETIME(3)  NULL,
    ADD COLUMN retired_by          BIGINT       NULL,
    ADD COLUMN retire_reason       VARCHAR(500) NULL;

-- What became of the revisions of a question, by whom and when; that they were written stands in bank_revision.
CREATE TABLE bank_question_event (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    question_id BIGINT       NOT NULL,
    revision_id BIGINT       NULL,
    kind        VARCHAR(12)  NOT NULL COMMENT 'SENT | PUBLISHED | SENT_BACK | RETIRED | BROUGHT_BACK',
    actor_id    BIGINT       NULL COMMENT 'NULL for a bank that ships',
    at          DATETIME(3)  NOT NULL,
    note        VARCHAR(500) NULL,
    KEY question_event (question_id, id),
    CONSTRAINT question_event_question FOREIGN KEY (question_id) REFERENCES bank_question (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What was published before there was a history.
INSERT INTO bank_question_event (question_id, revision_id, kind, actor_id, at)
    SELECT q.id, q.published_revision_id, 'PUBLISHED', b.decided_by, b.published_at
    FROM bank_question q JOIN bank_bank b ON b.id = q.bank_id
    WHERE q.published_revision_id IS NOT NULL AND b.published_at IS NOT NULL;
