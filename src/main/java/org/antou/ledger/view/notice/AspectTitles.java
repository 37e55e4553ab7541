package org.antou.ledger.view.notice;

import java.util.List;
import javafx.util.StringConverter;

/** Shows an aspect by its number and how its title begins; the titles of aspects are long. */
final class AspectTitles extends StringConverter<Integer> {

    private static final int SHOWN = 30;

    private final Review review;

    AspectTitles(Review review) {
        this.review = review;
    }

    @Override
    public String toString(Integer number) {
        List<String> titles = review.draft().aspects();
        if (number == null || number < 1 || number > titles.size()) {
            return "(未分方面)";
        }
        String title = titles.get(number - 1);
        return number + ". " + (title.length() > SHOWN ? title.substring(0, SHOWN) + "…" : title);
    }

    @Override
    public Integer fromString(String shown) {
        throw new UnsupportedOperationException("chosen from the list, never typed");
    }
}
