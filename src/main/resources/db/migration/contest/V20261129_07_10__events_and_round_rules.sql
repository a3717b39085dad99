-- A contest has several events, each with a name, perhaps a trade, and the time in which members enter it.
ALTER TABLE contest_event
    ADD COLUMN name            VARCHAR(60) CHARACTER SET utf8mb4 NOT NULL DEFAULT '' AFTER ordinal,
    ADD COLUMN trade_id        BIGINT      NULL AFTER name,
    -- NULL: from the publishing on, until no round can be started any more
    ADD COLUMN entry_opens_at  DATETIME(3) NULL,
    ADD COLUMN entry_closes_at DATETIME(3) NULL;

-- How a round is held; the defaults are what every round was before.
ALTER TABLE contest_round
    ADD COLUMN kind               VARCHAR(10) CHARACTER SET ascii NOT NULL DEFAULT 'SCORED',
    ADD COLUMN window_kind        VARCHAR(10) CHARACTER SET ascii NOT NULL DEFAULT 'OWN',
    ADD COLUMN late_entry_seconds INT         NULL,
    ADD COLUMN least_seconds      INT         NULL,
    ADD COLUMN tries_per_day      SMALLINT    NULL,
    ADD COLUMN counting           VARCHAR(10) CHARACTER SET ascii NOT NULL DEFAULT 'BEST',
    ADD COLUMN freezes_at         DATETIME(3) NULL,
    ADD COLUMN notice_ends_at     DATETIME(3) NULL;
