CREATE TABLE identity_organisation (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    parent_id BIGINT NULL,
    -- NULLs are never equal to each other, so the root needs a number of its own to be unique by name
    parent_key BIGINT AS (COALESCE(parent_id, 0)) PERSISTENT,
    kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(80) NOT NULL,
    -- ids from the root down: /1/4/17/ ; a subtree is one range of this index
    path VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at DATETIME(3) NOT NULL,
    UNIQUE KEY identity_organisation_name (parent_key, name),
    UNIQUE KEY identity_organisation_path (path),
    CONSTRAINT identity_organisation_parent FOREIGN KEY (parent_id) REFERENCES identity_organisation (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- ID number and phone are AEAD envelopes; the keyed indexes find them without opening any.
CREATE TABLE identity_member (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name VARCHAR(60) NOT NULL,
    id_number_sealed VARBINARY(160) NOT NULL,
    id_number_index BINARY(32) NOT NULL,
    phone_sealed VARBINARY(160) NULL,
    phone_index BINARY(32) NULL,
    organisation_id BIGINT NOT NULL,
    trade_id BIGINT NULL,
    level TINYINT NULL CHECK (level BETWEEN 1 AND 5),
    created_at DATETIME(3) NOT NULL,
    updated_at DATETIME(3) NOT NULL,
    UNIQUE KEY identity_member_id_number (id_number_index),
    KEY identity_member_phone (phone_index),
    KEY identity_member_organisation (organisation_id, id),
    KEY identity_member_name (name),
    CONSTRAINT identity_member_organisation FOREIGN KEY (organisation_id) REFERENCES identity_organisation (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE identity_role_assignment (
    member_id BIGINT NOT NULL,
    role VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    organisation_id BIGINT NOT NULL,
    granted_by BIGINT NULL,
    created_at DATETIME(3) NOT NULL,
    PRIMARY KEY (member_id, role, organisation_id),
    CONSTRAINT identity_role_member FOREIGN KEY (member_id) REFERENCES identity_member (id),
    CONSTRAINT identity_role_organisation FOREIGN KEY (organisation_id) REFERENCES identity_organisation (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE identity_message (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    member_id BIGINT NOT NULL,
    kind VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text VARCHAR(500) NOT NULL,
    created_at DATETIME(3) NOT NULL,
    read_at DATETIME(3) NULL,
    KEY identity_message_member (member_id, id),
    KEY identity_message_unread (member_id, read_at),
    CONSTRAINT identity_message_member FOREIGN KEY (member_id) REFERENCES identity_member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Whom to call: one row.
CREATE TABLE identity_contact (
    id TINYINT NOT NULL PRIMARY KEY CHECK (id = 1),
    name VARCHAR(60) NOT NULL,
    phone VARCHAR(40) NOT NULL,
    hours VARCHAR(80) NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
