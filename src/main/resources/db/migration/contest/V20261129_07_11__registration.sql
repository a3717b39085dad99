-- How members enter: at most so many of one unit, after somebody's approval, with a code. NULL: no such bound.
ALTER TABLE contest_event
    ADD COLUMN unit_cap   INT         NULL,
    ADD COLUMN approval   VARCHAR(10) CHARACTER SET ascii NOT NULL DEFAULT 'NONE',
    ADD COLUMN entry_code VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;

ALTER TABLE contest_entry
    ADD COLUMN state      VARCHAR(10)  CHARACTER SET ascii NOT NULL DEFAULT 'ENTERED',
    -- the unit she belonged to when she entered: a cap counts by it; NULL for entries of before
    ADD COLUMN unit_id    BIGINT       NULL,
    -- why she was refused
    ADD COLUMN reason     VARCHAR(200) NULL,
    -- who comes first of those that wait, also within one millisecond
    ADD COLUMN arrival    BIGINT       NOT NULL AUTO_INCREMENT UNIQUE,
    ADD KEY contest_entry_state (event_id, state, arrival),
    ADD KEY contest_entry_unit (event_id, unit_id, state, arrival);
