package org.antou.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final Store store = TestStores.memory();
    private final Clock clock = Clock.fixed(Instant.parse("2021-02-09T02:00:00Z"), ZoneOffset.UTC);
    private final Session one = new Session(UUID.randomUUID(), "周敏", Role.CLERK);
    private final Session other = new Session(UUID.randomUUID(), "孙伟", Role.CLERK);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void each_account_has_its_own_preferences_and_the_last_one_counts() {
        Preferences preferences = new Preferences(store);
        preferences.put(one, "columns.ledger", "narrow");
        preferences.put(one, "columns.ledger", "wide");

        assertThat(preferences.get(one, "columns.ledger")).contains("wide");
        assertThat(preferences.get(other, "columns.ledger")).isEmpty();
    }

    @Test
    void a_draft_is_there_again_until_it_is_dropped() {
        new Drafts(store, clock).keep(one, "ledger.issue", "new", Map.of("goal", "整改到位"));
        Drafts later = new Drafts(store, clock);

        assertThat(later.find(one, "ledger.issue", "new")).hasValueSatisfying(draft -> {
            assertThat(draft.content()).containsEntry("goal", "整改到位");
            assertThat(draft.savedAt()).isEqualTo(clock.instant());
        });
        assertThat(later.all(other)).isEmpty();

        later.drop(one, "ledger.issue", "new");
        assertThat(later.all(one)).isEmpty();
    }
}
