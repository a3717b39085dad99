-- Facts on their way from the module that changed something to the modules that follow it.
CREATE TABLE platform_outbox (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  partition_no  TINYINT      NOT NULL,
  topic         VARCHAR(60)  NOT NULL,
  partition_key BIGINT       NOT NULL,
  body          VARCHAR(4000) NOT NULL,
  failures      SMALLINT     NOT NULL DEFAULT 0,
  INDEX platform_outbox_by_partition (partition_no, id)
);

-- Who delivers a partition; the fencing number grows with every change of holder.
CREATE TABLE platform_outbox_lease (
  partition_no TINYINT     NOT NULL PRIMARY KEY,
  holder       VARCHAR(40) NOT NULL,
  fencing      BIGINT      NOT NULL,
  expires_at   DATETIME(3) NOT NULL
);

-- Facts no consumer could apply, kept for people to look at.
CREATE TABLE platform_outbox_refused (
  id            BIGINT        NOT NULL PRIMARY KEY,
  topic         VARCHAR(60)   NOT NULL,
  partition_key BIGINT        NOT NULL,
  body          VARCHAR(4000) NOT NULL,
  error         VARCHAR(2000) NOT NULL,
  refused_at    DATETIME(3)   NOT NULL
);

CREATE TABLE platform_audit (
  id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at      DATETIME(3)  NOT NULL,
  actor   BIGINT       NULL,
  action  VARCHAR(60)  NOT NULL,
  subject BIGINT       NULL,
  target  VARCHAR(120) NOT NULL,
  reason  VARCHAR(500) NULL,
  INDEX platform_audit_by_subject (subject, id),
  INDEX platform_audit_by_target (target, id)
);

CREATE TABLE platform_idempotency (
  member_id    BIGINT      NOT NULL,
  operation    VARCHAR(60) NOT NULL,
  request_key  VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_hash BINARY(32)  NOT NULL,
  answer       TEXT        NULL,
  created_at   DATETIME(3) NOT NULL,
  PRIMARY KEY (member_id, operation, request_key)
);

CREATE TABLE platform_file (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name       VARCHAR(200) NOT NULL,
  media_type VARCHAR(80)  NOT NULL,
  bytes      MEDIUMBLOB   NOT NULL,
  created_at DATETIME(3)  NOT NULL
);

-- Small facts about this deployment, such as which startup steps are done.
CREATE TABLE platform_fact (
  name  VARCHAR(80)   NOT NULL PRIMARY KEY,
  value VARCHAR(1000) NOT NULL
);
