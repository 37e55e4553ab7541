package org.antou.cadre.view.watch;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.register.Choice;
import org.antou.register.Condition;
import org.antou.register.Filter;

/** Filters by a choice, for the built-in views. */
final class Views {

    private Views() {}

    static Filter of(String column, Choice... choices) {
        Set<String> titles = Stream.of(choices).map(Choice::title).collect(Collectors.toSet());
        return Filter.of(column, new Condition.OneOf(titles));
    }
}
