package org.antou.sheet.store;

import static org.antou.store.db.Tables.SHEET_MAPPING;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.antou.sheet.plan.Heading;
import org.antou.sheet.plan.Layout;
import org.antou.sheet.plan.Mapping;
import org.antou.sheet.plan.Remembered;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.SheetMappingRecord;

/** The only SQL on the table SHEET_MAPPING. */
public final class MappingStore {

    private MappingStore() {}

    /** The newest first. */
    public static List<Remembered> all(Tx tx) {
        return tx.dsl()
                .selectFrom(SHEET_MAPPING)
                .orderBy(SHEET_MAPPING.SAVED_AT.desc(), SHEET_MAPPING.ID)
                .fetch(MappingStore::remembered);
    }

    public static void insert(Tx tx, Remembered r) {
        SheetMappingRecord row = new SheetMappingRecord();
        row.setId(r.id());
        row.setRegister(r.register());
        row.setHeaderRow(r.layout().header());
        row.setHeaderLines(r.layout().lines());
        Map<String, String> headings = new LinkedHashMap<>();
        r.layout().headings().forEach(h -> headings.put(String.valueOf(h.column()), h.text()));
        row.setHeadings(lines(headings));
        Map<String, String> filled = new LinkedHashMap<>();
        r.mapping().columns().forEach((column, key) -> filled.put(String.valueOf(column), key));
        row.setFilled(lines(filled));
        row.setFixed(lines(r.mapping().fixed()));
        row.setAccountName(r.by());
        row.setSavedAt(LocalDateTime.ofInstant(r.at(), ZoneOffset.UTC));
        tx.dsl().insertInto(SHEET_MAPPING).set(row).execute();
    }

    /** @return the number of rows removed */
    public static int delete(Tx tx, UUID id) {
        return tx.dsl().deleteFrom(SHEET_MAPPING).where(SHEET_MAPPING.ID.eq(id)).execute();
    }

    private static Remembered remembered(SheetMappingRecord row) {
        List<Heading> headings = new ArrayList<>();
        pairs(row.getHeadings()).forEach((column, text) -> headings.add(new Heading(Integer.parseInt(column), text)));
        Map<Integer, String> filled = new LinkedHashMap<>();
        pairs(row.getFilled()).forEach((column, key) -> filled.put(Integer.valueOf(column), key));
        return new Remembered(
                row.getId(),
                row.getRegister(),
                new Layout(row.getHeaderRow(), row.getHeaderLines(), headings),
                new Mapping(filled, pairs(row.getFixed())),
                row.getAccountName(),
                row.getSavedAt().toInstant(ZoneOffset.UTC));
    }

    /** Headings have no line breaks, and a text for every row is one line. */
    private static String lines(Map<String, String> pairs) {
        return pairs.entrySet().stream()
                .map(e -> e.getKey() + "\t" + e.getValue().replaceAll("[\t\r\n]+", " "))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> pairs(String lines) {
        Map<String, String> pairs = new LinkedHashMap<>();
        lines.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            pairs.put(line.substring(0, tab), line.substring(tab + 1));
        });
        return pairs;
    }
}
