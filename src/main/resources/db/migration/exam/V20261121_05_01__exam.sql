-- Blueprints are written once and never changed: attempts, closures and results point at them.
CREATE TABLE exam_blueprint (
    id                 BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    shuffle_options    BOOLEAN      NOT NULL,
    multiple_rule      VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    created_at         DATETIME(3)  NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE exam_blueprint_section (
    blueprint_id       BIGINT       NOT NULL,
    ordinal            TINYINT      NOT NULL,
    title              VARCHAR(60)  NOT NULL,
    bank_id            BIGINT       NOT NULL,
    type               VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    level              TINYINT      NULL,
    difficulty         VARCHAR(10)  CHARACTER SET ascii NULL,
    question_count     SMALLINT     NOT NULL,
    marks_tenths_each  INT          NOT NULL,
    PRIMARY KEY (blueprint_id, ordinal),
    CONSTRAINT exam_section_of_blueprint FOREIGN KEY (blueprint_id) REFERENCES exam_blueprint (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE exam_attempt (
    id                 BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    occasion           VARCHAR(40)  CHARACTER SET ascii NOT NULL,
    member_id          BIGINT       NOT NULL,
    try_no             SMALLINT     NOT NULL,
    title              VARCHAR(120) NOT NULL,
    blueprint_id       BIGINT       NOT NULL,
    seed               BIGINT       NOT NULL COMMENT 'the draw can be done again from pool, sections and seed',
    paper              TEXT         CHARACTER SET ascii NOT NULL COMMENT 'revision/marksTenths/authoring letters in shown order, by position',
    question_count     SMALLINT     NOT NULL,
    started_at         DATETIME(3)  NOT NULL,
    deadline           DATETIME(3)  NOT NULL,
    extra_seconds      INT          NOT NULL DEFAULT 0,
    device             VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state              VARCHAR(10)  CHARACTER SET ascii NOT NULL DEFAULT 'OPEN',
    submitted_at       DATETIME(3)  NULL,
    submitted_by       VARCHAR(10)  CHARACTER SET ascii NULL,
    score_tenths       INT          NULL,
    right_count        SMALLINT     NULL,
    -- two starts at once end here: one attempt, the loser reads it
    UNIQUE KEY exam_attempt_once (occasion, member_id, try_no),
    KEY exam_attempt_due (state, deadline),
    KEY exam_attempt_of_member (member_id, occasion),
    KEY exam_attempt_results (occasion, state, id),
    CONSTRAINT exam_attempt_of_blueprint FOREIGN KEY (blueprint_id) REFERENCES exam_blueprint (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- No foreign key: the lane has locked the attempt in the same transaction, a second look-up per answer proves nothing.
CREATE TABLE exam_answer (
    attempt_id         BIGINT       NOT NULL,
    position           SMALLINT     NOT NULL,
    seq                BIGINT       NOT NULL,
    answer             VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
    flagged            BOOLEAN      NOT NULL,
    saved_at           DATETIME(3)  NOT NULL,
    PRIMARY KEY (attempt_id, position)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What came at or after the deadline: evidence, never scored by itself. One row a question, so nobody can fill the disk.
CREATE TABLE exam_late_answer (
    attempt_id         BIGINT       NOT NULL,
    position           SMALLINT     NOT NULL,
    seq                BIGINT       NOT NULL,
    answer             VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
    device             VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    arrived_at         DATETIME(3)  NOT NULL,
    PRIMARY KEY (attempt_id, position)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Extra time of a member at an occasion; may be granted before she starts.
CREATE TABLE exam_extra_time (
    occasion           VARCHAR(40)  CHARACTER SET ascii NOT NULL,
    member_id          BIGINT       NOT NULL,
    seconds            INT          NOT NULL,
    PRIMARY KEY (occasion, member_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE exam_practice_closure (
    blueprint_id       BIGINT       NOT NULL PRIMARY KEY,
    from_at            DATETIME(3)  NOT NULL,
    until_at           DATETIME(3)  NOT NULL,
    KEY exam_closure_until (until_at),
    CONSTRAINT exam_closure_of_blueprint FOREIGN KEY (blueprint_id) REFERENCES exam_blueprint (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
