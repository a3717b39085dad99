-- Answers that people mark: two by themselves, a third where they differ by more than the blueprint allows.
CREATE TABLE exam_hand_answer (
    attempt_id   BIGINT       NOT NULL,
    position     SMALLINT     NOT NULL,
    occasion     VARCHAR(40)  CHARACTER SET ascii NOT NULL,
    revision_id  BIGINT       NOT NULL,
    marks_tenths INT          NOT NULL,
    third        BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'two differed, a third decides',
    final_tenths INT          NULL COMMENT 'null while it waits',
    PRIMARY KEY (attempt_id, position),
    KEY exam_hand_answer_waiting (occasion, final_tenths, attempt_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Who holds or has marked an answer; the slots are 1, 2 and the third.
CREATE TABLE exam_hand_mark (
    attempt_id   BIGINT       NOT NULL,
    position     SMALLINT     NOT NULL,
    slot         TINYINT      NOT NULL,
    marker_id    BIGINT       NOT NULL,
    held_until   DATETIME(3)  NOT NULL COMMENT 'then somebody else may take an answer that is not marked',
    mark_tenths  INT          NULL,
    PRIMARY KEY (attempt_id, position, slot),
    UNIQUE KEY exam_hand_mark_once (attempt_id, position, marker_id),
    KEY exam_hand_mark_of_marker (marker_id, mark_tenths)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE exam_marker (
    occasion     VARCHAR(40)  CHARACTER SET ascii NOT NULL,
    member_id    BIGINT       NOT NULL,
    PRIMARY KEY (occasion, member_id),
    KEY exam_marker_of_member (member_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Append-only: every deed at an answer.
CREATE TABLE exam_hand_log (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    attempt_id   BIGINT       NOT NULL,
    position     SMALLINT     NOT NULL,
    marker_id    BIGINT       NOT NULL,
    deed         VARCHAR(20)  CHARACTER SET ascii NOT NULL,
    mark_tenths  INT          NULL,
    at           DATETIME(3)  NOT NULL,
    KEY exam_hand_log_of_answer (attempt_id, position)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
