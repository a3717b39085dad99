CREATE TABLE identity_roster_import (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    file_name VARCHAR(120) NOT NULL,
    state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    row_count INT NOT NULL,
    new_count INT NOT NULL,
    changed_count INT NOT NULL,
    unchanged_count INT NOT NULL,
    fault_count INT NOT NULL,
    created_by BIGINT NOT NULL,
    created_at DATETIME(3) NOT NULL,
    committed_at DATETIME(3) NULL,
    KEY identity_roster_import_author (created_by, id),
    KEY identity_roster_import_age (created_at),
    CONSTRAINT identity_roster_import_author FOREIGN KEY (created_by) REFERENCES identity_member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE identity_roster_import_row (
    import_id BIGINT NOT NULL,
    position INT NOT NULL,
    row_no INT NOT NULL,
    name VARCHAR(60) NOT NULL,
    id_number_sealed VARBINARY(160) NOT NULL,
    id_number_index BINARY(32) NOT NULL,
    phone_sealed VARBINARY(160) NULL,
    -- names from the root down with slashes between; organisations that are not there yet are made at the commit
    organisation_names VARCHAR(600) NOT NULL,
    trade_id BIGINT NULL,
    level TINYINT NULL,
    change_kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (import_id, position),
    CONSTRAINT identity_roster_import_row_import
        FOREIGN KEY (import_id) REFERENCES identity_roster_import (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- shown_value has every long run of digits masked: a number in the wrong column must not lie here readable
CREATE TABLE identity_roster_import_fault (
    import_id BIGINT NOT NULL,
    position INT NOT NULL,
    sheet VARCHAR(60) NOT NULL,
    row_no INT NOT NULL,
    column_name VARCHAR(60) NOT NULL,
    shown_value VARCHAR(120) NOT NULL,
    code VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    message VARCHAR(300) NOT NULL,
    suggestion VARCHAR(300) NULL,
    PRIMARY KEY (import_id, position),
    CONSTRAINT identity_roster_import_fault_import
        FOREIGN KEY (import_id) REFERENCES identity_roster_import (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
