package org.antou.cadre.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.antou.cadre.model.EvidenceRole;
import org.antou.cadre.model.FileItem;
import org.antou.register.Finding;
import org.antou.text.PartialDate;

/** What is said of a month holds for each of its days: nothing is guessed. */
class CadreRulesPropertyTest {

    @Property(tries = 400)
    void a_verdict_on_months_is_that_of_every_day_in_them(
            @ForAll @IntRange(max = 36) int offset,
            @ForAll @IntRange(min = 1, max = 28) int born,
            @ForAll @IntRange(min = 1, max = 28) int began) {
        LocalDate birth = LocalDate.of(1970, 5, born);
        LocalDate work = LocalDate.of(1984, 11, began).plusMonths(offset);

        List<Finding> exact = found(birth.toString(), work.toString());
        List<Finding> months = found(month(birth), month(work));

        if (months.isEmpty()) {
            assertThat(exact).isEmpty();
        } else if (!months.get(0).discriminator().equals("undetermined")) {
            assertThat(exact)
                    .singleElement()
                    .satisfies(f -> assertThat(f.discriminator()).isEmpty());
        }
        assertThat(exact).noneMatch(f -> f.discriminator().equals("undetermined"));
    }

    private static List<Finding> found(String birth, String work) {
        return new SheetDraft()
                .says(FileItem.BIRTH, EvidenceRole.EARLIEST, "学籍卡", birth)
                .says(FileItem.WORK, EvidenceRole.EARLIEST, "招工表", work)
                .finds("workAge");
    }

    private static String month(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), 0).toString();
    }

    @Property(tries = 200)
    void ranges_name_every_year_and_no_other(@ForAll List<@IntRange(min = 1990, max = 2020) Integer> some) {
        List<Integer> years = some.stream().distinct().sorted().toList();
        if (!years.isEmpty()) {
            List<Integer> read = List.of(AppraisalRule.ranges(years).split("、")).stream()
                    .flatMap(r -> {
                        String[] ends = r.split("至");
                        int from = Integer.parseInt(ends[0]);
                        int to = Integer.parseInt(ends[ends.length - 1]);
                        return java.util.stream.IntStream.rangeClosed(from, to).boxed();
                    })
                    .toList();
            assertThat(read).isEqualTo(years);
        }
    }
}
