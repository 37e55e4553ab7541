package org.antou.letter;

import java.util.List;
import java.util.function.UnaryOperator;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.Printout;

/** 文书登记簿: numbered papers as a table for paper. */
public final class LetterBook {

    private LetterBook() {}

    /**
     * @param unit   the office, for the headline; may be empty
     * @param title  the title of a kind by its key
     * @param papers the rows in the order in which they are printed
     */
    public static Printout of(String unit, UnaryOperator<String> title, List<NumberedLetter> papers) {
        long open = papers.stream().filter(letter -> letter.state().open()).count();
        long spent = papers.stream()
                .filter(letter -> letter.state() == LetterState.VOID)
                .count();
        return new Printout(
                unit + "文书登记簿",
                "共" + papers.size() + "件,其中待签、待存扫描件" + open + "件,作废" + spent + "件",
                "",
                true,
                List.of(
                        new PaperColumn("文号", 48, false),
                        new PaperColumn("种类", 24, true),
                        new PaperColumn("标题", 78, false),
                        new PaperColumn("成文日期", 25, true),
                        new PaperColumn("状态", 26, true),
                        new PaperColumn("签字人、日期", 38, false),
                        new PaperColumn("作废理由", 34, false)),
                papers.stream().map(letter -> row(letter, title)).toList(),
                List.of("登记人", "负责人"));
    }

    private static PaperRow row(NumberedLetter letter, UnaryOperator<String> title) {
        String signed =
                letter.signedBy() + letter.signedOn().map(day -> " " + day).orElse("");
        return new PaperRow(
                letter.number(),
                List.of(
                        letter.number(),
                        title.apply(letter.kind()),
                        letter.title(),
                        letter.issuedOn().toString(),
                        letter.state().title(),
                        signed,
                        letter.reason()));
    }
}
