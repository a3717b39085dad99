-- How long after the deadline an answer still counts that was given before it; null: never.
ALTER TABLE contest_round ADD COLUMN late_answer_seconds INT NULL;
