-- How papers are drawn; blueprints from before draw as they were meant to: for each person, in a band of 1 % up and down.
ALTER TABLE exam_blueprint
    ADD COLUMN mode                 VARCHAR(20) CHARACTER SET ascii NOT NULL DEFAULT 'DRAWN_PER_PERSON' AFTER multiple_rule,
    ADD COLUMN band_tenths          INT         NOT NULL DEFAULT 0 COMMENT '0: one hundredth of the full mark' AFTER mode,
    ADD COLUMN shown_to_percent_max TINYINT     NOT NULL DEFAULT 100 AFTER band_tenths,
    ADD COLUMN unseen_first         BOOLEAN     NOT NULL DEFAULT FALSE AFTER shown_to_percent_max,
    ADD COLUMN checkable            BOOLEAN     NOT NULL DEFAULT FALSE AFTER unseen_first;

ALTER TABLE exam_blueprint_section ADD COLUMN chapter VARCHAR(120) NULL AFTER difficulty;

-- The organiser's list, for papers of fixed questions.
CREATE TABLE exam_blueprint_question (
    blueprint_id   BIGINT    NOT NULL,
    ordinal        TINYINT   NOT NULL,
    place          SMALLINT  NOT NULL,
    question_id    BIGINT    NOT NULL,
    PRIMARY KEY (blueprint_id, ordinal, place),
    CONSTRAINT exam_question_of_section FOREIGN KEY (blueprint_id, ordinal)
        REFERENCES exam_blueprint_section (blueprint_id, ordinal)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The one paper that everybody gets, where the mode is not per person; frozen by the first start.
CREATE TABLE exam_common_paper (
    blueprint_id   BIGINT    NOT NULL PRIMARY KEY,
    paper          TEXT      CHARACTER SET ascii NOT NULL,
    frozen_at      DATETIME(3) NOT NULL,
    CONSTRAINT exam_common_paper_of_blueprint FOREIGN KEY (blueprint_id) REFERENCES exam_blueprint (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What each finished occasion says about each revision; an occasion is measured again as a whole, so never twice.
CREATE TABLE exam_facility (
    revision_id     BIGINT      NOT NULL,
    occasion        VARCHAR(40) CHARACTER SET ascii NOT NULL,
    answers         INT         NOT NULL COMMENT 'marked papers that had it, blank answers too',
    scored_tenths   BIGINT      NOT NULL,
    possible_tenths BIGINT      NOT NULL,
    PRIMARY KEY (revision_id, occasion),
    KEY exam_facility_of_occasion (occasion)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE exam_measured_occasion (
    occasion        VARCHAR(40) CHARACTER SET ascii NOT NULL PRIMARY KEY,
    attempts        INT         NOT NULL,
    measured_at     DATETIME(3) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- A draw that can be checked: committed to before the round, completed by a public value, revealed after it.
CREATE TABLE exam_committed_draw (
    blueprint_id    BIGINT       NOT NULL PRIMARY KEY,
    hash            CHAR(64)     CHARACTER SET ascii NOT NULL,
    committed       MEDIUMBLOB   NOT NULL COMMENT 'the text hashed: rules, pool and secret seed; sealed',
    value_name      VARCHAR(120) NOT NULL,
    committed_at    DATETIME(3)  NOT NULL,
    public_value    VARCHAR(200) NULL,
    value_set_at    DATETIME(3)  NULL,
    revealed_at     DATETIME(3)  NULL,
    CONSTRAINT exam_committed_draw_of_blueprint FOREIGN KEY (blueprint_id) REFERENCES exam_blueprint (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
