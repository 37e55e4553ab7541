package org.antou.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.antou.history.History;
import org.antou.problem.Problem;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.antou.text.likeness.StockPhrases;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final Session ADMIN = new Session(new UUID(1, 1), "陈管理", Role.ADMINISTRATOR);
    private static final Session CLERK = new Session(new UUID(1, 2), "林经办", Role.CLERK);

    private final Store store = TestStores.memory();
    private final History history = new History(store, Clock.systemUTC());
    private final Phrases phrases = new Phrases(store, history);

    @Test
    void theListOfTheProgramHoldsUntilTheOfficeHasItsOwn() {
        assertThat(phrases.list()).isEqualTo(StockPhrases.shipped());
        phrases.save(ADMIN, List.of(" 本局常用的一句话 ", "", "另一句", "另一句"));
        assertThat(phrases.list()).containsExactly("本局常用的一句话", "另一句");
        assertThat(history.latest(1).get(0).changes().get(0).after()).isEqualTo("本局常用的一句话\n另一句");
        phrases.save(ADMIN, List.of());
        assertThat(phrases.list()).isEqualTo(StockPhrases.shipped());
    }

    @Test
    void aParagraphIsNoPhraseAndAClerkChangesNothing() {
        assertThatThrownBy(() -> phrases.save(ADMIN, List.of("长".repeat(201))))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("超过200个字");
        assertThatThrownBy(() -> phrases.save(CLERK, List.of("甲"))).isInstanceOf(Problem.Expected.class);
        assertThat(phrases.list()).isEqualTo(StockPhrases.shipped());
    }
}
