package org.antou.ui;

import java.util.List;

/** Where a {@link PickerField} finds its entries, for example persons or sections. Called beside the window's thread. */
public interface PickerSource<T> {

    /** Entries for what was typed: by name or pinyin initials, best first; for an empty text the usual ones. */
    List<T> search(String typed);

    /**
     * Whether an entry that is not there can be made on the spot of what was typed. Letters and digits alone are initials
     * that found nobody, or a slip of the input method, and name nothing.
     */
    default boolean makes(String typed) {
        return typed.chars().anyMatch(c -> c > 0x7F);
    }

    /** Makes a new entry of this name on the spot. */
    T create(String name);

    /** What the field shows for an entry. */
    String name(T entry);

    /** Whether what was typed is the whole name of an entry, which several may bear. */
    default boolean bears(T entry, String typed) {
        return name(entry).equals(typed);
    }
}
