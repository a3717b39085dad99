-- One look at the papers of a round; whoever holds the lease looks. NULL looked_at: not finished.
CREATE TABLE contest_look (
    round_id       BIGINT       NOT NULL PRIMARY KEY,
    leased_until   DATETIME(3)  NOT NULL,
    looked_at      DATETIME(3)  NULL,
    papers         INT          NOT NULL DEFAULT 0,
    pairs_compared BIGINT       NOT NULL DEFAULT 0,
    CONSTRAINT contest_look_at_round FOREIGN KEY (round_id) REFERENCES contest_round (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Something worth a person's look, never a verdict.
CREATE TABLE contest_case (
    round_id       BIGINT       NOT NULL,
    no             INT          NOT NULL,
    kind           VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    strength       TINYINT      NOT NULL CHECK (strength BETWEEN 1 AND 3),
    state          VARCHAR(12)  CHARACTER SET ascii NOT NULL DEFAULT 'OPEN',
    facts          VARCHAR(500) CHARACTER SET ascii NOT NULL COMMENT 'JSON: whole numbers by name',
    people         INT          NOT NULL,
    changed_at     DATETIME(3)  NOT NULL,
    PRIMARY KEY (round_id, no),
    KEY contest_case_list (round_id, state, strength, no),
    CONSTRAINT contest_case_of_look FOREIGN KEY (round_id) REFERENCES contest_look (round_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE contest_case_person (
    round_id       BIGINT       NOT NULL,
    no             INT          NOT NULL,
    ordinal        SMALLINT     NOT NULL,
    member_id      BIGINT       NOT NULL,
    attempt_id     BIGINT       NOT NULL,
    PRIMARY KEY (round_id, no, ordinal),
    UNIQUE KEY contest_case_once (round_id, no, member_id),
    KEY contest_case_of_member (member_id, round_id),
    CONSTRAINT contest_case_person_of FOREIGN KEY (round_id, no) REFERENCES contest_case (round_id, no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What was done about a case, in order; never changed.
CREATE TABLE contest_case_step (
    round_id       BIGINT       NOT NULL,
    no             INT          NOT NULL,
    step           SMALLINT     NOT NULL,
    at             DATETIME(3)  NOT NULL,
    actor          BIGINT       NOT NULL,
    deed           VARCHAR(12)  CHARACTER SET ascii NOT NULL,
    -- whom it is about, if it is about one of them
    member_id      BIGINT       NULL,
    words          VARCHAR(500) NOT NULL,
    PRIMARY KEY (round_id, no, step),
    CONSTRAINT contest_case_step_of FOREIGN KEY (round_id, no) REFERENCES contest_case (round_id, no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What a member was asked or told about herself, and her word on it.
CREATE TABLE contest_case_question (
    round_id       BIGINT       NOT NULL,
    no             INT          NOT NULL,
    member_id      BIGINT       NOT NULL,
    excluded       BOOLEAN      NOT NULL,
    words          VARCHAR(500) NOT NULL,
    asked_at       DATETIME(3)  NOT NULL,
    reply          VARCHAR(500) NULL,
    replied_at     DATETIME(3)  NULL,
    PRIMARY KEY (round_id, no, member_id),
    KEY contest_case_question_to (member_id, asked_at),
    CONSTRAINT contest_case_question_of FOREIGN KEY (round_id, no) REFERENCES contest_case (round_id, no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- A member without a place in a round's ranking: one organiser proposes it, another one confirms it.
CREATE TABLE contest_case_exclusion (
    round_id       BIGINT       NOT NULL,
    member_id      BIGINT       NOT NULL,
    no             INT          NOT NULL,
    reason         VARCHAR(200) NOT NULL,
    proposed_by    BIGINT       NOT NULL,
    proposed_at    DATETIME(3)  NOT NULL,
    confirmed_by   BIGINT       NULL,
    confirmed_at   DATETIME(3)  NULL,
    -- the place that was taken from her, to be shown and to be given back
    rank_no        INT          NULL,
    PRIMARY KEY (round_id, member_id),
    CONSTRAINT contest_case_exclusion_by_two CHECK (confirmed_by IS NULL OR confirmed_by <> proposed_by),
    CONSTRAINT contest_case_exclusion_of FOREIGN KEY (round_id, no) REFERENCES contest_case (round_id, no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
