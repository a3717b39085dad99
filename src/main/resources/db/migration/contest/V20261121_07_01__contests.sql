CREATE TABLE contest_contest (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    organisation_id   BIGINT       NOT NULL,
    -- /1/4/17/ : an organiser's part of the tree is one range of this index
    organisation_path VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name              VARCHAR(60)  NOT NULL,
    summary           VARCHAR(500) NOT NULL,
    state             VARCHAR(10)  CHARACTER SET ascii NOT NULL,
    created_by        BIGINT       NOT NULL,
    created_at        DATETIME(3)  NOT NULL,
    published_by      BIGINT       NULL,
    published_at      DATETIME(3)  NULL,
    KEY contest_contest_path (organisation_path, id),
    KEY contest_contest_state (state, organisation_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- 赛项. One per contest for now; who may enter is said per event, because events differ by trade and level.
CREATE TABLE contest_event (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    contest_id        BIGINT       NOT NULL,
    ordinal           SMALLINT     NOT NULL,
    UNIQUE KEY contest_event_order (contest_id, ordinal),
    CONSTRAINT contest_event_of_contest FOREIGN KEY (contest_id) REFERENCES contest_contest (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- No row of a kind means: no bound of that kind, within the contest's own organisation.
CREATE TABLE contest_eligible_organisation (
    event_id          BIGINT       NOT NULL,
    organisation_id   BIGINT       NOT NULL,
    PRIMARY KEY (event_id, organisation_id),
    CONSTRAINT contest_eligible_organisation_of FOREIGN KEY (event_id) REFERENCES contest_event (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE contest_eligible_trade (
    event_id          BIGINT       NOT NULL,
    trade_id          BIGINT       NOT NULL,
    PRIMARY KEY (event_id, trade_id),
    CONSTRAINT contest_eligible_trade_of FOREIGN KEY (event_id) REFERENCES contest_event (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE contest_eligible_level (
    event_id          BIGINT       NOT NULL,
    level             TINYINT      NOT NULL CHECK (level BETWEEN 1 AND 5),
    PRIMARY KEY (event_id, level),
    CONSTRAINT contest_eligible_level_of FOREIGN KEY (event_id) REFERENCES contest_event (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- 轮次. One per event for now.
CREATE TABLE contest_round (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    contest_id        BIGINT       NOT NULL,
    event_id          BIGINT       NOT NULL,
    ordinal           SMALLINT     NOT NULL,
    name              VARCHAR(60)  NOT NULL,
    starts_at         DATETIME(3)  NOT NULL,
    ends_at           DATETIME(3)  NOT NULL,
    duration_seconds  INT          NOT NULL,
    tries_max         SMALLINT     NOT NULL,
    reveal            VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    practice_while_running BOOLEAN NOT NULL,
    -- the draft's paper rule as JSON; NULL once published, then exam holds it frozen
    blueprint_draft   TEXT         NULL,
    blueprint_id      BIGINT       NULL,
    question_count    SMALLINT     NOT NULL,
    full_marks_tenths INT          NOT NULL,
    -- nobody can be answering from here on: ends_at and the longest extra time granted
    results_at        DATETIME(3)  NOT NULL,
    -- from here on no more time is granted: places are being written, placed_count of them so far
    closing_at        DATETIME(3)  NULL,
    placed_count      INT          NOT NULL DEFAULT 0,
    -- the results are out; from here on members and other modules are told, announced_count of them so far
    closed_at         DATETIME(3)  NULL,
    announced_count   INT          NOT NULL DEFAULT 0,
    -- everybody has been told: nothing is left to do
    settled_at        DATETIME(3)  NULL,
    UNIQUE KEY contest_round_order (event_id, ordinal),
    KEY contest_round_of_contest (contest_id),
    KEY contest_round_due (settled_at, results_at),
    CONSTRAINT contest_round_of_event FOREIGN KEY (event_id) REFERENCES contest_event (id) ON DELETE CASCADE,
    CONSTRAINT contest_round_in_contest FOREIGN KEY (contest_id) REFERENCES contest_contest (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE contest_entry (
    event_id          BIGINT       NOT NULL,
    member_id         BIGINT       NOT NULL,
    entered_at        DATETIME(3)  NOT NULL,
    PRIMARY KEY (event_id, member_id),
    KEY contest_entry_member (member_id),
    CONSTRAINT contest_entry_of_event FOREIGN KEY (event_id) REFERENCES contest_event (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Who takes part in a round: everybody entered, later those who advanced. State and try follow exam, for the monitor's
-- filters only; nothing is decided by them.
CREATE TABLE contest_participant (
    round_id          BIGINT       NOT NULL,
    member_id         BIGINT       NOT NULL,
    state             VARCHAR(12)  CHARACTER SET ascii NOT NULL DEFAULT 'NOT_STARTED',
    try_no            SMALLINT     NOT NULL DEFAULT 0,
    PRIMARY KEY (round_id, member_id),
    KEY contest_participant_state (round_id, state, member_id),
    CONSTRAINT contest_participant_of_round FOREIGN KEY (round_id) REFERENCES contest_round (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE contest_result (
    round_id          BIGINT       NOT NULL,
    -- 1-based place in the written order: unique even where two share a rank
    position          INT          NOT NULL,
    rank_no           INT          NOT NULL,
    member_id         BIGINT       NOT NULL,
    attempt_id        BIGINT       NOT NULL,
    score_tenths      INT          NOT NULL,
    elapsed_seconds   INT          NOT NULL,
    submitted_at      DATETIME(3)  NOT NULL,
    submitted_by      VARCHAR(10)  CHARACTER SET ascii NOT NULL,
    PRIMARY KEY (round_id, position),
    UNIQUE KEY contest_result_member (round_id, member_id),
    KEY contest_result_of_member (member_id),
    CONSTRAINT contest_result_of_round FOREIGN KEY (round_id) REFERENCES contest_round (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
