-- Accounts that points move between. Only wallets keep a balance: a balance on a rule or an envelope would be one row
-- that everybody's entries queue for; theirs are sums of entries.
CREATE TABLE points_account (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind      VARCHAR(16) CHARACTER SET ascii NOT NULL COMMENT 'WALLET, RULE or ENVELOPE',
    code      VARCHAR(64) CHARACTER SET ascii NOT NULL COMMENT 'wallet:<member>, rule:<code>, prize:<id> …',
    member_id BIGINT      NULL COMMENT 'owner of a wallet',
    balance   BIGINT      NULL COMMENT 'what a wallet holds now',
    CONSTRAINT points_account_code UNIQUE (code),
    CONSTRAINT points_account_member UNIQUE (member_id),
    CONSTRAINT points_wallet_not_negative
        CHECK (kind <> 'WALLET' OR (member_id IS NOT NULL AND balance IS NOT NULL AND balance >= 0)),
    CONSTRAINT points_only_wallets_have_balances CHECK (kind = 'WALLET' OR (member_id IS NULL AND balance IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Append-only: nothing updates or deletes a row; balance_after makes every wallet's entries a chain that a replay checks.
CREATE TABLE points_entry (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    debit_account  BIGINT       NOT NULL COMMENT 'gives',
    credit_account BIGINT       NOT NULL COMMENT 'takes',
    member_id      BIGINT       NOT NULL COMMENT 'owner of the one wallet among the two',
    amount         BIGINT       NOT NULL,
    balance_after  BIGINT       NOT NULL COMMENT 'of the wallet',
    source         VARCHAR(40)  CHARACTER SET ascii NOT NULL,
    source_id      VARCHAR(80)  CHARACTER SET ascii NOT NULL,
    reverses       BIGINT       NULL COMMENT 'the entry this one takes back',
    at             DATETIME(3)  NOT NULL,
    text           VARCHAR(200) NOT NULL COMMENT 'in the member''s words',
    CONSTRAINT points_entry_source UNIQUE (source, source_id),
    CONSTRAINT points_entry_reverses UNIQUE (reverses),
    CONSTRAINT points_entry_debit FOREIGN KEY (debit_account) REFERENCES points_account (id),
    CONSTRAINT points_entry_credit FOREIGN KEY (credit_account) REFERENCES points_account (id),
    CONSTRAINT points_entry_reversed FOREIGN KEY (reverses) REFERENCES points_entry (id),
    CONSTRAINT points_entry_amount CHECK (amount > 0),
    CONSTRAINT points_entry_balance CHECK (balance_after >= 0),
    CONSTRAINT points_entry_two_accounts CHECK (debit_account <> credit_account),
    KEY points_entry_member (member_id, id),
    KEY points_entry_source_order (source, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What earns points, and how many of one kind in one day at most.
CREATE TABLE points_rule (
    code      VARCHAR(40)  CHARACTER SET ascii NOT NULL PRIMARY KEY,
    points    BIGINT       NOT NULL,
    daily_cap BIGINT       NOT NULL,
    text      VARCHAR(200) NOT NULL,
    position  INT          NOT NULL,
    CONSTRAINT points_rule_points CHECK (points > 0),
    CONSTRAINT points_rule_cap CHECK (daily_cap >= points)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO points_rule (code, points, daily_cap, text, position) VALUES
    ('practice.right', 1, 30, '练习答对一题得 1 分；同一题每天只算一次，每天最多 30 分', 1),
    ('practice.daily', 2, 2, '每天第一次练习得 2 分', 2),
    ('contest.finished', 10, 50, '参加竞赛并交卷得 10 分；同一轮次只算一次，每天最多 50 分', 3),
    ('contest.first', 200, 600, '竞赛获得第 1 名得 200 分', 4),
    ('contest.podium', 100, 300, '竞赛获得第 2、3 名得 100 分', 5),
    ('contest.top-ten', 50, 150, '竞赛获得第 4 至 10 名得 50 分', 6);

INSERT INTO points_account (kind, code)
    SELECT 'RULE', CONCAT('rule:', code) FROM points_rule;

-- What a member got today by one rule: the cap is checked here, under the lock of the wallet.
CREATE TABLE points_rule_day (
    member_id BIGINT      NOT NULL,
    day       DATE        NOT NULL COMMENT 'local day of the city',
    rule      VARCHAR(40) CHARACTER SET ascii NOT NULL,
    points    BIGINT      NOT NULL,
    PRIMARY KEY (member_id, day, rule),
    CONSTRAINT points_rule_day_not_negative CHECK (points >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Sums of what was earned per period (D20261121, W202647, M202611, ALL), for leaderboards; a replay proves them.
CREATE TABLE points_earned (
    period_key VARCHAR(9)  CHARACTER SET ascii NOT NULL,
    member_id  BIGINT      NOT NULL,
    points     BIGINT      NOT NULL,
    reached_at DATETIME(3) NOT NULL COMMENT 'when the last entry of the sum was written',
    PRIMARY KEY (period_key, member_id),
    CONSTRAINT points_earned_not_negative CHECK (points >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
