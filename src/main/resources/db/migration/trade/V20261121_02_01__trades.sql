-- What this city practises and competes in. Several trades may share one national occupation code.
CREATE TABLE trade_trade (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    occupation_code VARCHAR(32) CHARACTER SET ascii NOT NULL,
    name VARCHAR(60) NOT NULL,
    created_at DATETIME(3) NOT NULL,
    UNIQUE KEY trade_trade_name (name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- 5 = 初级工 … 1 = 高级技师
CREATE TABLE trade_level (
    trade_id BIGINT NOT NULL,
    level TINYINT NOT NULL CHECK (level BETWEEN 1 AND 5),
    PRIMARY KEY (trade_id, level),
    CONSTRAINT trade_level_trade FOREIGN KEY (trade_id) REFERENCES trade_trade (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
