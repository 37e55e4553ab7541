package org.antou.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** A page of a book that goes into the printer twice must look as if it had gone once. */
class BookPressTest {

    /** No font of the system: the same result on every machine. */
    private final Press press = new Press(List.of());

    private final BookLook look = look(6);

    @Test
    void what_is_added_to_a_half_filled_page_stands_where_it_would_have_stood() throws IOException {
        List<BookPaper.Line> lines = lines(5);
        List<Mark> whole = marks(page(true, lines));
        List<Mark> both = new ArrayList<>(marks(page(true, lines.subList(0, 3))));
        List<Mark> second = marks(page(false, lines.subList(3, 5)));
        assertThat(second).hasSizeGreaterThan(20);
        both.addAll(second);
        assertThat(both).hasSameSizeAs(whole);
        for (int i = 0; i < whole.size(); i++) {
            assertThat(both.get(i).sign()).isEqualTo(whole.get(i).sign());
            assertThat(both.get(i).x()).isCloseTo(whole.get(i).x(), within(0.3f));
            assertThat(both.get(i).y()).isCloseTo(whole.get(i).y(), within(0.3f));
        }
    }

    @Test
    void a_half_filled_page_gets_neither_grid_nor_head_nor_number_again() throws IOException {
        PdfPaper again = press.print(book(page(false, lines(5).subList(3, 5))));
        String text = PdfText.pages(again).get(0);
        assertThat(text).contains("第4条的内容").doesNotContain("工作台账", "反馈问题", "第3页", "第1条");
        assertThat(ink(again)).isLessThan(ink(press.print(book(page(false, lines(5))))));
        String headed = PdfText.pages(press.print(book(new BookPaper.Page(3, false, true, "", lines(5).subList(3, 5)))))
                .get(0);
        assertThat(headed).contains("工作台账", "反馈问题").doesNotContain("第3页");
    }

    @Test
    void every_new_page_bears_head_number_mark_and_all_its_lines() throws IOException {
        BookPaper.Page one = new BookPaper.Page(7, true, false, "补打 2024-05-06", lines(6));
        BookPaper.Page two = new BookPaper.Page(8, true, false, "", List.of());
        PdfPaper paper = press.print(new BookPaper(look, List.of(one, two)));
        List<String> pages = PdfText.pages(paper);
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains("某局工作台账", "反馈问题", "第7页", "补打2024-05-06", "第6条的内容");
        assertThat(pages.get(1)).contains("某局工作台账", "反馈问题", "第8页").doesNotContain("补打");
        assertThat(PdfText.fontsNotEmbedded(paper)).isEmpty();
    }

    @Test
    void a_long_record_takes_the_lines_it_needs_and_loses_nothing() {
        String text = IntStream.range(0, 400).mapToObj(i -> "字" + i + ",").collect(Collectors.joining());
        List<List<String>> slots =
                press.slots(look, List.of(List.of("12", text, "2024-05-06"))).get(0);
        assertThat(slots).hasSizeGreaterThan(3);
        assertThat(slots.get(0).get(0)).isEqualTo("12");
        assertThat(slots.subList(1, slots.size())).allMatch(slot -> slot.get(0).equals("12\n续"));
        assertThat(slots.stream().map(slot -> slot.get(1).replace("\n", "")).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(slots.get(0).get(2)).isEqualTo("2024-05-06");
    }

    @Test
    void short_records_take_one_line_even_empty_ones() {
        assertThat(press.slots(look, List.of(List.of("1", "", ""), List.of("", "", ""))))
                .allMatch(slots -> slots.size() == 1);
    }

    @Test
    void every_number_of_lines_that_is_offered_fits_on_the_page() throws IOException {
        for (boolean landscape : List.of(true, false)) {
            for (int rows : List.of(BookLook.FEWEST, 15, BookLook.most(landscape))) {
                BookLook other = new BookLook("某局工作台账", "", landscape, look.columns(), rows);
                List<BookPaper.Line> lines = lines(rows);
                assertThat(press.print(new BookPaper(other, List.of(new BookPaper.Page(1, true, false, "", lines))))
                                .pages())
                        .isEqualTo(1);
            }
        }
        assertThatThrownBy(() -> look(BookLook.most(true) + 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_cover_is_one_page_with_everything_on_it() throws IOException {
        PdfPaper paper = press.print(new BookCover(
                "巡察反馈意见整改工作台账", "2024年度", List.of("共 12 页", "第 1 页至第 12 页"), List.of("立卷人", "检查人"), "某市档案馆"));
        assertThat(PdfText.pages(paper))
                .singleElement()
                .asString()
                .contains("巡察反馈意见整改工作台账", "2024年度", "共12页", "立卷人", "某市档案馆");
    }

    private static BookLook look(int rows) {
        return new BookLook(
                "某局工作台账",
                "单位:某局 2024年度",
                true,
                List.of(
                        new PaperColumn("序号", 12, true),
                        new PaperColumn("反馈问题", 90, false),
                        new PaperColumn("完成日期", 20, true)),
                rows);
    }

    private static List<BookPaper.Line> lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new BookPaper.Line(
                        i, "第" + i + "条", List.of(String.valueOf(i), "第" + i + "条的内容", "2024-05-0" + i % 10)))
                .toList();
    }

    private static BookPaper.Page page(boolean grid, List<BookPaper.Line> lines) {
        return new BookPaper.Page(3, grid, false, "", lines);
    }

    private BookPaper book(BookPaper.Page page) {
        return new BookPaper(look, List.of(page));
    }

    /** A character and where it stands, in points. */
    private record Mark(String sign, float x, float y) {}

    /** Every character of the records. */
    private List<Mark> marks(BookPaper.Page page) throws IOException {
        List<Mark> marks = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> places) {
                places.forEach(p -> marks.add(new Mark(p.getUnicode(), p.getX(), p.getY())));
            }
        };
        try (PDDocument document = Loader.loadPDF(press.print(book(page)).bytes())) {
            stripper.getText(document);
        }
        float head = PageBox.TOP + 65;
        float foot = PageBox.a4(true).height() - PageBox.BOTTOM - 20;
        return marks.stream()
                .filter(mark ->
                        mark.y() > head && mark.y() < foot && !mark.sign().isBlank())
                .toList();
    }

    private static long ink(PdfPaper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.bytes())) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 50);
            return IntStream.range(0, image.getWidth() * image.getHeight())
                    .filter(i -> (image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFF) < 128)
                    .count();
        }
    }
}
