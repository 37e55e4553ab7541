package org.antou.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.lifecycle.BeforeTry;
import org.antou.register.FieldChange;
import org.antou.register.Finding;
import org.antou.register.RecordRef;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Store;
import org.antou.store.TestStores;

/** Whoever can write to the tables but keeps to one change of the history is found, whatever the change is. */
class TamperingTest {

    private static final int LENGTH = 12;
    private static final Session CLERK = new Session(new UUID(1, 1), "周敏", Role.CLERK);

    private static Store store;
    private static History history;

    @BeforeContainer
    static void open() {
        store = TestStores.memory();
        history = new History(store, Clock.systemUTC());
        TestStores.tamper(store, "CREATE TABLE GENUINE AS SELECT * FROM HISTORY WHERE 1 = 0");
        for (int i = 1; i <= LENGTH; i++) {
            RecordRef ref = new RecordRef("ledger", new UUID(7, i % 4));
            FieldChange changed = new FieldChange("goal", "第" + i + "稿", "第" + (i + 1) + "稿");
            history.write(CLERK, "修改问题", change -> {
                change.record(ref, List.of(changed));
                return 0;
            });
        }
        TestStores.tamper(store, "INSERT INTO GENUINE SELECT * FROM HISTORY");
    }

    @AfterContainer
    static void close() {
        store.close();
    }

    @BeforeTry
    void genuine() {
        TestStores.tamper(store, "DELETE FROM HISTORY", "INSERT INTO HISTORY SELECT * FROM GENUINE");
    }

    @Example
    void the_untouched_history_is_whole() {
        assertThat(history.audit().findings()).isEmpty();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void a_changed_field_is_found_at_its_row(
            @ForAll("changes") String assignment, @ForAll @IntRange(min = 1, max = LENGTH) int seq) {
        TestStores.tamper(store, "UPDATE HISTORY SET " + assignment + " WHERE SEQ = " + seq);

        assertThat(history.audit().findings())
                .extracting(Finding::discriminator)
                .contains(Integer.toString(seq));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void a_removed_row_is_found_at_its_place(@ForAll @IntRange(min = 1, max = LENGTH) int seq) {
        TestStores.tamper(store, "DELETE FROM HISTORY WHERE SEQ = " + seq);

        Finding found = history.audit().findings().get(0);
        assertThat(found.discriminator()).isEqualTo(Integer.toString(seq));
        assertThat(found.message()).contains(seq == LENGTH ? "尾部" : "第" + seq + "条历史不见了");
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void two_rows_that_changed_places_are_found(
            @ForAll @IntRange(min = 1, max = LENGTH) int one, @ForAll @IntRange(min = 1, max = LENGTH) int other) {
        if (one == other) {
            return;
        }
        TestStores.tamper(
                store,
                "UPDATE HISTORY SET SEQ = 999 WHERE SEQ = " + one,
                "UPDATE HISTORY SET SEQ = " + one + " WHERE SEQ = " + other,
                "UPDATE HISTORY SET SEQ = " + other + " WHERE SEQ = 999");

        assertThat(history.audit().findings())
                .extracting(Finding::discriminator)
                .contains(Integer.toString(Math.min(one, other)));
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void a_cut_tail_is_found_by_the_seal(@ForAll @IntRange(min = 0, max = LENGTH - 1) int kept) {
        TestStores.tamper(store, "DELETE FROM HISTORY WHERE SEQ > " + kept);

        assertThat(history.audit().findings())
                .singleElement()
                .satisfies(found ->
                        assertThat(found.message()).isEqualTo("历史的尾部少了:封记记到第" + LENGTH + "条,现在只到第" + kept + "条。"));
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void removed_rows_whose_gap_was_closed_again_are_found(@ForAll @IntRange(min = 1, max = LENGTH - 1) int seq) {
        TestStores.tamper(
                store,
                "DELETE FROM HISTORY WHERE SEQ = " + seq,
                "UPDATE HISTORY SET SEQ = -SEQ WHERE SEQ > " + seq,
                "UPDATE HISTORY SET SEQ = -SEQ - 1 WHERE SEQ < 0");

        assertThat(history.audit().findings()).hasSizeGreaterThan(1);
    }

    @Provide
    Arbitrary<String> changes() {
        return Arbitraries.of(
                "BATCH = RANDOM_UUID()",
                "AT = DATEADD(MILLISECOND, 1, AT)",
                "ACCOUNT_ID = RANDOM_UUID()",
                "ACCOUNT_NAME = ACCOUNT_NAME || ' '",
                "ACTION = ''",
                "ACTION = '登记问题'",
                "REGISTER = 'people'",
                "RECORD_ID = RANDOM_UUID()",
                "CHANGES = REPLACE(CHANGES, '稿', '版')",
                "CHANGES = CHANGES || ' '",
                "CHANGES = '[]'",
                "DIGEST = REPEAT('0', 64)",
                "DIGEST = UPPER(DIGEST)",
                "ACCOUNT_NAME = ACCOUNT_NAME || SUBSTRING(ACTION, 1, 1), ACTION = SUBSTRING(ACTION, 2)");
    }
}
