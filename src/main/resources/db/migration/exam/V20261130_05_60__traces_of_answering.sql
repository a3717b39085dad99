-- Which phone answered from where. Told by the phone beside the saves: what is lost harms nobody.
CREATE TABLE exam_presence (
    attempt_id         BIGINT       NOT NULL,
    device             VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- keyed hash of the network address, which itself is stored nowhere
    address_index      BINARY(16)   NOT NULL,
    first_at           DATETIME(3)  NOT NULL,
    last_at            DATETIME(3)  NOT NULL,
    PRIMARY KEY (attempt_id, device, address_index)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- When she was away from the page longer than the tolerance, or did nothing for long while it was open.
CREATE TABLE exam_absence (
    attempt_id         BIGINT       NOT NULL,
    device             VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    -- counted by the phone: a repeat is harmless
    no                 SMALLINT     NOT NULL,
    kind               VARCHAR(10)  CHARACTER SET ascii NOT NULL,
    from_at            DATETIME(3)  NOT NULL,
    seconds            INT          NOT NULL,
    PRIMARY KEY (attempt_id, device, no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
