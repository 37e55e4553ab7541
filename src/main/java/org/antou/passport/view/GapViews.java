package org.antou.passport.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.passport.GapSource;
import org.antou.passport.model.GapColumns;
import org.antou.passport.model.GapKind;
import org.antou.passport.model.GapLength;
import org.antou.passport.model.GapLine;
import org.antou.passport.model.GapStanding;
import org.antou.register.Choice;
import org.antou.register.Condition;
import org.antou.register.Filter;
import org.antou.register.SavedView;
import org.antou.register.Sort;
import org.antou.register.view.TableSpec;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;

/** How gaps are looked at: columns of the table and views. What was handed in on time is left out at first. */
final class GapViews {

    private static final List<String> INITIAL = List.of(
            GapColumns.PERSON,
            GapColumns.SECTION,
            GapColumns.KIND,
            GapColumns.DOCUMENT,
            GapColumns.FROM,
            GapColumns.UNTIL,
            GapColumns.DAYS,
            GapColumns.STANDING,
            GapColumns.WORDS);

    private GapViews() {}

    static TableSpec<GapLine> table(GapSource source) {
        return new TableSpec<>(
                GapLine.REGISTER,
                GapColumns.ALL,
                INITIAL,
                GapLine::id,
                GapViews::styles,
                source,
                views(),
                EmptyState.of(
                        Icons.CALENDAR,
                        "没有真空期",
                        "按人员的入职、离任时间,备案表,证件的发证、集中保管日期和借还日期算,到今天没有一天是空的。缺日期算不出来的人,看右上方“算不出的”。"));
    }

    private static List<String> styles(GapLine line) {
        return switch (line.standing()) {
            case LASTING -> List.of("row-red");
            case CLOSED -> List.of();
            case TIMELY -> List.of("row-grey");
        };
    }

    private static List<SavedView> views() {
        Sort longest = Sort.down(GapColumns.DAYS);
        Filter serious = one(GapColumns.STANDING, GapStanding.LASTING, GapStanding.CLOSED);
        return List.of(
                SavedView.of("真空期", serious, Sort.by(GapColumns.PERSON), Sort.by(GapColumns.FROM)),
                SavedView.of("还在继续的", one(GapColumns.STANDING, GapStanding.LASTING), longest),
                SavedView.of(
                        "30天以上的",
                        serious.with(GapColumns.LENGTH, titles(GapLength.QUARTER, GapLength.YEAR, GapLength.LONGER)),
                        longest),
                SavedView.of("备案真空", one(GapColumns.KIND, GapKind.FILING), longest),
                SavedView.of("保管真空", serious.with(GapColumns.KIND, titles(GapKind.CUSTODY)), longest),
                SavedView.of("应退未退", one(GapColumns.KIND, GapKind.HANDBACK), longest),
                SavedView.of("全部(连同按期上交的)", Filter.none(), Sort.by(GapColumns.PERSON), Sort.by(GapColumns.FROM)));
    }

    private static Filter one(String column, Choice... choices) {
        return Filter.of(column, titles(choices));
    }

    private static Condition titles(Choice... choices) {
        Set<String> titles = Stream.of(choices).map(Choice::title).collect(Collectors.toSet());
        return new Condition.OneOf(titles);
    }
}
