-- What editors and reviewers say to each other about a question, in threads.
CREATE TABLE bank_comment (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    question_id BIGINT        NOT NULL,
    revision_id BIGINT        NOT NULL COMMENT 'what stood there when it was said',
    thread_id   BIGINT        NULL COMMENT 'the comment that is answered; NULL for the first of a thread',
    author_id   BIGINT        NOT NULL,
    text        VARCHAR(1000) NOT NULL,
    at          DATETIME(3)   NOT NULL,
    resolved_at DATETIME(3)   NULL COMMENT 'of the first of a thread',
    resolved_by BIGINT        NULL,
    KEY comment_question (question_id, id),
    KEY comment_thread (thread_id, id),
    CONSTRAINT comment_question FOREIGN KEY (question_id) REFERENCES bank_question (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- When somebody was last told of comments in a bank: forty comments make one message, not forty.
CREATE TABLE bank_comment_told (
    bank_id   BIGINT      NOT NULL,
    member_id BIGINT      NOT NULL,
    told_at   DATETIME(3) NOT NULL,
    PRIMARY KEY (bank_id, member_id),
    CONSTRAINT comment_told_bank FOREIGN KEY (bank_id) REFERENCES bank_bank (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
