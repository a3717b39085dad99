-- A key put right after the fact: proposed, shown with what it would change, and made live by a second decision.
CREATE TABLE exam_regrade (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    occasion      VARCHAR(40)  CHARACTER SET ascii NOT NULL,
    state         VARCHAR(10)  CHARACTER SET ascii NOT NULL,
    under_way     BOOLEAN      NULL DEFAULT TRUE COMMENT 'null once live or withdrawn: one at a time',
    reason        VARCHAR(500) NOT NULL,
    policy        VARCHAR(20)  CHARACTER SET ascii NULL,
    seen_to       BIGINT       NOT NULL DEFAULT 0 COMMENT 'attempts up to this one are computed',
    applied_to    BIGINT       NOT NULL DEFAULT 0 COMMENT 'attempts up to this one have their new marks',
    proposed_by   BIGINT       NOT NULL,
    proposed_at   DATETIME(3)  NOT NULL,
    decided_by    BIGINT       NULL,
    decided_at    DATETIME(3)  NULL,
    live_at       DATETIME(3)  NULL,
    UNIQUE KEY exam_regrade_one_at_a_time (occasion, under_way),
    KEY exam_regrade_of_occasion (occasion, state)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE exam_remedy (
    regrade_id      BIGINT       NOT NULL,
    ordinal         SMALLINT     NOT NULL,
    revision_id     BIGINT       NOT NULL,
    kind            VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    key_revision_id BIGINT       NULL,
    accepted        VARCHAR(250) COLLATE utf8mb4_bin NULL,
    PRIMARY KEY (regrade_id, ordinal),
    CONSTRAINT exam_remedy_of_regrade FOREIGN KEY (regrade_id) REFERENCES exam_regrade (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The history of marks: what an attempt had before each regrade, and what it got. The first row holds the original mark.
CREATE TABLE exam_regrade_score (
    regrade_id       BIGINT   NOT NULL,
    attempt_id       BIGINT   NOT NULL,
    old_score_tenths INT      NOT NULL,
    old_right        SMALLINT NOT NULL,
    remarked_tenths  INT      NOT NULL COMMENT 'by the corrected keys, before any policy',
    remarked_right   SMALLINT NOT NULL,
    new_score_tenths INT      NULL COMMENT 'what stands since the regrade went live',
    new_right        SMALLINT NULL,
    PRIMARY KEY (regrade_id, attempt_id),
    KEY exam_regrade_score_of_attempt (attempt_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE exam_regrade_consequence (
    regrade_id    BIGINT       NOT NULL,
    policy        VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    ordinal       SMALLINT     NOT NULL,
    subject       VARCHAR(60)  NOT NULL,
    words         VARCHAR(500) NOT NULL,
    amount        BIGINT       NOT NULL,
    PRIMARY KEY (regrade_id, policy, ordinal),
    CONSTRAINT exam_consequence_of_regrade FOREIGN KEY (regrade_id) REFERENCES exam_regrade (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
