-- Answers a day that a member wants to give; who has no row has the goal of the settings.
CREATE TABLE practice_goal (
    member_id BIGINT      NOT NULL PRIMARY KEY,
    goal      INT         NOT NULL,
    chosen_at DATETIME(3) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
