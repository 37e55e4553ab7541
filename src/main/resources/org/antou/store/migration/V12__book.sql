-- Registers printed as bound books. Records: part of the backup; no row is ever deleted.
-- HEADS: the columns as the book was begun with them, one a line: width, C for centred or L, title.
CREATE TABLE BOOK (
  ID         UUID          NOT NULL PRIMARY KEY,
  VERSION    BIGINT        NOT NULL,
  REGISTER   VARCHAR(40)   NOT NULL,
  VOLUME_ID  UUID          NOT NULL,
  VOLUME     VARCHAR(200)  NOT NULL,
  YEAR_NO    INT           NOT NULL,
  TITLE      VARCHAR(400)  NOT NULL,
  SUBTITLE   VARCHAR(400)  NOT NULL,
  LANDSCAPE  BOOLEAN       NOT NULL,
  HEADS      VARCHAR(8000) NOT NULL,
  PAGE_ROWS  INT           NOT NULL,
  UNIQUE (REGISTER, VOLUME_ID, YEAR_NO)
);

-- One printing. PRINTED: nobody has said yet whether the paper came out well. NEW_FROM: the first page that was a new sheet.
CREATE TABLE BOOK_RUN (
  ID         UUID          NOT NULL PRIMARY KEY,
  VERSION    BIGINT        NOT NULL,
  BOOK_ID    UUID          NOT NULL REFERENCES BOOK (ID),
  KIND       VARCHAR(20)   NOT NULL,
  STATE      VARCHAR(20)   NOT NULL,
  PRINTED_AT TIMESTAMP(3)  NOT NULL,
  FROM_PLACE INT           NOT NULL,
  TO_PLACE   INT           NOT NULL,
  NEW_FROM   INT           NOT NULL,
  HEAD_AGAIN BOOLEAN       NOT NULL,
  REASON     VARCHAR(400)  NOT NULL DEFAULT '',
  DIGEST     VARCHAR(64)   NOT NULL
);
CREATE INDEX BOOK_RUN_BOOK ON BOOK_RUN (BOOK_ID, STATE);

-- What was printed on one line. PLACE counts the lines of the book; SLOT is the same once it is bound, and empty before
-- and where a marked reprint has replaced it: two records can never be bound on one line.
-- CELLS: what stands on the line, tabs between the columns. WHOLE: the record as it was, on its first line only.
CREATE TABLE BOOK_LINE (
  ID             UUID          NOT NULL PRIMARY KEY,
  BOOK_ID        UUID          NOT NULL REFERENCES BOOK (ID),
  RUN_ID         UUID          NOT NULL REFERENCES BOOK_RUN (ID),
  PLACE          INT           NOT NULL,
  SLOT           INT,
  RECORD_ID      UUID          NOT NULL,
  PRINTED_VERSION BIGINT       NOT NULL,
  PART           INT           NOT NULL,
  PARTS          INT           NOT NULL,
  KIND           VARCHAR(20)   NOT NULL,
  CORRECTS       INT           NOT NULL,
  LABEL          VARCHAR(400)  NOT NULL,
  CELLS          CHARACTER LARGE OBJECT NOT NULL,
  WHOLE          CHARACTER LARGE OBJECT NOT NULL,
  FINGERPRINT    VARCHAR(64)   NOT NULL,
  SEEN           VARCHAR(64)   NOT NULL DEFAULT '',
  UNIQUE (BOOK_ID, SLOT)
);
CREATE INDEX BOOK_LINE_RUN ON BOOK_LINE (RUN_ID, PLACE);

-- Reports that are handed in every quarter or month (定期报告), kept so that one can be compared with those before.
CREATE TABLE PERIODIC_REPORT (
  ID          UUID           NOT NULL PRIMARY KEY,
  VERSION     BIGINT         NOT NULL,
  TOPIC       VARCHAR(200)   NOT NULL,
  YEAR_NO     INT            NOT NULL,
  TERM        VARCHAR(10)    NOT NULL,
  SECTION_ID  UUID           REFERENCES SECTION (ID),
  ADDRESSEE   VARCHAR(200)   NOT NULL DEFAULT '',
  REPORTED_ON DATE,
  CONTENT     VARCHAR(50000) NOT NULL DEFAULT '',
  NOTE        VARCHAR(4000)  NOT NULL DEFAULT ''
);
CREATE INDEX PERIODIC_REPORT_TOPIC ON PERIODIC_REPORT (TOPIC, YEAR_NO);
