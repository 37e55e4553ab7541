package org.antou.store.script;

import java.io.BufferedReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antou.problem.Problem;

/** Puts the rows of a script into an empty, migrated database. Nothing of the script is ever run as SQL. */
public final class ScriptReader {

    private static final Pattern HEAD =
            Pattern.compile("INSERT INTO \"([A-Z][A-Z0-9_]*)\" \\((\"[A-Z0-9_]+\"(?:, \"[A-Z0-9_]+\")*)\\) VALUES \\(");

    private static final int AT_ONCE = 500;
    /** One row; the largest text of a record is far below. */
    private static final int LONGEST_LINE = 32 << 20;

    private final Connection connection;
    private final Map<String, List<String>> known;
    private final Map<String, PreparedStatement> inserts = new HashMap<>();
    private long line;
    private int waiting;

    private ScriptReader(Connection connection, Map<String, List<String>> known) {
        this.connection = connection;
        this.known = known;
    }

    /**
     * Reads a script to its end.
     *
     * @throws Problem.Expected where it holds anything but rows for known tables
     */
    public static void load(Connection connection, BufferedReader script) throws SQLException, IOException {
        ScriptReader reader = new ScriptReader(connection, Tables.columns(connection));
        try {
            reader.references("FALSE");
            for (String text = next(script); text != null; text = next(script)) {
                reader.row(text);
            }
            reader.flush();
            reader.references("TRUE CHECK");
        } finally {
            reader.close();
        }
    }

    /** A line of any length would fill the memory before anybody could refuse it. */
    private static String next(BufferedReader script) throws IOException {
        StringBuilder text = new StringBuilder();
        int c = script.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (text.length() >= LONGEST_LINE) {
                throw new IOException("line too long");
            }
            text.append((char) c);
            c = script.read();
        }
        return text.toString();
    }

    private void row(String text) throws SQLException {
        line++;
        Matcher head = HEAD.matcher(text);
        if (!head.lookingAt()) {
            throw refused();
        }
        List<Object> values = values(text, head.end());
        PreparedStatement insert = insert(text.substring(0, head.end()), head.group(1), head.group(2));
        if (values.size() != insert.getParameterMetaData().getParameterCount()) {
            throw refused();
        }
        for (int i = 0; i < values.size(); i++) {
            insert.setObject(i + 1, values.get(i));
        }
        insert.addBatch();
        if (++waiting == AT_ONCE) {
            flush();
        }
    }

    private List<Object> values(String text, int from) {
        try {
            return new LiteralReader(text, from).values();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw refused();
        }
    }

    private PreparedStatement insert(String head, String table, String columns) throws SQLException {
        PreparedStatement prepared = inserts.get(head);
        if (prepared == null) {
            List<String> names =
                    List.of(columns.substring(1, columns.length() - 1).split("\", \""));
            if (!known.getOrDefault(table, List.of()).containsAll(names)) {
                throw refused();
            }
            String marks = String.join(", ", Collections.nCopies(names.size(), "?"));
            prepared = connection.prepareStatement(
                    "INSERT INTO \"" + table + "\" (" + Tables.quoted(names) + ") VALUES (" + marks + ")");
            inserts.put(head, prepared);
        }
        return prepared;
    }

    private void flush() throws SQLException {
        for (PreparedStatement insert : inserts.values()) {
            insert.executeBatch();
        }
        waiting = 0;
    }

    /** Rows come table by table; what they point at is checked when all are there. */
    private void references(String how) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : known.keySet()) {
                statement.execute("ALTER TABLE \"" + table + "\" SET REFERENTIAL_INTEGRITY " + how);
            }
        }
    }

    private void close() throws SQLException {
        for (PreparedStatement insert : inserts.values()) {
            insert.close();
        }
    }

    private Problem.Expected refused() {
        return new Problem.Expected(
                "备份包里的数据脚本第" + line + "行不是登记数据的语句。", "没有执行其中任何内容,现有的数据没有改动。", "这个备份包被改过或不是本程序所写,请换一个备份包,并告知维护人员。");
    }
}
