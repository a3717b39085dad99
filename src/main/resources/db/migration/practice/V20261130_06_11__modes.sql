-- More ways to choose the questions of a set. A set in order and a set to recite are lasting ones side by side (1 and 2),
-- each also by type; the daily set is one per member, trade, level and day.
ALTER TABLE practice_set
    MODIFY COLUMN mode VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'PracticeMode',
    MODIFY COLUMN lasting TINYINT NULL COMMENT '1 for the one set in order, 2 for the one to recite, NULL for sets that are drawn anew',
    ADD COLUMN question_type VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT '' COMMENT 'empty: all types',
    ADD COLUMN day DATE NULL COMMENT 'of a daily set: the local day it is for',
    DROP KEY practice_set_lasting,
    ADD UNIQUE KEY practice_set_lasting (member_id, trade_id, level, chapter, question_type, lasting),
    ADD UNIQUE KEY practice_set_daily (member_id, trade_id, level, day);

CREATE TABLE practice_favourite (
    member_id   BIGINT      NOT NULL,
    question_id BIGINT      NOT NULL,
    revision_id BIGINT      NOT NULL COMMENT 'as she saw it when she kept it',
    bank_id     BIGINT      NOT NULL,
    trade_id    BIGINT      NOT NULL,
    level       TINYINT     NOT NULL,
    kept_at     DATETIME(3) NOT NULL,
    PRIMARY KEY (member_id, question_id),
    KEY practice_favourite_latest (member_id, kept_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What she wrote down about a question she missed; it stays when the question leaves the book.
CREATE TABLE practice_note (
    member_id   BIGINT       NOT NULL,
    question_id BIGINT       NOT NULL,
    cause       VARCHAR(20)  CHARACTER SET ascii NULL COMMENT 'MistakeCause: why she thinks she missed it',
    words       VARCHAR(500) NOT NULL,
    written_at  DATETIME(3)  NOT NULL,
    PRIMARY KEY (member_id, question_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The longest run of right answers without a miss; sets are cleared away, the record stays.
CREATE TABLE practice_best (
    member_id   BIGINT      NOT NULL,
    trade_id    BIGINT      NOT NULL,
    level       TINYINT     NOT NULL,
    right_count INT         NOT NULL,
    reached_at  DATETIME(3) NOT NULL,
    PRIMARY KEY (member_id, trade_id, level)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
