-- Counts up with every change of a head, so that the search index knows which banks it has not caught up with.
ALTER TABLE bank_bank ADD COLUMN heads_version INT NOT NULL DEFAULT 1;

-- A row of its own, so that indexing never waits for an import that holds the bank.
CREATE TABLE bank_search_state (
    bank_id         BIGINT NOT NULL PRIMARY KEY,
    indexed_version INT    NOT NULL,
    CONSTRAINT search_state_bank FOREIGN KEY (bank_id) REFERENCES bank_bank (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Heads and published revisions, by the words they can be found by: see SearchWords and ADR 4.
CREATE TABLE bank_search (
    revision_id BIGINT     NOT NULL PRIMARY KEY,
    question_id BIGINT     NOT NULL,
    has_picture BOOLEAN    NOT NULL,
    words       MEDIUMTEXT NOT NULL COMMENT 'tokens of our own, with spaces between them',
    KEY search_question (question_id),
    FULLTEXT KEY search_words (words),
    CONSTRAINT search_revision FOREIGN KEY (revision_id) REFERENCES bank_revision (id) ON DELETE CASCADE,
    CONSTRAINT search_question FOREIGN KEY (question_id) REFERENCES bank_question (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
