package org.antou.cadre.model;

import java.util.Optional;
import org.antou.text.PartialDate;

/**
 * What one place of the sheet tells about an item.
 *
 * @param says    word for word; empty where nothing is there
 * @param date    the date it tells, where it tells one
 * @param paper   which paper tells it, with its category and date
 * @param altered whether the paper was altered there
 * @param differs whether it does not mean the same as what counts
 */
public record Told(String says, Optional<PartialDate> date, String paper, boolean altered, boolean differs) {

    static final Told NOTHING = new Told("", Optional.empty(), "", false, false);

    static Told of(FileEvidence evidence) {
        return new Told(
                evidence.says().isEmpty()
                        ? evidence.date().map(PartialDate::toString).orElse("")
                        : evidence.says(),
                evidence.date(),
                paper(evidence),
                evidence.altered(),
                false);
    }

    static Told of(Determination determination) {
        return new Told(
                determination.content().isEmpty()
                        ? determination.date().map(PartialDate::toString).orElse("")
                        : determination.content(),
                determination.date(),
                determination.basis(),
                false,
                false);
    }

    /** A paper in one line: its name, its part of the archive and when it was made. */
    public static String paper(FileEvidence evidence) {
        String category = evidence.category().map(c -> "第" + c.number() + "类").orElse("");
        String made = evidence.materialDate().map(PartialDate::toString).orElse("");
        String about = category.isEmpty() || made.isEmpty() ? category + made : category + "," + made;
        return evidence.material() + (about.isEmpty() ? "" : "(" + about + ")");
    }

    public boolean isNothing() {
        return says.isEmpty() && date.isEmpty();
    }

    boolean agreesWith(Told other) {
        return isNothing() || other.isNothing() || Meaning.same(says, date, other.says(), other.date());
    }

    Told against(Told standard) {
        return new Told(says, date, paper, altered, !agreesWith(standard));
    }
}
