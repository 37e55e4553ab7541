package org.antou.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.antou.history.Batch;
import org.antou.history.Entry;
import org.antou.history.History;
import org.antou.history.Mark;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;

/**
 * What a batch did to each record: several entries of one record become one, the first value before, the last value after.
 * Only the numbers of the entries are held; what they say is read part by part, because an import may have a hundred
 * thousand of them.
 */
final class NetChanges {

    /** Records read, and taken back, together; bounds what is held at once. */
    private static final int AT_ONCE = 500;

    private final History history;
    /** In the order in which the batch first touched them. */
    private final Map<RecordRef, List<Long>> touched;

    private NetChanges(History history, Map<RecordRef, List<Long>> touched) {
        this.history = history;
        this.touched = touched;
    }

    static NetChanges of(History history, UUID batch) {
        Map<RecordRef, List<Long>> touched = new LinkedHashMap<>();
        for (Mark mark : history.marks(batch)) {
            if (!mark.ref().register().equals(Batch.REGISTER)) {
                touched.merge(
                        mark.ref(),
                        List.of(mark.seq()),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
            }
        }
        return new NetChanges(history, touched);
    }

    /** The number of records that the batch touched. */
    int size() {
        return touched.size();
    }

    /** The first records, in the order in which the batch touched them. */
    List<RecordRef> first(int most) {
        return touched.keySet().stream().limit(most).toList();
    }

    /** The records from the last to the first, those of one register that follow each other put together. */
    List<List<RecordRef>> backwards() {
        List<RecordRef> refs = new ArrayList<>(touched.keySet());
        Collections.reverse(refs);
        List<List<RecordRef>> parts = new ArrayList<>();
        List<RecordRef> part = new ArrayList<>();
        String register = "";
        for (RecordRef ref : refs) {
            if (!ref.register().equals(register) || part.size() == AT_ONCE) {
                part = new ArrayList<>();
                parts.add(part);
                register = ref.register();
            }
            part.add(ref);
        }
        return parts;
    }

    /** What became of some records, in their order; those that are as they were before are left out. */
    Map<RecordRef, List<FieldChange>> of(List<RecordRef> refs) {
        Map<RecordRef, List<FieldChange>> net = new LinkedHashMap<>();
        refs.forEach(ref -> net.put(ref, List.of()));
        List<Long> numbers =
                refs.stream().flatMap(ref -> touched.get(ref).stream()).toList();
        for (Entry entry : history.entries(numbers)) {
            net.merge(entry.ref(), entry.changes(), NetChanges::joined);
        }
        net.replaceAll((ref, changes) ->
                changes.stream().filter(c -> !c.before().equals(c.after())).toList());
        net.values().removeIf(List::isEmpty);
        return net;
    }

    private static List<FieldChange> joined(List<FieldChange> first, List<FieldChange> second) {
        Map<String, FieldChange> fields = new LinkedHashMap<>();
        first.forEach(c -> fields.put(c.field(), c));
        second.forEach(
                now -> fields.merge(now.field(), now, (a, b) -> new FieldChange(a.field(), a.before(), b.after())));
        return List.copyOf(fields.values());
    }
}
