package org.antou.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Batch;
import org.antou.history.Change;
import org.antou.history.Entry;
import org.antou.history.History;
import org.antou.problem.Problem;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.register.port.RegisterPort;
import org.antou.security.Role;
import org.antou.security.Session;

/**
 * Takes a whole batch (one import, one bulk edit, one save) back, as a use case of its own that is added to the history.
 * All of it or nothing: a field that was changed since stops the whole undo.
 */
public final class Undo {

    private static final int LONGEST_ACTION = 200;
    private static final String SAFE = "没有改动任何内容。";

    private final History history;
    private final List<RegisterPort> ports;

    public Undo(History history, List<RegisterPort> ports) {
        this.history = history;
        this.ports = List.copyOf(ports);
    }

    /**
     * What an undo would put back, line by line.
     *
     * @param obstacle why it would be refused; empty where it can be done
     */
    public record Preview(Batch batch, List<Line> lines, Optional<Problem.Expected> obstacle) {}

    /** One field of one record: what stands there now and what would stand there again; empty texts for nothing. */
    public record Line(String register, String title, String field, String now, String then) {}

    /** Tells what would go back, and tries it out without keeping anything. */
    public Preview preview(Session session, UUID batch) {
        session.require(Role.CLERK);
        Batch chosen = chosen(batch);
        List<Line> lines = new ArrayList<>();
        net(history.ofBatch(batch)).forEach((ref, changes) -> lines.addAll(lines(ref, changes)));
        return new Preview(chosen, List.copyOf(lines), obstacle(session, chosen));
    }

    /** Takes a batch back; hands back the number of records that were put back. */
    public int undo(Session session, UUID batch) {
        session.require(Role.CLERK);
        Batch chosen = chosen(batch);
        return history.write(session, action(chosen), change -> apply(change, batch));
    }

    private Optional<Problem.Expected> obstacle(Session session, Batch batch) {
        try {
            history.write(session, action(batch), change -> {
                apply(change, batch.id());
                throw new TriedOut();
            });
            return Optional.empty();
        } catch (TriedOut wouldWork) {
            return Optional.empty();
        } catch (Problem.Expected refused) {
            return Optional.of(refused);
        }
    }

    private int apply(Change change, UUID id) {
        Batch batch = chosen(id);
        if (batch.undone()) {
            throw new Problem.Expected("这一步已经撤销过了。", SAFE, "要恢复它,请撤销那一次“撤销”。");
        }
        change.record(new RecordRef(Batch.REGISTER, id), List.of(new FieldChange("undone", "", "true")));
        Map<RecordRef, List<FieldChange>> net = net(history.ofBatch(id));
        List<RecordRef> backwards = new ArrayList<>(net.keySet());
        // What was made last goes first: issues before the inspection that they stand under.
        Collections.reverse(backwards);
        backwards.forEach(ref -> port(ref).undo(change, ref, net.get(ref)));
        return backwards.size();
    }

    /** Several entries of one record become one: the first value before, the last value after. */
    private static Map<RecordRef, List<FieldChange>> net(List<Entry> entries) {
        Map<RecordRef, Map<String, FieldChange>> byRecord = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (!entry.ref().register().equals(Batch.REGISTER)) {
                Map<String, FieldChange> fields = byRecord.computeIfAbsent(entry.ref(), ref -> new LinkedHashMap<>());
                entry.changes().forEach(now -> fields.merge(now.field(), now, Undo::joined));
            }
        }
        Map<RecordRef, List<FieldChange>> net = new LinkedHashMap<>();
        byRecord.forEach((ref, fields) -> {
            List<FieldChange> changed = fields.values().stream()
                    .filter(c -> !c.before().equals(c.after()))
                    .toList();
            if (!changed.isEmpty()) {
                net.put(ref, changed);
            }
        });
        return net;
    }

    private static FieldChange joined(FieldChange first, FieldChange second) {
        return new FieldChange(first.field(), first.before(), second.after());
    }

    private List<Line> lines(RecordRef ref, List<FieldChange> changes) {
        return found(ref)
                .map(port -> {
                    String title = port.find(ref).map(RegisterPort.Hit::title).orElse("(已不在)");
                    return changes.stream()
                            .map(c -> new Line(
                                    port.title(),
                                    title,
                                    port.fieldTitle(c.field()),
                                    shown(port, c.field(), c.after()),
                                    shown(port, c.field(), c.before())))
                            .toList();
                })
                .orElse(List.of());
    }

    private static String shown(RegisterPort port, String field, String stored) {
        return stored.isEmpty() ? "" : port.show(field, stored);
    }

    private RegisterPort port(RecordRef ref) {
        return found(ref).orElseThrow(() -> new Problem.Expected("这一步改动的是账户、参数或单位名称,不能整批撤销。", SAFE, "请到相应的设置页面直接改回。"));
    }

    private Optional<RegisterPort> found(RecordRef ref) {
        return ports.stream().filter(p -> p.key().equals(ref.register())).findFirst();
    }

    private Batch chosen(UUID batch) {
        return history.batch(batch).orElseThrow(() -> new Problem.Expected("历史里没有这一步。", SAFE, "请刷新列表后再选。"));
    }

    private static String action(Batch batch) {
        String action = "撤销:" + batch.action();
        return action.substring(0, Math.min(action.length(), LONGEST_ACTION));
    }

    /** Ends a trial, so that nothing of it is kept. */
    private static final class TriedOut extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
