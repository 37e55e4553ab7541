package org.antou.sheet.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.history.History;
import org.antou.register.Column;
import org.antou.register.Named;
import org.antou.register.ValueType;
import org.antou.register.port.Names;
import org.antou.register.port.SheetPort;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.sheet.Progress;

/** Writes the good rows of a plan as one use case: all of them or none, taken back as a whole. */
public final class Importer {

    public static final String ACTION = "导入表格";

    private static final int AT_ONCE = 500;
    private static final int LONGEST_ACTION = 200;

    private final History history;
    private final Names names;
    private final Runnable before;

    /** @param before keeps what is there safe before anything is written; what it throws stops the import */
    public Importer(History history, Names names, Runnable before) {
        this.history = history;
        this.names = names;
        this.before = before;
    }

    /** Persons and sections, for making a plan. */
    public Names names() {
        return names;
    }

    /** Writes the rows; where it is stopped half-way, nothing of it is kept. */
    public <R> ImportResult run(Session session, ImportPlan<R> plan, Progress progress) {
        session.require(Role.CLERK);
        List<PlanRow<R>> rows = plan.written();
        if (rows.isEmpty()) {
            return new ImportResult(Optional.empty(), 0, 0, false);
        }
        before.run();
        try {
            return history.write(session, action(plan), change -> new Writing<>(change, plan).write(rows, progress));
        } catch (Stopped stopped) {
            return new ImportResult(Optional.empty(), 0, 0, true);
        }
    }

    private static String action(ImportPlan<?> plan) {
        String action = ACTION + ":" + plan.port().title() + "(" + plan.source().file() + ")";
        return action.substring(0, Math.min(action.length(), LONGEST_ACTION));
    }

    /** One import being written. */
    private final class Writing<R> {

        private final Change change;
        private final ImportPlan<R> plan;
        private final SheetPort<R> port;
        private final List<Column<R>> naming;
        private final Set<UUID> made = new HashSet<>();
        private final List<R> waiting = new ArrayList<>();

        Writing(Change change, ImportPlan<R> plan) {
            this.change = change;
            this.plan = plan;
            this.port = plan.port();
            this.naming = port.fillable().stream()
                    .filter(c -> isNaming(c.type()))
                    .sorted(java.util.Comparator.comparingInt(
                            c -> port.references().indexOf(c.key())))
                    .toList();
        }

        private static boolean isNaming(ValueType type) {
            return switch (type) {
                case PERSON, PERSONS, SECTION, SECTIONS, REFERENCE -> true;
                default -> false;
            };
        }

        ImportResult write(List<PlanRow<R>> rows, Progress progress) {
            int created = 0;
            for (int i = 0; i < rows.size(); i++) {
                PlanRow<R> row = rows.get(i);
                R record = row.record().orElseThrow();
                naming.forEach(column -> make(column, record));
                if (row.state(plan.policy()) == RowState.NEW) {
                    waiting.add(record);
                    created++;
                } else {
                    port.rows().save(change, record);
                }
                if (waiting.size() == AT_ONCE || i == rows.size() - 1) {
                    flush();
                    progress.at(i + 1L, rows.size());
                    if (progress.stopped()) {
                        throw new Stopped();
                    }
                }
            }
            return new ImportResult(Optional.of(change.batch()), created, rows.size() - created, false);
        }

        private void flush() {
            port.rows().createAll(change, waiting);
            waiting.clear();
        }

        /** What a record names must be there before it. */
        private void make(Column<R> column, R record) {
            List<Named> all = column.value(record).map(Checker::named).orElse(List.of());
            for (Named named : all) {
                if (made.add(named.id())) {
                    if (column.type() == ValueType.REFERENCE) {
                        plan.intake().make(change, column.key(), named);
                    } else {
                        make(named);
                    }
                }
            }
        }

        private void make(Named named) {
            plan.names().newSection(named.id()).ifPresent(s -> names.makeSection(change, s));
            plan.names().newPerson(named.id()).ifPresent(person -> {
                person.section().ifPresent(s -> {
                    if (made.add(s.id())) {
                        make(s);
                    }
                });
                names.makePerson(change, named, person.section());
            });
        }
    }

    /** Ends the use case, so that nothing of it is kept. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
