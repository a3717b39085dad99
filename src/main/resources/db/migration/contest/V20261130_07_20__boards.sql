-- What a round's boards stand on, beside the round itself. The row is made when the headcounts are taken.
CREATE TABLE contest_board (
    round_id          BIGINT       NOT NULL PRIMARY KEY,
    -- when the members of each unit were counted: at the start of the round
    headcount_at      DATETIME(3)  NULL,
    -- the places of a round that was frozen stand, and wait for the organiser to reveal them
    ranked_at         DATETIME(3)  NULL,
    revealed_at       DATETIME(3)  NULL,
    revealed_by       BIGINT       NULL,
    CONSTRAINT contest_board_of_round FOREIGN KEY (round_id) REFERENCES contest_round (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Members who may take part, by their unit and by their team (班组), as they were at the start. Never changed afterwards.
CREATE TABLE contest_headcount (
    round_id          BIGINT       NOT NULL,
    kind              VARCHAR(4)   CHARACTER SET ascii NOT NULL,
    organisation_id   BIGINT       NOT NULL,
    members           INT          NOT NULL,
    PRIMARY KEY (round_id, kind, organisation_id),
    CONSTRAINT contest_headcount_of_round FOREIGN KEY (round_id) REFERENCES contest_round (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Who does not count in a round, and why: she stands on no board and has no place.
CREATE TABLE contest_exclusion (
    round_id          BIGINT       NOT NULL,
    member_id         BIGINT       NOT NULL,
    reason            VARCHAR(200) NOT NULL,
    excluded_by       BIGINT       NOT NULL,
    excluded_at       DATETIME(3)  NOT NULL,
    PRIMARY KEY (round_id, member_id),
    CONSTRAINT contest_exclusion_of_round FOREIGN KEY (round_id) REFERENCES contest_round (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
