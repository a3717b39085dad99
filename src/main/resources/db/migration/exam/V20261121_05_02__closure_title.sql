-- A worker who finds her practice closed is told by what.
ALTER TABLE exam_practice_closure ADD COLUMN title VARCHAR(120) NOT NULL DEFAULT '' AFTER blueprint_id;
