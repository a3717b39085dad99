-- Frozen lists of questions. Sets of all members over the same pool share one row (found by its digest), so that a
-- city of workers does not store the same 1,500 numbers each; drawn sets own theirs (no digest).
CREATE TABLE practice_sequence (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    digest      BINARY(32)  NULL COMMENT 'SHA-256 of the entries when shared',
    entries     MEDIUMBLOB  NOT NULL COMMENT 'question, revision, bank: three 8-byte numbers per position',
    created_at  DATETIME(3) NOT NULL,
    UNIQUE KEY practice_sequence_digest (digest)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE practice_set (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    member_id      BIGINT       NOT NULL,
    trade_id       BIGINT       NOT NULL,
    level          TINYINT      NOT NULL,
    mode           VARCHAR(10)  CHARACTER SET ascii NOT NULL COMMENT 'IN_ORDER, RANDOM or WRONG',
    chapter        VARCHAR(200) NOT NULL COMMENT 'empty: all chapters',
    lasting        TINYINT      NULL COMMENT '1 for the one set in order, NULL for sets that are drawn anew',
    sequence_id    BIGINT       NOT NULL,
    question_count INT          NOT NULL,
    position       INT          NOT NULL COMMENT '1-based; where she goes on',
    answered_count INT          NOT NULL,
    right_count    INT          NOT NULL,
    created_at     DATETIME(3)  NOT NULL,
    touched_at     DATETIME(3)  NOT NULL,
    -- two phones that begin at once end here: one lasting set, the loser reads it
    UNIQUE KEY practice_set_lasting (member_id, trade_id, level, chapter, lasting),
    KEY practice_set_latest (member_id, touched_at),
    CONSTRAINT practice_set_sequence FOREIGN KEY (sequence_id) REFERENCES practice_sequence (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What was answered in a set; the first judgement of a position stays.
CREATE TABLE practice_judgement (
    set_id    BIGINT       NOT NULL,
    position  INT          NOT NULL,
    answer    VARCHAR(200) NOT NULL,
    is_right  BOOLEAN      NOT NULL,
    judged_at DATETIME(3)  NOT NULL,
    PRIMARY KEY (set_id, position),
    CONSTRAINT practice_judgement_set FOREIGN KEY (set_id) REFERENCES practice_set (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- All that is known of one member and one question, over every set: one row, one look-up per answer.
CREATE TABLE practice_answer (
    member_id           BIGINT       NOT NULL,
    question_id         BIGINT       NOT NULL,
    bank_id             BIGINT       NOT NULL,
    trade_id            BIGINT       NOT NULL,
    level               TINYINT      NOT NULL,
    answered_count      INT          NOT NULL,
    right_count         INT          NOT NULL,
    last_right          BOOLEAN      NOT NULL,
    last_answered_at    DATETIME(3)  NOT NULL,
    first_right_at      DATETIME(3)  NULL,
    in_wrong_book       BOOLEAN      NOT NULL,
    rights_in_row       INT          NOT NULL,
    wrong_count         INT          NOT NULL,
    last_wrong_at       DATETIME(3)  NULL,
    last_wrong_answer   VARCHAR(200) NULL,
    last_wrong_revision BIGINT       NULL,
    PRIMARY KEY (member_id, question_id),
    KEY practice_answer_wrong_book (member_id, in_wrong_book, last_wrong_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- One row per member and local day: the daily goal, and from its days the streak.
CREATE TABLE practice_day (
    member_id      BIGINT NOT NULL,
    day            DATE   NOT NULL,
    answered_count INT    NOT NULL,
    right_count    INT    NOT NULL,
    PRIMARY KEY (member_id, day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- How often a question is answered and missed, by everybody. In parts, so that a crowd on question 1 does not queue
-- for one row; the sum over the parts is exact.
CREATE TABLE practice_tally (
    question_id    BIGINT  NOT NULL,
    part           TINYINT NOT NULL COMMENT 'member modulo the number of parts',
    answered_count BIGINT  NOT NULL,
    wrong_count    BIGINT  NOT NULL,
    PRIMARY KEY (question_id, part)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
