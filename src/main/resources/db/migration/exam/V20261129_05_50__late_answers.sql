-- For how long after its deadline an attempt still scores what its phone shows to have been answered in time; 0: never.
ALTER TABLE exam_attempt ADD COLUMN late_seconds INT NOT NULL DEFAULT 0 AFTER extra_seconds;

-- When the phone says that it was answered, and whether it was scored for that.
ALTER TABLE exam_late_answer ADD COLUMN answered_at DATETIME(3) NULL AFTER arrived_at;
ALTER TABLE exam_late_answer ADD COLUMN scored BOOLEAN NOT NULL DEFAULT FALSE AFTER answered_at;
