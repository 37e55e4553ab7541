package org.antou.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import org.antou.history.Batch;
import org.antou.history.Change;
import org.antou.history.History;
import org.antou.history.Safeguard;
import org.antou.problem.Problem;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.register.port.RegisterPort;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.sheet.Progress;

/**
 * Takes a whole batch (one import, one bulk edit, one save) back, as a use case of its own that is added to the history.
 * All of it or nothing: a field that was changed since stops the whole undo.
 */
public final class Undo {

    private static final int LONGEST_ACTION = 200;
    private static final int MOST_SHOWN = 300;

    /** From so many records on the store is made safe first. */
    private static final int MANY = 20;

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
     * @param told     how many records would go, come back or change, in a sentence
     * @param lines    the first of them, field by field
     * @param further  records beyond those lines
     * @param obstacle why it would be refused; empty where it can be done
     */
    public record Preview(
            Batch batch, String told, List<Line> lines, int further, Optional<Problem.Expected> obstacle) {}

    /** One field of one record: what stands there now and what would stand there again; empty texts for nothing. */
    public record Line(String register, String title, String field, String now, String then) {}

    /** Tells what would go back, and tries it out without keeping anything. */
    public Preview preview(Session session, UUID batch) {
        return preview(session, batch, Progress.NONE);
    }

    /** The same, telling how far it is; where it is stopped, what it was going to tell is worth nothing. */
    public Preview preview(Session session, UUID batch, Progress progress) {
        session.require(Role.CLERK);
        Batch chosen = chosen(batch);
        NetChanges net = NetChanges.of(history, batch);
        List<Line> lines = new ArrayList<>();
        net.of(net.first(MOST_SHOWN)).forEach((ref, changes) -> lines.addAll(lines(ref, changes)));
        int further = Math.max(0, net.size() - MOST_SHOWN);
        String told = told(net, progress);
        return new Preview(chosen, told, List.copyOf(lines), further, obstacle(session, chosen, net, progress));
    }

    /** Takes a batch back; hands back the number of records that were put back. */
    public int undo(Session session, UUID batch) {
        return undo(session, batch, Progress.NONE).orElseThrow();
    }

    /** The same, telling how far it is; empty where it was stopped, and then nothing was put back. */
    public OptionalInt undo(Session session, UUID batch, Progress progress) {
        session.require(Role.CLERK);
        Batch chosen = chosen(batch);
        NetChanges net = NetChanges.of(history, batch);
        try {
            Function<Change, Integer> work = change -> apply(change, batch, net, progress);
            int done = net.size() < MANY
                    ? history.write(session, action(chosen), work)
                    : history.write(Safeguard.Bulk.CHANGE, session, action(chosen), work);
            return OptionalInt.of(done);
        } catch (Dropped stopped) {
            return OptionalInt.empty();
        }
    }

    private Optional<Problem.Expected> obstacle(Session session, Batch batch, NetChanges net, Progress progress) {
        try {
            history.write(session, action(batch), change -> {
                apply(change, batch.id(), net, progress);
                throw new Dropped();
            });
            return Optional.empty();
        } catch (Dropped wouldWork) {
            return Optional.empty();
        } catch (Problem.Expected refused) {
            return Optional.of(refused);
        }
    }

    /** What was made last goes first: issues before the inspection that they stand under. */
    private int apply(Change change, UUID id, NetChanges net, Progress progress) {
        if (chosen(id).undone()) {
            throw new Problem.Expected("这一步已经撤销过了。", SAFE, "要恢复它,请撤销那一次“撤销”。");
        }
        change.record(new RecordRef(Batch.REGISTER, id), List.of(new FieldChange("undone", "", "true")));
        int done = 0;
        for (List<RecordRef> part : net.backwards()) {
            Map<RecordRef, List<FieldChange>> changes = net.of(part);
            port(part.get(0)).undoAll(change, changes);
            done += changes.size();
            progress.at(done, net.size());
            if (progress.stopped()) {
                throw new Dropped();
            }
        }
        return done;
    }

    /** For example 删除新增的 38 条人员、退回改动的 2 条人员. */
    private String told(NetChanges net, Progress progress) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int done = 0;
        for (List<RecordRef> part : net.backwards()) {
            if (progress.stopped()) {
                return "";
            }
            net.of(part)
                    .forEach((ref, changes) ->
                            found(ref).ifPresent(port -> counts.merge(word(port, changes), 1, Integer::sum)));
            done += part.size();
            progress.at(done, net.size());
        }
        List<String> words = new ArrayList<>();
        counts.forEach((word, count) -> words.add(0, word.replace("#", count.toString())));
        return String.join("、", words);
    }

    private static String word(RegisterPort port, List<FieldChange> changes) {
        return switch (port.effect(changes)) {
                    case MADE -> "删除新增的 # 条";
                    case CHANGED -> "退回改动的 # 条";
                    case REMOVED -> "恢复删掉的 # 条";
                }
                + port.title();
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

    /** Ends a trial, or what somebody stopped, so that nothing of it is kept. */
    private static final class Dropped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
