package org.antou.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The script of a store as a program of an earlier schema would have written it: without later tables and columns. */
final class Downgrade {

    private static final Pattern ROW = Pattern.compile("INSERT INTO \"(\\w+)\" \\((.*?)\\) VALUES \\((.*)\\);");

    private Downgrade() {}

    /** @param known the tables of the earlier schema with their columns */
    static String of(String script, Map<String, List<String>> known) {
        StringBuilder out = new StringBuilder();
        script.lines().forEach(line -> {
            Matcher row = ROW.matcher(line);
            if (!row.matches()) {
                throw new IllegalArgumentException(line);
            }
            if (known.containsKey(row.group(1))) {
                out.append(row(row, known.get(row.group(1)))).append('\n');
            }
        });
        return out.toString();
    }

    private static String row(Matcher row, List<String> known) {
        String[] columns = row.group(2).split(", ");
        List<String> values = values(row.group(3));
        List<String> names = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            if (known.contains(columns[i].substring(1, columns[i].length() - 1))) {
                names.add(columns[i]);
                kept.add(values.get(i));
            }
        }
        return "INSERT INTO \"" + row.group(1) + "\" (" + String.join(", ", names) + ") VALUES ("
                + String.join(", ", kept) + ");";
    }

    /** Literals are parted by a comma and a blank outside of quotation marks; a doubled mark opens and closes again. */
    static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= text.charAt(i) == '\'';
            if (!quoted && text.startsWith(", ", i)) {
                values.add(text.substring(from, i));
                from = i + 2;
            }
        }
        values.add(text.substring(from));
        return values;
    }
}
