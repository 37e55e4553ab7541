package org.antou.text;

import java.util.Arrays;
import java.util.List;

/** Words typed into a search field: every one of them must stand in the text, or in its pinyin initials. */
public record SearchQuery(List<String> words) {

    public SearchQuery {
        words = List.copyOf(words);
    }

    public static SearchQuery of(String typed) {
        return new SearchQuery(Arrays.stream(Widths.fold(typed).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** True for an empty query. */
    public boolean matches(SearchKey key) {
        for (String word : words) {
            if (!(isPlain(word) ? key.holdsPlain(word) : key.folded().contains(word))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
    }
}
