-- Hashes and the words of states are compared byte by byte: by the rules of a language it takes many times as long, and an
-- import compares each of its rows a hundred times over.
ALTER TABLE bank_question
    MODIFY COLUMN identity_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        COMMENT 'stem and options of the head: the same question twice is refused';

ALTER TABLE bank_revision
    MODIFY COLUMN content_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        COMMENT 'of everything, key and rationale included';

ALTER TABLE bank_import_row
    MODIFY COLUMN verdict VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'GOOD | FAULTY | LEFT_OUT',
    MODIFY COLUMN change_kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL
        COMMENT 'NEW | CHANGED | UNCHANGED; NULL unless good',
    MODIFY COLUMN identity_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    MODIFY COLUMN content_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL;

ALTER TABLE bank_import_change
    MODIFY COLUMN former_identity CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL;
