package org.antou.ledger.view.notice;

import java.util.List;
import javafx.util.StringConverter;
import org.antou.register.Choice;

/** Shows the Chinese word of a choice. */
final class Titles<C extends Choice> extends StringConverter<C> {

    private final List<C> choices;

    @SafeVarargs
    Titles(C... choices) {
        this.choices = List.of(choices);
    }

    @Override
    public String toString(C choice) {
        return choice == null ? "" : choice.title();
    }

    @Override
    public C fromString(String title) {
        return choices.stream().filter(c -> c.title().equals(title)).findFirst().orElse(choices.get(0));
    }
}
