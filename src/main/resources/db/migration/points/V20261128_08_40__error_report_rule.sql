INSERT INTO points_rule (code, points, daily_cap, text, position) VALUES
    ('bank.error-report-upheld', 20, 100, '试题纠错被采纳得 20 分；每份纠错只算一次，每天最多 100 分', 7);

INSERT INTO points_account (kind, code) VALUES ('RULE', 'rule:bank.error-report-upheld');
