-- 总成绩. Parts of an event that are weighted into its total; the weights of an event add up to 100.
CREATE TABLE contest_part (
    event_id    BIGINT       NOT NULL,
    ordinal     SMALLINT     NOT NULL,
    name        VARCHAR(20)  NOT NULL,
    -- ROUND: the result of a round; SOURCE: what another module counts; PRACTICAL: what judges gave on the spot
    kind        VARCHAR(10)  CHARACTER SET ascii NOT NULL,
    round_id    BIGINT       NULL,
    source      VARCHAR(30)  CHARACTER SET ascii NULL,
    -- so many points or tenths of a mark are worth 100
    full_amount INT          NOT NULL,
    weight      SMALLINT     NOT NULL,
    -- what a source counts: local days, both included
    from_day    DATE         NULL,
    until_day   DATE         NULL,
    PRIMARY KEY (event_id, ordinal),
    CONSTRAINT contest_part_of FOREIGN KEY (event_id) REFERENCES contest_event (id) ON DELETE CASCADE,
    CONSTRAINT contest_part_weight CHECK (weight BETWEEN 1 AND 100),
    CONSTRAINT contest_part_full CHECK (full_amount > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- How far an event's total is. One row an event: it is the lock of everything about it.
CREATE TABLE contest_total_state (
    event_id     BIGINT      NOT NULL PRIMARY KEY,
    -- what sources count was taken over then, and is not asked again
    frozen_at    DATETIME(3) NULL,
    computed_at  DATETIME(3) NULL,
    published_at DATETIME(3) NULL,
    ranked_count INT         NOT NULL DEFAULT 0,
    CONSTRAINT contest_total_state_of FOREIGN KEY (event_id) REFERENCES contest_event (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- 实操成绩, in tenths of a mark out of 100.
CREATE TABLE contest_practical_score (
    event_id     BIGINT      NOT NULL,
    member_id    BIGINT      NOT NULL,
    score_tenths INT         NOT NULL,
    entered_by   BIGINT      NOT NULL,
    entered_at   DATETIME(3) NOT NULL,
    PRIMARY KEY (event_id, member_id),
    CONSTRAINT contest_practical_score_of FOREIGN KEY (event_id) REFERENCES contest_event (id),
    CONSTRAINT contest_practical_score_range CHECK (score_tenths BETWEEN 0 AND 1000)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What each part was for a member when the total was computed.
CREATE TABLE contest_part_score (
    event_id       BIGINT   NOT NULL,
    member_id      BIGINT   NOT NULL,
    ordinal        SMALLINT NOT NULL,
    -- as its source says; NULL: none
    amount         BIGINT   NULL,
    -- the same out of 100, in tenths
    hundred_tenths INT      NOT NULL,
    PRIMARY KEY (event_id, member_id, ordinal),
    CONSTRAINT contest_part_score_of FOREIGN KEY (event_id) REFERENCES contest_event (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE contest_total (
    event_id     BIGINT NOT NULL,
    -- 1-based place in the written order: unique even where two share a rank
    position     INT    NOT NULL,
    rank_no      INT    NOT NULL,
    member_id    BIGINT NOT NULL,
    score_tenths INT    NOT NULL,
    PRIMARY KEY (event_id, position),
    UNIQUE KEY contest_total_member (event_id, member_id),
    CONSTRAINT contest_total_of FOREIGN KEY (event_id) REFERENCES contest_event (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
