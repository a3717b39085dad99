-- Matching has prompts, a case has parts; where a question may be asked, what it is about, and its formulas as MathML.
ALTER TABLE bank_revision
    MODIFY COLUMN stem VARCHAR(4000) NOT NULL,
    ADD COLUMN prompts   TEXT         NOT NULL DEFAULT '[]' COMMENT 'JSON array of texts',
    ADD COLUMN parts     MEDIUMTEXT   NOT NULL DEFAULT '[]' COMMENT 'JSON array of small questions, without keys',
    ADD COLUMN use_kind  VARCHAR(13)  NOT NULL DEFAULT 'ANY' COMMENT 'ANY | PRACTICE_ONLY | EXAM_ONLY',
    ADD COLUMN knowledge VARCHAR(500) NOT NULL DEFAULT '[]' COMMENT 'JSON array of knowledge points',
    ADD COLUMN formulas  MEDIUMTEXT   NOT NULL DEFAULT '{}' COMMENT 'JSON: LaTeX to MathML, of all but the rationale',
    ADD COLUMN by_hand   BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'a person must say whether an answer is right';

-- The formulas of a rationale stand with it: delivered with the question they would give the key away.
ALTER TABLE bank_answer_key
    MODIFY COLUMN rationale VARCHAR(4000) NOT NULL,
    ADD COLUMN formulas MEDIUMTEXT NOT NULL DEFAULT '{}' COMMENT 'JSON: LaTeX to MathML, of the rationale and model answers';

ALTER TABLE bank_import_row
    MODIFY COLUMN stem VARCHAR(4000) NOT NULL,
    MODIFY COLUMN rationale VARCHAR(4000) NOT NULL,
    ADD COLUMN prompts   TEXT         NOT NULL DEFAULT '[]',
    ADD COLUMN parts     MEDIUMTEXT   NOT NULL DEFAULT '[]',
    ADD COLUMN use_kind  VARCHAR(13)  NOT NULL DEFAULT 'ANY',
    ADD COLUMN knowledge VARCHAR(500) NOT NULL DEFAULT '[]';
