-- How the office numbers each kind of printed paper. STARTS_AT: where the numbers of the year STARTS_IN begin, for an
-- office that has given some by hand already.
CREATE TABLE LETTER_PATTERN (
  KIND        VARCHAR(40)   NOT NULL PRIMARY KEY,
  PATTERN     VARCHAR(80)   NOT NULL,
  STARTS_IN   INT           NOT NULL,
  STARTS_AT   INT           NOT NULL
);

-- A printed paper with a number. Rows are never deleted, so that a number is never given twice: a void one stays.
-- SERIES is the pattern with the year filled in; the paper itself is an attachment of the row.
CREATE TABLE LETTER (
  ID          UUID          NOT NULL PRIMARY KEY,
  VERSION     BIGINT        NOT NULL,
  KIND        VARCHAR(40)   NOT NULL,
  SERIES      VARCHAR(80)   NOT NULL,
  SEQ         INT           NOT NULL,
  NUMBER_TEXT VARCHAR(90)   NOT NULL UNIQUE,
  TITLE       VARCHAR(200)  NOT NULL,
  ISSUED_ON   DATE          NOT NULL,
  STATE       VARCHAR(20)   NOT NULL,
  SIGNED_BY   VARCHAR(80)   NOT NULL DEFAULT '',
  SIGNED_ON   DATE,
  REASON      VARCHAR(400)  NOT NULL DEFAULT '',
  UNIQUE (SERIES, SEQ)
);
CREATE INDEX LETTER_STATE ON LETTER (STATE);
