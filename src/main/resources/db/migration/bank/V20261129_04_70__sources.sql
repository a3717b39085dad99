-- What questions cite: laws, standards, textbooks, with the day from which one is in force no more.
CREATE TABLE bank_source (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    external_id     VARCHAR(64)  NULL COMMENT 'id in question-banks/sources.yaml',
    organisation_id BIGINT       NULL COMMENT 'who entered it for her own questions; NULL for everybody',
    title           VARCHAR(200) NOT NULL,
    match_text      VARCHAR(200) NOT NULL COMMENT 'the title without signs, as it is looked for in what questions cite',
    kind            VARCHAR(9)   NOT NULL COMMENT 'LAW | STANDARD | TEXTBOOK | OTHER',
    edition_date    VARCHAR(10)  NOT NULL COMMENT '2021-06-10, 2018 or empty',
    superseded_at   DATE         NULL COMMENT 'in force no more from this day on',
    superseded_by   BIGINT       NULL,
    superseded_note VARCHAR(500) NULL,
    withhold        BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'its questions are not drawn until they are settled',
    created_by      BIGINT       NULL,
    created_at      DATETIME(3)  NOT NULL,
    UNIQUE KEY source_external (external_id),
    KEY source_title (title),
    CONSTRAINT source_successor FOREIGN KEY (superseded_by) REFERENCES bank_source (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- A source as some question words it. Linked once, it is linked for every question that says the same, later ones too.
CREATE TABLE bank_cited_text (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    hash      CHAR(64)     NOT NULL,
    text      VARCHAR(500) NOT NULL,
    plain     VARCHAR(500) NOT NULL COMMENT 'without signs',
    source_id BIGINT       NULL,
    UNIQUE KEY cited_text_hash (hash),
    KEY cited_text_source (source_id),
    CONSTRAINT cited_text_source FOREIGN KEY (source_id) REFERENCES bank_source (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE bank_citation (
    revision_id BIGINT NOT NULL PRIMARY KEY,
    text_id     BIGINT NOT NULL,
    KEY citation_text (text_id),
    CONSTRAINT citation_revision FOREIGN KEY (revision_id) REFERENCES bank_revision (id) ON DELETE CASCADE,
    CONSTRAINT citation_text FOREIGN KEY (text_id) REFERENCES bank_cited_text (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
