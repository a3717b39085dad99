-- What the organiser says while a round runs: to everybody in it, or to one person.
CREATE TABLE contest_announcement (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    round_id          BIGINT       NOT NULL,
    member_id         BIGINT       NULL,
    text              VARCHAR(300) NOT NULL,
    made_by           BIGINT       NOT NULL,
    made_at           DATETIME(3)  NOT NULL,
    KEY contest_announcement_of_round (round_id, id),
    CONSTRAINT contest_announcement_round FOREIGN KEY (round_id) REFERENCES contest_round (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- 提问: what a member asks the organiser during a round, and the answer.
CREATE TABLE contest_inquiry (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    round_id          BIGINT       NOT NULL,
    member_id         BIGINT       NOT NULL,
    text              VARCHAR(200) NOT NULL,
    asked_at          DATETIME(3)  NOT NULL,
    reply             VARCHAR(300) NULL,
    replied_by        BIGINT       NULL,
    replied_at        DATETIME(3)  NULL,
    KEY contest_inquiry_of_round (round_id, replied_at, id),
    KEY contest_inquiry_of_member (round_id, member_id),
    CONSTRAINT contest_inquiry_round FOREIGN KEY (round_id) REFERENCES contest_round (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
