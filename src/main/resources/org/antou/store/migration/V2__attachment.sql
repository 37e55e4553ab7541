-- Keys of the attached files: Tink's keyset and the key of the file names. Here and not beside the files, so that a
-- bundle carries them and whoever can read the files can read them everywhere.
CREATE TABLE ATTACHMENT_KEY (
  ID          INT              NOT NULL PRIMARY KEY CHECK (ID = 1),
  KEYSET      BINARY VARYING(8000) NOT NULL,
  NAME_KEY    BINARY VARYING(64)   NOT NULL
);

-- A file at a record. CONTENT names the encrypted file in the folder "attachments"; several rows may share one.
-- A removed attachment stays as a row, so that the history of its record still reads and undo can bring it back.
CREATE TABLE ATTACHMENT (
  ID          UUID          NOT NULL PRIMARY KEY,
  VERSION     BIGINT        NOT NULL,
  REGISTER    VARCHAR(40)   NOT NULL,
  RECORD_ID   UUID          NOT NULL,
  NUMBER      INT           NOT NULL,
  FILE_NAME   VARCHAR(260)  NOT NULL,
  MARKING     VARCHAR(20)   NOT NULL,
  NOTE        VARCHAR(400)  NOT NULL DEFAULT '',
  CONTENT     VARCHAR(64)   NOT NULL,
  KIND        VARCHAR(20)   NOT NULL,
  BYTES       BIGINT        NOT NULL,
  SEALED      BIGINT        NOT NULL,
  PAGES       INT,
  ADDED_AT    TIMESTAMP(3)  NOT NULL,
  ADDED_BY    VARCHAR(80)   NOT NULL,
  KEPT        BOOLEAN       NOT NULL,
  REMOVED_AT  TIMESTAMP(3)
);
CREATE INDEX ATTACHMENT_RECORD ON ATTACHMENT (REGISTER, RECORD_ID, NUMBER);
CREATE INDEX ATTACHMENT_CONTENT ON ATTACHMENT (CONTENT);
