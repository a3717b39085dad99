-- Phones and networks that many workers of a contest use together: whoever shares them is no case.
CREATE TABLE contest_shared_place (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    contest_id     BIGINT       NOT NULL,
    kind           VARCHAR(10)  CHARACTER SET ascii NOT NULL,
    label          VARCHAR(60)  NOT NULL,
    -- the phone's random name, or the keyed hash of the network's address
    place          VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    declared_by    BIGINT       NOT NULL,
    declared_at    DATETIME(3)  NOT NULL,
    UNIQUE KEY contest_shared_place_once (contest_id, kind, place),
    CONSTRAINT contest_shared_place_of FOREIGN KEY (contest_id) REFERENCES contest_contest (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The code that is typed on a workshop's phone to declare it.
CREATE TABLE contest_shared_code (
    contest_id     BIGINT       NOT NULL PRIMARY KEY,
    code           VARCHAR(12)  CHARACTER SET ascii NOT NULL,
    made_by        BIGINT       NOT NULL,
    made_at        DATETIME(3)  NOT NULL,
    CONSTRAINT contest_shared_code_of FOREIGN KEY (contest_id) REFERENCES contest_contest (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
