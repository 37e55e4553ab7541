package org.antou.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.antou.problem.Problem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** 补打: one page of a kept PDF, marked so that nobody takes it for the first print. */
public final class Reprint {

    private static final String MARK = "补打";
    private static final float SIZE = 16;
    private static final float FROM_EDGE = 40;
    private static final float PAD = 5;

    private Reprint() {}

    /** The number of pages of a kept PDF. */
    public static int pages(byte[] kept) {
        try (PDDocument document = Loader.loadPDF(kept)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new Problem.Bug("存档的 PDF 打不开", e);
        }
    }

    /** One page, counted from 1, with 补打 in a frame at its top right; refuses a page that is not there. */
    public static PdfPaper page(byte[] kept, int number) {
        try (PDDocument source = Loader.loadPDF(kept);
                PDDocument single = new PDDocument();
                FontCase fonts = new FontCase(List.of())) {
            if (number < 1 || number > source.getNumberOfPages()) {
                throw new Problem.Expected(
                        "没有第 " + number + " 页:存档一共 " + source.getNumberOfPages() + " 页。", "没有打印任何内容。", "请改页号。");
            }
            PDPage page = single.importPage(source.getPage(number - 1));
            page.setResources(source.getPage(number - 1).getResources());
            stamp(single, page, fonts);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            single.save(out);
            return new PdfPaper(out.toByteArray(), 1, List.of(), List.of());
        } catch (IOException e) {
            throw new Problem.Bug("补打页没有做成", e);
        }
    }

    private static void stamp(PDDocument document, PDPage page, FontCase fonts) throws IOException {
        OpenFont open = fonts.chain(Typeface.HEI).fontOf(MARK.codePointAt(0)).orElseThrow();
        PDType0Font font = PDType0Font.load(document, open.font(), true);
        PDRectangle box = page.getMediaBox();
        float width = font.getStringWidth(MARK) / 1000 * SIZE;
        float x = box.getUpperRightX() - FROM_EDGE - width;
        float y = box.getUpperRightY() - FROM_EDGE;
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.addRect(x - PAD, y - PAD, width + 2 * PAD, SIZE + PAD);
            content.stroke();
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(x, y);
            content.showText(MARK);
            content.endText();
        }
    }
}
