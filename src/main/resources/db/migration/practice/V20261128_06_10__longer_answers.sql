-- A short answer and a case are longer than letters; a short one takes no more room than before.
ALTER TABLE practice_judgement MODIFY COLUMN answer VARCHAR(2500) NOT NULL;
ALTER TABLE practice_answer MODIFY COLUMN last_wrong_answer VARCHAR(2500) NULL;
