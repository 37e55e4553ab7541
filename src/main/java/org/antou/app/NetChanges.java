package org.antou.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antou.history.Batch;
import org.antou.history.Entry;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;

/**
 * What a batch did to each record: several entries of one record become one, the first value before, the last value after.
 *
 * @param byRecord in the order in which the batch first touched them
 */
record NetChanges(Map<RecordRef, List<FieldChange>> byRecord) {

    /** Records taken back together; bounds what is held at once. */
    private static final int AT_ONCE = 500;

    static NetChanges of(List<Entry> entries) {
        Map<RecordRef, List<FieldChange>> net = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (!entry.ref().register().equals(Batch.REGISTER)) {
                net.merge(entry.ref(), entry.changes(), NetChanges::joined);
            }
        }
        net.replaceAll((ref, changes) ->
                changes.stream().filter(c -> !c.before().equals(c.after())).toList());
        net.values().removeIf(List::isEmpty);
        return new NetChanges(net);
    }

    private static List<FieldChange> joined(List<FieldChange> first, List<FieldChange> second) {
        Map<String, FieldChange> fields = new LinkedHashMap<>();
        first.forEach(c -> fields.put(c.field(), c));
        second.forEach(
                now -> fields.merge(now.field(), now, (a, b) -> new FieldChange(a.field(), a.before(), b.after())));
        return List.copyOf(fields.values());
    }

    int size() {
        return byRecord.size();
    }

    /** The records from the last to the first, those of one register that follow each other put together. */
    List<Map<RecordRef, List<FieldChange>>> backwards() {
        List<RecordRef> refs = new ArrayList<>(byRecord.keySet());
        Collections.reverse(refs);
        List<Map<RecordRef, List<FieldChange>>> parts = new ArrayList<>();
        Map<RecordRef, List<FieldChange>> part = new LinkedHashMap<>();
        String register = "";
        for (RecordRef ref : refs) {
            if (!ref.register().equals(register) || part.size() == AT_ONCE) {
                part = new LinkedHashMap<>();
                parts.add(part);
                register = ref.register();
            }
            part.put(ref, byRecord.get(ref));
        }
        return parts;
    }
}
