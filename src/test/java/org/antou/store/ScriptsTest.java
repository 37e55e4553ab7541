package org.antou.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import java.sql.Connection;
import java.util.List;
import org.antou.problem.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The data as a script and back: exactly the same, and never anything but rows. */
class ScriptsTest {

    private static final String SETTING = "INSERT INTO \"SETTING\" (\"SETTING_KEY\", \"SETTING_VALUE\") VALUES (";
    private static final String GENERATION = SETTING + "'store.generation', '3');\n";

    private final Store store = TestStores.memory();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void every_character_comes_back() {
        List<String> texts = List.of(
                "it's '' quoted",
                "back\\slash \\000a",
                "line\nbreak\r\n\ttab",
                "𠮷龘㑇",
                "\u2028\u2029\u0085\uFEFF\u0000\u007f",
                "", // told apart from NULL
                "'); DROP TABLE HISTORY; --",
                "U&'\\0041'");
        for (int i = 0; i < texts.size(); i++) {
            StoreTest.put(store, "text " + i, texts.get(i));
        }
        TestStores.tamper(
                store,
                "INSERT INTO SECTION (ID, VERSION, NAME, VALID_TO) VALUES (RANDOM_UUID(), 1, '科', '2021-02')",
                "INSERT INTO PERSON (ID, VERSION, NAME, SECTION_ID) SELECT RANDOM_UUID(), 7, '张三', ID FROM SECTION",
                "INSERT INTO PARAMETER (ID, VERSION, NAME, VALID_FROM, AMOUNT, UNIT, BASIS) VALUES (RANDOM_UUID(), 1, 'a', DATE '2021-02-28', '1', '', '')",
                "INSERT INTO ACCOUNT (ID, VERSION, LOGIN, NAME, DUTY, ENABLED, CREATED_AT) VALUES (RANDOM_UUID(), 1, 'w', 'w', 'CLERK', TRUE, TIMESTAMP '2021-03-01 01:02:03.004')",
                "INSERT INTO DRAFT (ACCOUNT_ID, FORM, RECORD_ID, CONTENT, SAVED_AT) VALUES (RANDOM_UUID(), 'f', 'r', REPEAT('长文本', 100000), TIMESTAMP '2021-03-01 01:02:00')");

        StringBuilder script = new StringBuilder();
        Contents contents = store.read(tx -> Scripts.write(tx, script));

        try (Scripts.Restored restored = restore(contents.schema(), script.toString())) {
            assertThat(restored.contents()).isEqualTo(contents);
            StringBuilder again = new StringBuilder();
            restored.store().read(tx -> Scripts.write(tx, again));
            assertThat(again).hasToString(script.toString());
            for (int i = 0; i < texts.size(); i++) {
                assertThat(StoreTest.get(restored.store(), "text " + i)).isEqualTo(texts.get(i));
            }
        }
    }

    @Test
    void every_column_of_the_schema_can_be_written_and_read() {
        StringBuilder types = new StringBuilder();
        store.read(tx -> types.append(tx.dsl()
                .fetchValues("SELECT DISTINCT C.DATA_TYPE FROM INFORMATION_SCHEMA.COLUMNS C JOIN"
                        + " INFORMATION_SCHEMA.TABLES T ON T.TABLE_NAME = C.TABLE_NAME AND T.TABLE_SCHEMA = C.TABLE_SCHEMA"
                        + " WHERE C.TABLE_SCHEMA = 'PUBLIC' AND T.TABLE_TYPE = 'BASE TABLE'")));
        assertThat(List.of(types.toString().replaceAll("[\\[\\]]", "").split(", ")))
                .as("a type that is not here needs a literal of its own")
                .isSubsetOf(
                        "UUID",
                        "BIGINT",
                        "INTEGER",
                        "BOOLEAN",
                        "DATE",
                        "TIMESTAMP",
                        "CHARACTER VARYING",
                        "CHARACTER LARGE OBJECT",
                        "BINARY VARYING",
                        "BINARY LARGE OBJECT",
                        "NUMERIC");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE ALIAS RUN AS 'void run() throws Exception { System.exit(7); }';",
                "CALL RUN();",
                "DROP TABLE HISTORY;",
                "RUNSCRIPT FROM 'http://example.com/a.sql';",
                "SET EXCLUSIVE 1;",
                "-- nothing",
                "",
                "INSERT INTO \"SETTING\" SELECT * FROM CSVREAD('/etc/passwd');",
                "INSERT INTO \"NO_SUCH\" (\"A\") VALUES ('x');",
                "INSERT INTO \"flyway_schema_history\" (\"A\") VALUES ('x');",
                "INSERT INTO \"SETTING\" (\"SETTING_KEY\", \"OTHER\") VALUES ('a', 'b');",
                SETTING + "'a');",
                SETTING + "'a', 'b', 'c');",
                SETTING + "'a', 'b'); DROP TABLE HISTORY;",
                SETTING + "'a', 'b'), ('c', 'd');",
                SETTING + "'a', FILE_READ('/etc/passwd'));",
                SETTING + "'a', (SELECT 1));",
                SETTING + "'a', 'b' || 'c');",
                SETTING + "'a', 'open);",
                SETTING + "'a', X'0g');",
                SETTING + "'a', UUID 'not one');",
                SETTING + "'a', TIMESTAMP '2021-13-45T00:00');",
                SETTING + "'a', U&'\\00');",
                "insert into \"SETTING\" (\"SETTING_KEY\", \"SETTING_VALUE\") VALUES ('a', 'b');"
            })
    void anything_but_a_row_is_refused(String line) {
        assertThatThrownBy(() -> restore(1, GENERATION + line + "\n"))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("第2行");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                GENERATION,
                "INSERT INTO \"ASPECT\" (\"ID\", \"VERSION\", \"INSPECTION_ID\", \"NUMBER\", \"TITLE\") VALUES ("
                        + "UUID '00000000-0000-7000-8000-000000000001', 1,"
                        + " UUID '00000000-0000-7000-8000-000000000002', 1, 'points at nothing');\n",
                SETTING + "'a', NULL);\n",
            })
    void rows_that_do_not_fit_together_are_refused_without_quoting_them(String row) {
        assertThatThrownBy(() -> restore(1, GENERATION + row))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("对不上")
                .hasStackTraceContaining("H2 error")
                .extracting(Throwable::getCause)
                .asString()
                .doesNotContain("nothing");
    }

    @Test
    void what_was_refused_does_not_stay_in_the_memory() throws Exception {
        Address address = Address.memory("refused");
        BufferedReader script = new BufferedReader(new StringReader(GENERATION + "DROP TABLE ISSUE;\n"));
        assertThatThrownBy(() -> Scripts.inMemory(address, 1, script)).isInstanceOf(Problem.Expected.class);
        try (Connection fresh = address.connect()) {
            assertThat(fresh.getMetaData()
                            .getTables(null, "PUBLIC", "ISSUE", null)
                            .next())
                    .isFalse();
        }
    }

    @Test
    void a_script_of_a_newer_program_is_refused() {
        assertThatThrownBy(() -> restore(Scripts.newest() + 1, GENERATION)).hasMessageContaining("更新版本");
    }

    private static Scripts.Restored restore(int schema, String script) {
        return Scripts.inMemory(schema, new BufferedReader(new StringReader(script)));
    }
}
