CREATE TABLE prize_item (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    organisation_id   BIGINT       NOT NULL COMMENT 'whose prize it is',
    organisation_path VARCHAR(255) CHARACTER SET ascii NOT NULL COMMENT 'its members, and those below, may redeem',
    name              VARCHAR(60)  NOT NULL,
    description       VARCHAR(500) NOT NULL,
    price             BIGINT       NOT NULL,
    stock_left        INT          NOT NULL COMMENT 'equals the sum of prize_stock_entry',
    limit_per_member  INT          NOT NULL,
    pickup_place      VARCHAR(120) NOT NULL,
    on_sale           BOOLEAN      NOT NULL,
    needs_preparing   BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'a new order is RESERVED until somebody says it is there',
    picture_file_id   BIGINT       NULL,
    picture_name      VARCHAR(80)  NULL,
    created_at        DATETIME(3)  NOT NULL,
    CONSTRAINT prize_price CHECK (price > 0),
    CONSTRAINT prize_stock_not_negative CHECK (stock_left >= 0),
    CONSTRAINT prize_limit CHECK (limit_per_member >= 1),
    KEY prize_item_organisation (organisation_path)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Every change of a stock, append-only.
CREATE TABLE prize_stock_entry (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    prize_id    BIGINT       NOT NULL,
    change_by   INT          NOT NULL,
    stock_after INT          NOT NULL,
    source      VARCHAR(16)  CHARACTER SET ascii NOT NULL COMMENT 'organiser, redemption or return',
    source_id   VARCHAR(40)  CHARACTER SET ascii NOT NULL,
    actor_id    BIGINT       NULL COMMENT 'member who did it; null for the service',
    reason      VARCHAR(200) NULL,
    at          DATETIME(3)  NOT NULL,
    CONSTRAINT prize_stock_source UNIQUE (source, source_id),
    CONSTRAINT prize_stock_change CHECK (change_by <> 0),
    CONSTRAINT prize_stock_after CHECK (stock_after >= 0),
    CONSTRAINT prize_stock_prize FOREIGN KEY (prize_id) REFERENCES prize_item (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE prize_redemption (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    prize_id       BIGINT       NOT NULL,
    prize_name     VARCHAR(60)  NOT NULL COMMENT 'as it was called then',
    member_id      BIGINT       NOT NULL,
    price          BIGINT       NOT NULL COMMENT 'as it was then',
    state          VARCHAR(12)  CHARACTER SET ascii NOT NULL,
    token_hash     BINARY(32)   NOT NULL COMMENT 'keyed index of the token in the QR code',
    digits_hash    BINARY(32)   NOT NULL COMMENT 'keyed index of the ten digits',
    code_sealed    VARBINARY(200) NOT NULL COMMENT 'token and digits, for the owner',
    pickup_place   VARCHAR(120) NOT NULL,
    created_at     DATETIME(3)  NOT NULL,
    expires_at     DATETIME(3)  NOT NULL,
    handed_over_at DATETIME(3)  NULL,
    handed_over_by BIGINT       NULL,
    ended_at       DATETIME(3)  NULL COMMENT 'cancelled or expired',
    CONSTRAINT prize_redemption_token UNIQUE (token_hash),
    CONSTRAINT prize_redemption_digits UNIQUE (digits_hash),
    CONSTRAINT prize_redemption_state
        CHECK (state IN ('RESERVED', 'READY', 'HANDED_OVER', 'CANCELLED', 'EXPIRED')),
    CONSTRAINT prize_redemption_handed_over
        CHECK ((state = 'HANDED_OVER') = (handed_over_at IS NOT NULL AND handed_over_by IS NOT NULL)),
    CONSTRAINT prize_redemption_ended CHECK ((state IN ('CANCELLED', 'EXPIRED')) = (ended_at IS NOT NULL)),
    CONSTRAINT prize_redemption_prize FOREIGN KEY (prize_id) REFERENCES prize_item (id),
    KEY prize_redemption_member (member_id, id),
    KEY prize_redemption_buyers (prize_id, created_at, member_id),
    KEY prize_redemption_due (state, expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- How many of one prize a member holds or has got; the limit per member is checked on this row.
CREATE TABLE prize_member_count (
    prize_id  BIGINT NOT NULL,
    member_id BIGINT NOT NULL,
    taken     INT    NOT NULL,
    PRIMARY KEY (prize_id, member_id),
    CONSTRAINT prize_member_count_not_negative CHECK (taken >= 0),
    CONSTRAINT prize_member_count_prize FOREIGN KEY (prize_id) REFERENCES prize_item (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Who handed over what and when, and what was undone.
CREATE TABLE prize_handover (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    redemption_id BIGINT       NOT NULL,
    keeper_id     BIGINT       NOT NULL,
    at            DATETIME(3)  NOT NULL,
    undone_at     DATETIME(3)  NULL,
    undone_by     BIGINT       NULL,
    undo_reason   VARCHAR(200) NULL,
    CONSTRAINT prize_handover_redemption FOREIGN KEY (redemption_id) REFERENCES prize_redemption (id),
    KEY prize_handover_keeper (keeper_id, at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Codes a keeper looked up that nobody has: whoever guesses is slowed down.
CREATE TABLE prize_lookup_miss (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    keeper_id BIGINT      NOT NULL,
    at        DATETIME(3) NOT NULL,
    KEY prize_lookup_miss_keeper (keeper_id, at),
    KEY prize_lookup_miss_at (at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
