-- A row that was changed in the wizard is compared with others again, it alone.
ALTER TABLE bank_import_row
    ADD COLUMN compared BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'whether its likes were looked for since it reads as it does';
