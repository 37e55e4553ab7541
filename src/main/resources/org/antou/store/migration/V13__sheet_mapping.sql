-- How clerks said that workbooks of a shape are to be read. No records, yet part of the backup like everything else.
-- HEADINGS, FILLED: "column from 0, tab, text", one a line. FIXED: "key, tab, text".

CREATE TABLE SHEET_MAPPING (
  ID           UUID            NOT NULL PRIMARY KEY,
  REGISTER     VARCHAR(40)     NOT NULL,
  HEADER_ROW   INT             NOT NULL,
  HEADER_LINES INT             NOT NULL,
  HEADINGS     VARCHAR(100000) NOT NULL,
  FILLED       VARCHAR(20000)  NOT NULL,
  FIXED        VARCHAR(20000)  NOT NULL DEFAULT '',
  ACCOUNT_NAME VARCHAR(80)     NOT NULL,
  SAVED_AT     TIMESTAMP(3)    NOT NULL
);
CREATE INDEX SHEET_MAPPING_REGISTER ON SHEET_MAPPING (REGISTER);
