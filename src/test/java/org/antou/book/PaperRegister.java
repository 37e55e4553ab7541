package org.antou.book;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.antou.paper.PaperColumn;

/** A register of three columns that tests change as they like. */
final class PaperRegister implements BookSource {

    static final BookVolume VOLUME = BookVolume.whole("收文登记簿");

    private final List<BookRow> rows = new ArrayList<>();
    private final int perPage;
    private long made;

    PaperRegister(int perPage) {
        this.perPage = perPage;
    }

    UUID add(String text) {
        made++;
        UUID id = new UUID(0x7000L, made);
        rows.add(new BookRow(id, 1, "第" + made + "号", List.of(String.valueOf(made), text, "2024-05-06")));
        return id;
    }

    void change(UUID id, String text) {
        rows.replaceAll(row -> row.id().equals(id)
                ? new BookRow(
                        id, row.version() + 1, row.label(), List.of(row.cells().get(0), text, "2024-05-06"))
                : row);
    }

    void remove(UUID id) {
        rows.removeIf(row -> row.id().equals(id));
    }

    void restore(BookRow row) {
        rows.add(row);
    }

    List<BookRow> all() {
        return List.copyOf(rows);
    }

    @Override
    public String key() {
        return "paper";
    }

    @Override
    public String title() {
        return "收文";
    }

    @Override
    public List<BookVolume> volumes() {
        return List.of(VOLUME);
    }

    @Override
    public Shape shape() {
        return new Shape(
                true,
                perPage,
                List.of(
                        new PaperColumn("序号", 14, true),
                        new PaperColumn("标题", 120, false),
                        new PaperColumn("日期", 22, true)));
    }

    @Override
    public List<BookRow> rows(BookVolume volume, int year) {
        return List.copyOf(rows);
    }
}
