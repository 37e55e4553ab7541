package org.antou.letter.view;

import java.util.List;
import org.antou.attachment.Attachments;
import org.antou.letter.LetterKind;
import org.antou.letter.Letters;
import org.antou.settings.Office;

/**
 * What the tab of numbered papers works with.
 *
 * @param kinds every kind that is printed here, {@link LetterKind#GENERAL} first
 */
public record LetterDesk(Letters letters, Attachments attachments, Office office, List<LetterKind> kinds) {

    public LetterDesk {
        kinds = List.copyOf(kinds);
    }

    /** What people read for the key of a kind; the key itself where no register knows it any more. */
    String title(String key) {
        return java.util.stream.Stream.concat(kinds.stream(), java.util.stream.Stream.of(LetterKind.FOREIGN))
                .filter(kind -> kind.key().equals(key))
                .map(LetterKind::title)
                .findFirst()
                .orElse(key);
    }
}
