-- Holidays brought in from a file: they stand instead of the program's own for their year. Records: part of the backup.

CREATE TABLE HOLIDAY_YEAR (
  ID        UUID          NOT NULL PRIMARY KEY,
  VERSION   BIGINT        NOT NULL,
  YEAR_NO   INT           NOT NULL UNIQUE,
  BASIS     VARCHAR(400)  NOT NULL DEFAULT '',
  SOURCE    VARCHAR(260)  NOT NULL DEFAULT ''
);

CREATE TABLE HOLIDAY (
  YEAR_ID   UUID          NOT NULL REFERENCES HOLIDAY_YEAR (ID),
  DAY_DATE  DATE          NOT NULL,
  KIND      VARCHAR(10)   NOT NULL,
  NAME      VARCHAR(80)   NOT NULL DEFAULT '',
  PRIMARY KEY (YEAR_ID, DAY_DATE)
);

-- 常用套话, the office's own list; none at all means that the program's list holds. Records: part of the backup.
CREATE TABLE STOCK_PHRASE (
  POSITION  INT           NOT NULL PRIMARY KEY,
  PHRASE    VARCHAR(200)  NOT NULL
);
