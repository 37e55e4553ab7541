package org.antou.passport.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.antou.text.SearchKey;
import org.antou.text.SearchQuery;

/** What a dialog searches in, read once: with its first key, not with every one. */
final class FoundOnce<T> {

    private final Supplier<List<T>> read;
    private final Function<T, SearchKey> key;
    private Optional<List<Keyed<T>>> all = Optional.empty();

    private record Keyed<T>(T entry, SearchKey key) {}

    FoundOnce(Supplier<List<T>> read, Function<T, SearchKey> key) {
        this.read = read;
        this.key = key;
    }

    /** The entries that hold every word typed, in the order read. Called beside the window's thread. */
    Stream<T> search(String typed) {
        SearchQuery words = SearchQuery.of(typed);
        return all().stream().filter(keyed -> words.matches(keyed.key())).map(Keyed::entry);
    }

    private synchronized List<Keyed<T>> all() {
        if (all.isEmpty()) {
            all = Optional.of(read.get().stream()
                    .map(entry -> new Keyed<>(entry, key.apply(entry)))
                    .toList());
        }
        return all.get();
    }
}
