-- How answers become marks, where it is not the plain way; written once with the blueprint and never changed.
CREATE TABLE exam_marking_rules (
    blueprint_id          BIGINT       NOT NULL PRIMARY KEY,
    blanks_rule           VARCHAR(10)  CHARACTER SET ascii NOT NULL,
    wrong_tenths          INT          NOT NULL,
    blank_tenths          INT          NOT NULL,
    floor_tenths          INT          NOT NULL,
    hand_tolerance_tenths INT          NULL COMMENT 'null: no person marks',
    CONSTRAINT exam_marking_of_blueprint FOREIGN KEY (blueprint_id) REFERENCES exam_blueprint (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
