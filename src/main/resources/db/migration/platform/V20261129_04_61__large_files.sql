-- The bytes of a file that is larger than one statement may be; its row in platform_file is then empty.
CREATE TABLE platform_file_part (
  file_id BIGINT     NOT NULL,
  part    INT        NOT NULL COMMENT 'from 0, in their order',
  bytes   MEDIUMBLOB NOT NULL,
  PRIMARY KEY (file_id, part),
  CONSTRAINT file_part FOREIGN KEY (file_id) REFERENCES platform_file (id) ON DELETE CASCADE
);
