package org.antou.sheet.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.antou.register.Column;
import org.antou.register.Named;
import org.antou.register.ValueType;
import org.antou.register.Values;
import org.antou.register.port.Intake;
import org.antou.register.port.SheetPort;
import org.antou.sheet.in.Cell;

/** Reads the cells of a row as values of the register's columns. */
final class RowReader<R> {

    private final SheetPort<R> port;
    private final Mapping mapping;
    private final NameBook names;
    private final Intake intake;
    private final boolean from1904;
    private final List<Column<R>> columns;

    /**
     * @param intake   the register's side of this import
     * @param from1904 whether the workbook counts its days from 1904
     */
    RowReader(SheetPort<R> port, Mapping mapping, NameBook names, Intake intake, boolean from1904) {
        this.port = port;
        this.mapping = mapping;
        this.names = names;
        this.intake = intake;
        this.from1904 = from1904;
        this.columns = port.fillable().stream()
                .filter(c -> mapping.fills(c.key())
                        || port.heading().filter(c.key()::equals).isPresent())
                .sorted(Comparator.comparingInt(this::order))
                .toList();
    }

    /** Sections before persons, because they tell bearers of one name apart; references in the register's order. */
    private int order(Column<R> column) {
        return switch (column.type()) {
            case SECTION, SECTIONS -> 1;
            case PERSON, PERSONS -> 2;
            case REFERENCE -> 3 + port.references().indexOf(column.key());
            default -> 0;
        };
    }

    /**
     * Reads a row.
     *
     * @param mended texts in the place of the sheet's
     * @param before the record that the row was exported from; cells that were not changed keep its values, and one that was
     *               emptied empties the field
     */
    ReadRow read(SourceRow row, Map<String, String> mended, Optional<R> before) {
        return read(new One(row, mended, before, true));
    }

    /** Reads a row over a record that it was not exported from: where it says nothing, or the same, what is there stays. */
    ReadRow readOver(SourceRow row, Map<String, String> mended, R there) {
        return read(new One(row, mended, Optional.of(there), false));
    }

    private ReadRow read(One one) {
        columns.forEach(one::column);
        return one.done();
    }

    /** The text of a column in a row, as it is shown and mended. */
    String text(SourceRow row, Map<String, String> mended, Column<R> column) {
        return Optional.ofNullable(mended.get(column.key())).orElseGet(() -> joined(column, cells(row, column.key())));
    }

    private List<Cell> cells(SourceRow row, String key) {
        OptionalInt at = mapping.column(key);
        if (at.isPresent()) {
            return row.cells(at.getAsInt());
        }
        String text = headed(row, key) ? row.heading() : mapping.fixed().getOrDefault(key, "");
        return text.isEmpty() ? List.of() : List.of(new Cell.Text(text));
    }

    private boolean headed(SourceRow row, String key) {
        return port.heading().filter(key::equals).isPresent() && !row.heading().isEmpty();
    }

    private String joined(Column<R> column, List<Cell> cells) {
        if (cells.size() == 1) {
            return CellWords.of(cells.get(0), from1904);
        }
        Set<String> distinct = new LinkedHashSet<>();
        cells.forEach(c -> distinct.add(CellWords.of(c, from1904)));
        return String.join("\n", distinct);
    }

    /** One row being read. */
    private final class One {

        private final SourceRow row;
        private final Map<String, String> mended;
        private final Optional<R> before;
        private final boolean emptying;
        private final Map<String, Object> values = new HashMap<>();
        private final Map<String, Object> extras = new HashMap<>();
        private final Set<String> said = new HashSet<>();
        private final List<Flaw> flaws = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        One(SourceRow row, Map<String, String> mended, Optional<R> before, boolean emptying) {
            this.row = row;
            this.mended = mended;
            this.before = before;
            this.emptying = emptying;
            before.ifPresent(b -> values.putAll(port.columns().values(b).byKey()));
        }

        void column(Column<R> column) {
            String key = column.key();
            boolean byHand = mended.containsKey(key);
            List<Cell> cells = byHand ? List.of(new Cell.Text(mended.get(key))) : cells(row, key);
            boolean guessed = !byHand && mapping.column(key).isEmpty() && !headed(row, key);
            if (guessed && values.containsKey(key)) {
                return;
            }
            List<Cell> filled = cells.stream()
                    .filter(c -> !(c instanceof Cell.Text t && t.text().isBlank()))
                    .toList();
            if (filled.isEmpty() && !emptying) {
                return;
            }
            if (before.isPresent() && unchanged(column, cells)) {
                if (!filled.isEmpty()) {
                    said.add(key);
                }
                return;
            }
            values.remove(key);
            if (!filled.isEmpty()) {
                take(column, one(column, filled, byHand), filled);
            }
        }

        private boolean unchanged(Column<R> column, List<Cell> cells) {
            String was = before.flatMap(column::value)
                    .map(v -> CellWords.exported(column.type(), v))
                    .orElse("");
            String now = joined(column, cells).strip();
            return was.strip().equals(now)
                    || before.filter(b -> port.says(b, column.key(), now)).isPresent();
        }

        /** One value of all cells: long texts go one below the other, of the others there may be one only. */
        private Reading one(Column<R> column, List<Cell> filled, boolean byHand) {
            String text = joined(column, filled);
            if (filled.stream().anyMatch(Cell.Fault.class::isInstance)) {
                return new Reading.Refused("公式没有结果(" + Reading.cut(text) + "),请改成数值或文字。");
            }
            Optional<String> doubt = byHand ? Optional.empty() : port.doubt(column.key(), text.strip());
            if (doubt.isPresent()) {
                return new Reading.Refused(doubt.get());
            }
            boolean joins = column.type() == ValueType.LINES || column.type() == ValueType.LONG_TEXT;
            if (text.contains("\n") && filled.size() > 1 && !joins) {
                return new Reading.Refused("这一条在表里占 " + row.rows().size() + " 行,这一列各行不同("
                        + Reading.cut(text.replace("\n", "、")) + "),请只留一个。");
            }
            Optional<String> damage = column.type() == ValueType.TEXT ? Damage.of(filled.get(0)) : Optional.empty();
            if (damage.isPresent()) {
                return new Reading.Refused(damage.get());
            }
            Optional<Values> words = port.words(column.key(), text.strip());
            if (words.isPresent()) {
                return new Reading.Several(words.get());
            }
            return value(column, joins ? new Cell.Text(text) : filled.get(0), text.strip());
        }

        private Reading value(Column<R> column, Cell cell, String text) {
            return switch (column.type()) {
                case PERSON -> names.person(text, sectionOfRow());
                case SECTION -> names.section(text);
                case SECTIONS -> names.sections(text);
                case PERSONS -> names.persons(text);
                case REFERENCE ->
                    intake.reference(column.key(), text, new Values(values))
                            .<Reading>map(Reading.Read::new)
                            .orElseGet(() -> new Reading.Refused("没有找到“" + Reading.cut(text) + "”。"));
                default -> ValueReader.read(column, cell, from1904, () -> port.choices(column));
            };
        }

        private Optional<Named> sectionOfRow() {
            return columns.stream()
                    .filter(c -> c.type() == ValueType.SECTION)
                    .findFirst()
                    .map(c -> (Named) values.get(c.key()));
        }

        private void take(Column<R> column, Reading reading, List<Cell> cells) {
            if (reading instanceof Reading.Read read) {
                said.add(column.key());
                values.put(column.key(), read.value());
            } else if (reading instanceof Reading.Several several) {
                extras.putAll(several.values().byKey());
                String read = several.values().byKey().entrySet().stream()
                        .map(e -> port.columns().get(e.getKey()).title() + "="
                                + port.columns().get(e.getKey()).type().show(e.getValue()))
                        .sorted()
                        .collect(Collectors.joining(","));
                notes.add("“" + Reading.cut(joined(column, cells)) + "”读作 " + read);
            } else if (reading instanceof Reading.Refused refused) {
                flaws.add(new Flaw(column.key(), address(column.key()), joined(column, cells), refused.reason()));
            }
        }

        private String address(String key) {
            OptionalInt at = mapping.column(key);
            return at.isPresent() ? row.address(at.getAsInt()) : "第 " + row.number() + " 行";
        }

        ReadRow done() {
            extras.keySet().removeAll(said);
            values.putAll(extras);
            if (row.rows().size() > 1) {
                notes.add("由合并单元格连起的第 " + row.number() + "—"
                        + row.rows().get(row.rows().size() - 1).number() + " 行合成一条");
            }
            return new ReadRow(new Values(values), flaws, notes);
        }
    }
}
