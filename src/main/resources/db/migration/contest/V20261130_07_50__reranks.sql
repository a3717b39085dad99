-- Regrades that went live, and what they did to the places of a round. One row for each, so that a repeat is harmless.
CREATE TABLE contest_rerank (
    regrade_id   BIGINT      NOT NULL PRIMARY KEY COMMENT 'of exam',
    round_id     BIGINT      NOT NULL,
    policy       VARCHAR(20) CHARACTER SET ascii NOT NULL,
    noted_at     DATETIME(3) NOT NULL,
    ranked_at    DATETIME(3) NULL COMMENT 'from here on the places are those of the new marks',
    told_to      BIGINT      NOT NULL DEFAULT 0 COMMENT 'members up to this one were told',
    settled_at   DATETIME(3) NULL COMMENT 'everybody was told, or there was nothing to tell',
    KEY contest_rerank_due (settled_at, regrade_id),
    CONSTRAINT contest_rerank_of_round FOREIGN KEY (round_id) REFERENCES contest_round (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Who had another place or score before.
CREATE TABLE contest_place_shift (
    regrade_id       BIGINT NOT NULL,
    member_id        BIGINT NOT NULL,
    old_rank         INT    NOT NULL,
    rank_no          INT    NOT NULL,
    old_score_tenths INT    NOT NULL,
    score_tenths     INT    NOT NULL,
    PRIMARY KEY (regrade_id, member_id),
    CONSTRAINT contest_place_shift_of FOREIGN KEY (regrade_id) REFERENCES contest_rerank (regrade_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
