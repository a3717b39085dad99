-- A bank, its questions, and their revisions. A revision never changes: papers and answers point at it for ever.
CREATE TABLE bank_bank (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    external_id     VARCHAR(64)  NULL COMMENT 'stable id of a bank that ships with the service',
    name            VARCHAR(80)  NOT NULL,
    trade_id        BIGINT       NOT NULL,
    organisation_id BIGINT       NULL COMMENT 'the owner; NULL for a bank that ships',
    scope           VARCHAR(10)  NOT NULL,
    state           VARCHAR(10)  NOT NULL,
    author_id       BIGINT       NULL COMMENT 'who made it; NULL for a bank that ships',
    shipped_hash    CHAR(64)     NULL COMMENT 'content of the folder it was last loaded from',
    review_note     VARCHAR(500) NULL COMMENT 'from the author, when it was sent',
    sent_by         BIGINT       NULL,
    sent_at         DATETIME(3)  NULL,
    review_comment  VARCHAR(500) NULL COMMENT 'from the reviewer, with the last decision',
    decided_by      BIGINT       NULL,
    decided_at      DATETIME(3)  NULL,
    published_at    DATETIME(3)  NULL,
    pool_version    INT          NOT NULL DEFAULT 0 COMMENT 'counts up whenever what can be drawn changes',
    created_at      DATETIME(3)  NOT NULL,
    updated_at      DATETIME(3)  NOT NULL,
    UNIQUE KEY bank_external (external_id),
    KEY bank_owner (organisation_id, state),
    KEY bank_trade (trade_id, state)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Everybody who had a hand in what is waiting for review: none of them may decide on it.
CREATE TABLE bank_author (
    bank_id   BIGINT      NOT NULL,
    member_id BIGINT      NOT NULL,
    since     DATETIME(3) NOT NULL,
    PRIMARY KEY (bank_id, member_id),
    CONSTRAINT bank_author_bank FOREIGN KEY (bank_id) REFERENCES bank_bank (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE bank_question (
    id                    BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bank_id               BIGINT      NOT NULL,
    external_id           VARCHAR(64) NULL COMMENT 'stable id from question-banks/',
    ordinal               INT         NOT NULL COMMENT 'order of the author within the bank',
    head_revision_id      BIGINT      NULL COMMENT 'as the editor sees it',
    published_revision_id BIGINT      NULL COMMENT 'as it is drawn; NULL until reviewed, and again once retired',
    identity_hash         CHAR(64)    NOT NULL COMMENT 'stem and options of the head: the same question twice is refused',
    created_at            DATETIME(3) NOT NULL,
    UNIQUE KEY question_external (external_id),
    UNIQUE KEY question_identity (bank_id, identity_hash),
    KEY question_order (bank_id, ordinal),
    KEY question_published (bank_id, published_revision_id),
    CONSTRAINT question_bank FOREIGN KEY (bank_id) REFERENCES bank_bank (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE bank_revision (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    question_id  BIGINT        NOT NULL,
    content_hash CHAR(64)      NOT NULL COMMENT 'of everything, key and rationale included',
    type         VARCHAR(14)   NOT NULL,
    level        TINYINT       NOT NULL,
    difficulty   VARCHAR(6)    NOT NULL,
    chapter      VARCHAR(80)   NOT NULL,
    stem         VARCHAR(2000) NOT NULL,
    options      TEXT          NOT NULL COMMENT 'JSON array of texts in the order of the author',
    pinned       BOOLEAN       NOT NULL,
    blank_count  TINYINT       NOT NULL,
    created_by   BIGINT        NULL,
    created_at   DATETIME(3)   NOT NULL,
    UNIQUE KEY revision_content (question_id, content_hash),
    CONSTRAINT revision_question FOREIGN KEY (question_id) REFERENCES bank_question (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Apart from bank_revision, so that no query which delivers a question can bring its key along.
CREATE TABLE bank_answer_key (
    revision_id BIGINT        NOT NULL PRIMARY KEY,
    answer      TEXT          NOT NULL COMMENT 'JSON: [0,2] | true | [["220","220 V"]]',
    rationale   VARCHAR(2000) NOT NULL,
    source      VARCHAR(500)  NOT NULL,
    CONSTRAINT answer_key_revision FOREIGN KEY (revision_id) REFERENCES bank_revision (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
