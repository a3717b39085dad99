CREATE TABLE identity_account (
    member_id BIGINT NOT NULL PRIMARY KEY,
    -- NULL after an organiser's reset, until the new one-time code is used
    password_hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
    activated_at DATETIME(3) NOT NULL,
    password_changed_at DATETIME(3) NOT NULL,
    privacy_accepted_at DATETIME(3) NOT NULL,
    privacy_notice_version VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    CONSTRAINT identity_account_member FOREIGN KEY (member_id) REFERENCES identity_member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE identity_activation_batch (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    organisation_id BIGINT NOT NULL,
    organisation_path VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code_count INT NOT NULL,
    created_by BIGINT NOT NULL,
    created_at DATETIME(3) NOT NULL,
    KEY identity_activation_batch_path (organisation_path),
    CONSTRAINT identity_activation_batch_organisation
        FOREIGN KEY (organisation_id) REFERENCES identity_organisation (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One row per member: a new code takes the place of the old one, so at most one is ever good.
CREATE TABLE identity_activation_code (
    member_id BIGINT NOT NULL PRIMARY KEY,
    batch_id BIGINT NULL,
    -- the hash checks it (keyed, since eight letters could be searched), the envelope lets a slip be printed again
    code_hash BINARY(32) NOT NULL,
    code_sealed VARBINARY(160) NOT NULL,
    created_at DATETIME(3) NOT NULL,
    expires_at DATETIME(3) NOT NULL,
    used_at DATETIME(3) NULL,
    KEY identity_activation_code_batch (batch_id, member_id),
    CONSTRAINT identity_activation_code_member FOREIGN KEY (member_id) REFERENCES identity_member (id),
    CONSTRAINT identity_activation_code_batch FOREIGN KEY (batch_id) REFERENCES identity_activation_batch (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE identity_session (
    token_hash BINARY(32) NOT NULL PRIMARY KEY,
    member_id BIGINT NOT NULL,
    created_at DATETIME(3) NOT NULL,
    seen_at DATETIME(3) NOT NULL,
    expires_at DATETIME(3) NOT NULL,
    KEY identity_session_member (member_id),
    KEY identity_session_expiry (expires_at),
    CONSTRAINT identity_session_member FOREIGN KEY (member_id) REFERENCES identity_member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE identity_setup_link (
    token_hash BINARY(32) NOT NULL PRIMARY KEY,
    created_at DATETIME(3) NOT NULL,
    expires_at DATETIME(3) NOT NULL,
    used_at DATETIME(3) NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
