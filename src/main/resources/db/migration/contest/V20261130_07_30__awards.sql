-- 奖项. One plan for a round, or for an event by its total (round_id 0). Its bands may change until it is confirmed; from
-- then on who got what stands in contest_award and does not change any more.
CREATE TABLE contest_award_plan (
    event_id     BIGINT      NOT NULL,
    round_id     BIGINT      NOT NULL,
    ties         VARCHAR(4)  CHARACTER SET ascii NOT NULL,
    -- of those who took part, and how many of these were not to be considered; both as of the confirmation
    took_part    INT         NOT NULL DEFAULT 0,
    passed_over  INT         NOT NULL DEFAULT 0,
    confirmed_by BIGINT      NULL,
    confirmed_at DATETIME(3) NULL,
    PRIMARY KEY (event_id, round_id),
    CONSTRAINT contest_award_plan_of FOREIGN KEY (event_id) REFERENCES contest_event (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE contest_award_band (
    event_id BIGINT      NOT NULL,
    round_id BIGINT      NOT NULL,
    ordinal  SMALLINT    NOT NULL,
    name     VARCHAR(20) NOT NULL,
    -- PLACES: so many; PERCENT: of those who took part
    size     VARCHAR(8)  CHARACTER SET ascii NOT NULL,
    amount   INT         NOT NULL,
    PRIMARY KEY (event_id, round_id, ordinal),
    CONSTRAINT contest_award_band_of FOREIGN KEY (event_id, round_id)
        REFERENCES contest_award_plan (event_id, round_id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- 不参评: who has a place in the results and gets no award, whoever comes next moves up.
CREATE TABLE contest_award_exclusion (
    event_id    BIGINT       NOT NULL,
    round_id    BIGINT       NOT NULL,
    member_id   BIGINT       NOT NULL,
    reason      VARCHAR(200) NOT NULL,
    excluded_by BIGINT       NOT NULL,
    excluded_at DATETIME(3)  NOT NULL,
    PRIMARY KEY (event_id, round_id, member_id),
    CONSTRAINT contest_award_exclusion_of FOREIGN KEY (event_id) REFERENCES contest_event (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE contest_award (
    id               BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event_id         BIGINT      NOT NULL,
    round_id         BIGINT      NOT NULL,
    member_id        BIGINT      NOT NULL,
    -- in the order of the list
    position         INT         NOT NULL,
    band             SMALLINT    NOT NULL,
    name             VARCHAR(20) NOT NULL,
    rank_no          INT         NOT NULL,
    -- on the certificate and in the address of its public page: random, so that one number says nothing of another
    number           CHAR(16)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    withdrawn_at     DATETIME(3) NULL,
    withdrawn_by     BIGINT      NULL,
    withdrawn_reason VARCHAR(200) NULL,
    UNIQUE KEY contest_award_once (event_id, round_id, member_id),
    UNIQUE KEY contest_award_order (event_id, round_id, position),
    UNIQUE KEY contest_award_number (number),
    KEY contest_award_member (member_id),
    CONSTRAINT contest_award_of FOREIGN KEY (event_id, round_id) REFERENCES contest_award_plan (event_id, round_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
