package org.antou.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.ChainHead;
import org.antou.store.Ids;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Session CLERK = new Session(Ids.next(), "周敏", Role.CLERK);

    private final Store store = TestStores.memory();
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T01:00:00.123456Z"), ZoneOffset.UTC);
    private final History history = new History(store, clock);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void tells_who_when_and_from_what_to_what() {
        RecordRef issue = new RecordRef("ledger", Ids.next());
        write("登记问题", issue, new FieldChange("content", "", "学习不深入"));
        write("修改问题", issue, new FieldChange("content", "学习不深入", "学习不够深入"));
        write("登记问题", new RecordRef("ledger", Ids.next()), new FieldChange("content", "", "别的"));

        List<Entry> past = history.of(issue);

        assertThat(past).extracting(Entry::action).containsExactly("登记问题", "修改问题");
        assertThat(past.get(1).changes()).containsExactly(new FieldChange("content", "学习不深入", "学习不够深入"));
        assertThat(past.get(1).accountName()).isEqualTo("周敏");
        assertThat(past.get(1).at()).isEqualTo(Instant.parse("2026-03-02T01:00:00.123Z"));
    }

    @Test
    void an_import_of_thousands_is_one_batch_numbered_through() {
        write("登记问题", new RecordRef("ledger", Ids.next()), new FieldChange("content", "", "第一条"));
        history.write(CLERK, "导入通报", change -> {
            for (int i = 0; i < 1203; i++) {
                change.record(new RecordRef("ledger", Ids.next()), List.of(new FieldChange("number", "", "" + i)));
            }
            return 0;
        });

        Batch newest = history.batches(10).get(0);

        assertThat(newest.action()).isEqualTo("导入通报");
        assertThat(newest.records()).isEqualTo(1203);
        assertThat(history.ofBatch(newest.id()))
                .extracting(Entry::seq)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(2, 1204).boxed().toList());
        assertThat(history.batches(10)).hasSize(2);
        assertThat(history.audit().whole()).isTrue();
        assertThat(history.audit().head())
                .isEqualTo(history.head())
                .isEqualTo(store.sealed().head());
    }

    @Test
    void a_use_case_that_fails_is_not_in_the_history() {
        RecordRef issue = new RecordRef("ledger", Ids.next());
        assertThatThrownBy(() -> history.write(CLERK, "登记问题", change -> {
                    change.record(issue, List.of(new FieldChange("content", "", "x")));
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(history.of(issue)).isEmpty();
        assertThat(history.batches(5)).isEmpty();
    }

    @Test
    void an_empty_history_is_whole() {
        assertThat(history.audit()).isEqualTo(new Audit(0, ChainHead.NONE, List.of()));
    }

    private void write(String action, RecordRef ref, FieldChange... changes) {
        history.write(CLERK, action, change -> {
            change.record(ref, List.of(changes));
            return 0;
        });
    }
}
