-- Answers that people mark: two by themselves, a third where they differ by more than the blueprint allows.
CREATE TABLE exam_hand_answer (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY COMMENT 'all that a marker sees of whose it is',
    attempt_id   BIGINT       NOT NULL,
    position     SMALLINT     NOT NULL,
    occasion     VARCHAR(40)  CHARACTER SET ascii NOT NULL,
    revision_id  BIGINT       NOT NULL,
    marks_tenths INT          NOT NULL,
    third        BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'two differed, a third decides',
    final_tenths INT          NULL COMMENT 'null while it waits',
    UNIQUE KEY exam_hand_answer_once (attempt_id, position),
    KEY exam_hand_answer_waiting (occasion, final_tenths, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Who holds or has marked an answer; the slots are 1, 2 and the third.
CREATE TABLE exam_hand_mark (
    answer_id    BIGINT       NOT NULL,
    slot         TINYINT      NOT NULL,
    marker_id    BIGINT       NOT NULL,
    held_until   DATETIME(3)  NOT NULL COMMENT 'then somebody else may take an answer that is not marked',
    mark_tenths  INT          NULL,
    PRIMARY KEY (answer_id, slot),
    UNIQUE KEY exam_hand_mark_once (answer_id, marker_id),
    KEY exam_hand_mark_of_marker (marker_id, mark_tenths),
    CONSTRAINT exam_hand_mark_of_answer FOREIGN KEY (answer_id) REFERENCES exam_hand_answer (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE exam_marker (
    occasion     VARCHAR(40)  CHARACTER SET ascii NOT NULL,
    member_id    BIGINT       NOT NULL,
    PRIMARY KEY (occasion, member_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Append-only: every deed at an answer.
CREATE TABLE exam_hand_log (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    answer_id    BIGINT       NOT NULL,
    occasion     VARCHAR(40)  CHARACTER SET ascii NOT NULL,
    marker_id    BIGINT       NOT NULL,
    deed         VARCHAR(10)  CHARACTER SET ascii NOT NULL COMMENT 'TAKEN | MARKED | CHANGED | THIRD | SETTLED',
    mark_tenths  INT          NULL,
    at           DATETIME(3)  NOT NULL,
    KEY exam_hand_log_of_occasion (occasion, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
