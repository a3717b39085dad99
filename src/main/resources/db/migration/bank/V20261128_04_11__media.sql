-- Pictures and sounds of questions, each kept once and named by its content.
CREATE TABLE bank_media (
    token      CHAR(32)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY COMMENT 'SHA-256 of the bytes, its first half',
    file_id    BIGINT      NOT NULL,
    media_type VARCHAR(40) NOT NULL,
    byte_count INT         NOT NULL,
    created_by BIGINT      NULL COMMENT 'NULL for what ships',
    created_at DATETIME(3) NOT NULL,
    KEY media_of_member (created_by, created_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
