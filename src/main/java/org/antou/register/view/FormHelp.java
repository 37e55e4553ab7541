package org.antou.register.view;

import java.util.List;
import java.util.function.Function;
import org.antou.register.Values;
import org.antou.register.Violation;

/**
 * What a form does by itself while somebody fills it in: fields that follow of another are filled where they are empty,
 * and what does not fit together is said under its field without refusing it.
 *
 * @param source  the key of the field that others follow of
 * @param follows what follows of it, by column key
 * @param doubts  what to look at again, each under its field
 */
public record FormHelp<R>(String source, Function<R, Values> follows, Function<R, List<Violation>> doubts) {

    /** A form that leaves every field to the clerk. */
    static <R> FormHelp<R> none() {
        return new FormHelp<>("", record -> Values.empty(), record -> List.of());
    }
}
