package org.antou.passport;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antou.paper.PdfPaper;
import org.antou.paper.Press;
import org.antou.passport.model.Place;
import org.antou.passport.model.SlotCode;
import org.antou.passport.model.SlotRange;
import org.antou.passport.paper.SlotLabels;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a scanner reads off the printed sheet is what the stocktake understands. */
class SlotLabelsTest {

    private static final int DPI = 150;

    @Test
    void every_code_on_the_paper_reads_back_as_its_slot() throws Exception {
        List<Place> slots = Stream.concat(
                        SlotRange.of("A", "1-26").orElseThrow().stream(),
                        Stream.of(new Place("甲柜", "三-2"), new Place("保险柜 2", "12")))
                .toList();
        PdfPaper paper = new Press().print(SlotLabels.of("海州市数据服务局", slots));
        assertThat(paper.pages()).isEqualTo(2);
        List<Place> read = codes(paper).stream()
                .flatMap(code -> SlotCode.read(code).stream())
                .toList();
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(slots.stream()
                        .map(slot -> SlotCode.read(SlotCode.of(slot)).orElseThrow())
                        .toList());
        assertThat(read).contains(new Place("A", "26"), new Place("甲", "三-2"), new Place("保险柜 2", "12"));
    }

    @Test
    void people_read_cabinet_and_slot_and_no_name() throws IOException {
        PdfPaper paper = new Press().print(SlotLabels.of("海州市数据服务局", List.of(new Place("A", "12"))));
        try (PDDocument document = Loader.loadPDF(paper.bytes())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains("A柜12格海州市数据服务局");
        }
    }

    @Test
    void slots_are_named_as_people_write_them() {
        assertThat(SlotRange.of("A", "9-11、B2,14"))
                .contains(List.of(
                        new Place("A", "9"),
                        new Place("A", "10"),
                        new Place("A", "11"),
                        new Place("A", "B2"),
                        new Place("A", "14")));
        assertThat(SlotRange.of("A", "1-9999")).isEqualTo(Optional.empty());
        assertThat(SlotRange.of("A", "9-1")).isEmpty();
        assertThat(SlotRange.of("A", " ")).isEmpty();
    }

    /** Label by label, as somebody points a scanner at them. */
    private static List<String> codes(PdfPaper paper) throws IOException, ReaderException {
        List<String> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(paper.bytes())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, DPI, ImageType.GRAY);
                for (int at = 0; at < 24 && found.size() < 28; at++) {
                    found.add(code(label(image, at % 3, at / 3)));
                }
            }
        }
        return found;
    }

    private static BufferedImage label(BufferedImage page, int column, int row) {
        double point = DPI / 72.0;
        double side = 12 / 25.4 * 72;
        double top = 17 / 25.4 * 72;
        double width = (page.getWidth() / point - 2 * side) / 3;
        return page.getSubimage(
                (int) ((side + column * width) * point),
                (int) ((top + row * 92.5) * point),
                (int) (width * point),
                (int) (92 * point));
    }

    private static String code(BufferedImage label) throws ReaderException {
        int[] pixels = label.getRGB(0, 0, label.getWidth(), label.getHeight(), null, 0, label.getWidth());
        RGBLuminanceSource light = new RGBLuminanceSource(label.getWidth(), label.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)))
                .getText();
    }
}
