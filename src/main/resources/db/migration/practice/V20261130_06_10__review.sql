-- Spaced review: what is remembered of a question stands beside everything else known of member and question, so that an
-- answer still reads and writes one row.
ALTER TABLE practice_answer
    ADD COLUMN stability DOUBLE NULL COMMENT 'FSRS: days until recall falls to 90 %; NULL: never answered since reviews exist',
    ADD COLUMN difficulty DOUBLE NULL COMMENT 'FSRS: 1 to 10',
    ADD COLUMN due_day DATE NULL COMMENT 'local day from which it is due',
    ADD COLUMN recent VARBINARY(160) NOT NULL DEFAULT '' COMMENT 'the last 20 answers: eight bytes each, milliseconds times two plus right',
    ADD KEY practice_answer_due (member_id, due_day);
