-- How able a member is, by chapter of a trade and level and by knowledge point of any trade, on the scale of an Elo rating
-- in logits: 0 answers a question of middling difficulty right one time in two, guessing aside.
CREATE TABLE practice_mastery (
    member_id BIGINT       NOT NULL,
    kind      TINYINT      NOT NULL COMMENT '1 chapter, 2 knowledge point',
    trade_id  BIGINT       NOT NULL COMMENT '0 for a knowledge point: it carries over from trade to trade',
    level     TINYINT      NOT NULL COMMENT '0 for a knowledge point',
    name      VARCHAR(200) NOT NULL,
    ability   DOUBLE       NOT NULL,
    answers   INT          NOT NULL,
    PRIMARY KEY (member_id, kind, trade_id, level, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- How much harder a question is than its author said, on the same scale; from first answers only.
CREATE TABLE practice_difficulty (
    question_id BIGINT NOT NULL PRIMARY KEY,
    shift       DOUBLE NOT NULL,
    answers     BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
