-- 第二存放处: what may receive copies of bundles, and every copy that was made. Records: part of the backup.

CREATE TABLE BACKUP_MEDIUM (
  ID             UUID          NOT NULL PRIMARY KEY,
  VERSION        BIGINT        NOT NULL,
  NAME           VARCHAR(80)   NOT NULL,
  KIND           VARCHAR(20)   NOT NULL,
  FOLDER         VARCHAR(1000) NOT NULL,
  BELOW_ROOT     VARCHAR(1000),
  AWAY           BOOLEAN       NOT NULL,
  REGISTERED_AT  TIMESTAMP(3)  NOT NULL,
  REGISTERED_BY  VARCHAR(80)   NOT NULL,
  IN_USE         BOOLEAN       NOT NULL
);

-- COUNTS: one "TABLE rows" a line. AWAY: whether the copy left this computer.
CREATE TABLE BACKUP_COPY (
  ID             UUID          NOT NULL PRIMARY KEY,
  MEDIUM_ID      UUID          NOT NULL REFERENCES BACKUP_MEDIUM (ID),
  COPIED_AT      TIMESTAMP(3)  NOT NULL,
  COPIED_BY      VARCHAR(80)   NOT NULL,
  BUNDLE         VARCHAR(120)  NOT NULL,
  SIZE_BYTES     BIGINT        NOT NULL,
  ENTRIES        BIGINT        NOT NULL,
  AWAY           BOOLEAN       NOT NULL,
  COUNTS         VARCHAR(4000) NOT NULL
);
CREATE INDEX BACKUP_COPY_ORDER ON BACKUP_COPY (COPIED_AT);
