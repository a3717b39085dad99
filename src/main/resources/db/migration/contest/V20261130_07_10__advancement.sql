-- By which rule the people of a round go on; NULL: the round is not about going on. Fixed once the contest is published.
ALTER TABLE contest_round
    ADD COLUMN advance_places      INT         NULL,
    ADD COLUMN advance_unit_cap    INT         NULL,
    ADD COLUMN advance_ties        VARCHAR(10) CHARACTER SET ascii NULL,
    -- working days
    ADD COLUMN advance_notice_days SMALLINT    NULL,
    ADD COLUMN advance_show_scores BOOLEAN     NULL,
    -- names the lot among people alike; made when the contest is published
    ADD COLUMN advance_lot_seed    CHAR(32)    CHARACTER SET ascii NULL;

-- How far the list of a round is: proposed, in public notice, sealed.
CREATE TABLE contest_advancement (
    round_id          BIGINT       NOT NULL PRIMARY KEY,
    -- goes up with every change: whoever confirms a change says which list she has seen
    version           INT          NOT NULL,
    computed_at       DATETIME(3)  NOT NULL,
    notice_starts_at  DATETIME(3)  NULL,
    -- exclusive; moves on when somebody is named later
    notice_ends_at    DATETIME(3)  NULL,
    sealed_at         DATETIME(3)  NULL,
    sealed_by         BIGINT       NULL,
    -- what the hash is of, as everybody can download it
    sealed_text       MEDIUMTEXT   CHARACTER SET utf8mb4 NULL,
    sealed_hash       CHAR(64)     CHARACTER SET ascii NULL,
    -- those on the final list are told one after the other, told_position the last of them
    told_position     INT          NOT NULL DEFAULT 0,
    told_at           DATETIME(3)  NULL,
    KEY contest_advancement_to_tell (told_at, sealed_at),
    CONSTRAINT contest_advancement_of_round FOREIGN KEY (round_id) REFERENCES contest_round (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE contest_advancement_line (
    round_id          BIGINT       NOT NULL,
    -- as in contest_result; the number by which the public list names a line
    position          INT          NOT NULL,
    rank_no           INT          NOT NULL,
    member_id         BIGINT       NOT NULL,
    -- whose cap she counts towards, as it was when the list was made
    unit_id           BIGINT       NOT NULL,
    score_tenths      INT          NOT NULL,
    standing          VARCHAR(12)  CHARACTER SET ascii NOT NULL,
    -- why she is excluded or withdrew
    reason            VARCHAR(200) NULL,
    verdict           VARCHAR(16)  CHARACTER SET ascii NOT NULL,
    -- the public notice has said that she goes on: nobody else's replacement costs her that
    named             BOOLEAN      NOT NULL DEFAULT FALSE,
    -- she wants to give her place up; waits for the organiser to confirm what follows
    withdrawal        VARCHAR(200) NULL,
    PRIMARY KEY (round_id, position),
    UNIQUE KEY contest_advancement_line_member (round_id, member_id),
    KEY contest_advancement_line_verdict (round_id, verdict, position),
    CONSTRAINT contest_advancement_line_of FOREIGN KEY (round_id) REFERENCES contest_advancement (round_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What changed on the list after it was made public.
CREATE TABLE contest_advancement_move (
    round_id          BIGINT       NOT NULL,
    version           INT          NOT NULL,
    position          INT          NOT NULL,
    moved_at          DATETIME(3)  NOT NULL,
    verdict_before    VARCHAR(16)  CHARACTER SET ascii NOT NULL,
    verdict_after     VARCHAR(16)  CHARACTER SET ascii NOT NULL,
    PRIMARY KEY (round_id, version, position),
    CONSTRAINT contest_advancement_move_of FOREIGN KEY (round_id) REFERENCES contest_advancement (round_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What a worker objects to, and the organiser's answer.
CREATE TABLE contest_objection (
    id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    round_id          BIGINT        NOT NULL,
    member_id         BIGINT        NOT NULL,
    -- the line it is about; NULL: the ranking as a whole
    position          INT           NULL,
    text              VARCHAR(1000) NOT NULL,
    -- how to reach her, sealed; NULL: by messages only
    contact           VARBINARY(400) NULL,
    raised_at         DATETIME(3)   NOT NULL,
    state             VARCHAR(10)   CHARACTER SET ascii NOT NULL DEFAULT 'OPEN',
    reply             VARCHAR(500)  NULL,
    decided_by        BIGINT        NULL,
    decided_at        DATETIME(3)   NULL,
    KEY contest_objection_round (round_id, state, id),
    KEY contest_objection_member (round_id, member_id),
    CONSTRAINT contest_objection_of FOREIGN KEY (round_id) REFERENCES contest_advancement (round_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
