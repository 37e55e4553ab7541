package org.antou.paper;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.antou.problem.Problem;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes PDFs. Nothing is written to the disk: what is printed may be personal data. */
public final class Press {

    private static final Logger LOG = LoggerFactory.getLogger(Press.class);

    private final List<Path> fontFolders;

    /** With the fonts of this PC. */
    public Press() {
        this(FontFolders.ofSystem());
    }

    /** @param fontFolders where the system's fonts are; with none, the fonts of the program are used alone */
    public Press(List<Path> fontFolders) {
        this.fontFolders = List.copyOf(fontFolders);
        // The renderer chats on the console by itself; what it says goes to our log instead, see render.
        XRLog.setLoggingEnabled(false);
        StandInFonts.install();
    }

    /** The characters of a table that no font can show, by record and field; asked before printing. */
    public List<Unprintable> check(Printout printout) {
        try (FontCase fonts = new FontCase(fontFolders)) {
            return new GlyphCheck(fonts.chain(Typeface.SONG)).of(printout);
        }
    }

    public PdfPaper print(Printout printout) {
        try (FontCase fonts = new FontCase(fontFolders)) {
            List<Unprintable> missing = new GlyphCheck(fonts.chain(Typeface.SONG)).of(printout);
            TablePlan plan = new TablePlanner(printout, fonts).plan();
            return render(new TableHtml(printout, plan, fonts).html(), fonts, missing);
        }
    }

    public PdfPaper print(Letter letter) {
        try (FontCase fonts = new FontCase(fontFolders)) {
            List<Unprintable> missing = new GlyphCheck(fonts.chain(Typeface.FANGSONG)).of(letter);
            return render(new LetterHtml(letter, fonts).html(), fonts, missing);
        }
    }

    /** The same page that Word gets, see {@link WordPress}. */
    public PdfPaper print(OfficialPaper paper) {
        try (FontCase fonts = new FontCase(fontFolders)) {
            List<Unprintable> missing = new GlyphCheck(fonts.chain(Typeface.FANGSONG)).of(paper);
            return render(new OfficialHtml(paper, fonts).html(), fonts, missing);
        }
    }

    /**
     * Breaks records into the lines of a book that each needs: per record its lines, per line a text for each column. The same
     * fonts break the same way; what was bound keeps its breaks.
     */
    public List<List<List<String>>> slots(BookLook look, List<List<String>> records) {
        try (FontCase fonts = new FontCase(fontFolders)) {
            BookSlots slots = new BookSlots(look, fonts);
            return records.stream().map(slots::of).toList();
        }
    }

    public PdfPaper print(BookPaper book) {
        try (FontCase fonts = new FontCase(fontFolders)) {
            List<Unprintable> missing = new GlyphCheck(fonts.chain(Typeface.SONG)).of(book.table());
            PdfPaper paper = render(new BookHtml(book, fonts).html(), fonts, missing);
            if (paper.pages() != book.pages().size()) {
                // Half a page on the next sheet would spoil a bound book.
                throw new Problem.Bug("登记簿的页面排不下", new IllegalStateException(paper.pages() + " pages"));
            }
            return paper;
        }
    }

    public PdfPaper print(BookCover cover) {
        try (FontCase fonts = new FontCase(fontFolders)) {
            return render(new CoverHtml(cover, fonts).html(), fonts, List.of());
        }
    }

    public PdfPaper print(Sheets sheets) {
        try (FontCase fonts = new FontCase(fontFolders)) {
            List<Unprintable> missing = new GlyphCheck(fonts.chain(Typeface.SONG)).of(sheets);
            return render(new SheetsHtml(sheets, fonts).html(), fonts, missing);
        }
    }

    public PdfPaper print(Labels labels) {
        try (FontCase fonts = new FontCase(fontFolders)) {
            return render(new LabelsHtml(labels, fonts).html(), fonts, List.of());
        }
    }

    private PdfPaper render(String html, FontCase fonts, List<Unprintable> missing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .useFastMode()
                    .usePDDocument(document)
                    .withHtmlContent(html, null)
                    .withProducer("案头")
                    .withDiagnosticConsumer(d -> LOG.debug("{}", d.getFormattedMessage()))
                    .toStream(out);
            for (Map.Entry<String, OpenFont> font : fonts.opened().entrySet()) {
                PDType0Font embedded =
                        PDType0Font.load(document, font.getValue().font(), true);
                builder.useFont(new PDFontSupplier(embedded), font.getKey());
            }
            builder.run();
            return new PdfPaper(out.toByteArray(), document.getNumberOfPages(), fonts.uses(), missing);
        } catch (IOException e) {
            throw new Problem.Bug("打印页面没有做成", e);
        }
    }
}
