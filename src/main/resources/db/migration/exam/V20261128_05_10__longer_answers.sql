-- A short answer and a case are longer than letters; a short one takes no more room than before.
ALTER TABLE exam_answer MODIFY COLUMN answer VARCHAR(2500) COLLATE utf8mb4_bin NOT NULL;
ALTER TABLE exam_late_answer MODIFY COLUMN answer VARCHAR(2500) COLLATE utf8mb4_bin NOT NULL;
