package org.antou.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.antou.problem.Problem;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Makes Word documents in the form of GB/T 9704—2012: the page is laid out by {@link WordPage}, the text stands here. */
public final class WordPress {

    /** 3 号, for everything but the headline. */
    private static final int BODY = 16;
    /** 2 号. */
    private static final int HEADLINE = 22;
    /** 成文日期右空四字. */
    private static final double DATE_INDENT = 4;

    private final List<Path> fontFolders;

    /** Tells of missing fonts by what is on this PC. */
    public WordPress() {
        this(FontFolders.ofSystem());
    }

    /** @param fontFolders where the system's fonts are */
    public WordPress(List<Path> fontFolders) {
        this.fontFolders = List.copyOf(fontFolders);
    }

    public WordPaper write(OfficialPaper paper) {
        try (XWPFDocument document = new XWPFDocument()) {
            new WordPage(document).layOut();
            head(document, paper);
            paper.parts().forEach(part -> body(document, part));
            foot(document, paper);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return new WordPaper(out.toByteArray(), fonts());
        } catch (IOException e) {
            throw new Problem.Bug("Word 文件没有做成", e);
        }
    }

    /** A form with a fixed frame. */
    public WordPaper write(FormPaper form) {
        try (XWPFDocument document = new XWPFDocument()) {
            new WordForm(document).write(form);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return new WordPaper(out.toByteArray(), fonts());
        } catch (IOException e) {
            throw new Problem.Bug("Word 文件没有做成", e);
        }
    }

    private List<FontUse> fonts() {
        FontFolders folders = new FontFolders(fontFolders);
        return Stream.of(WordFont.values()).map(font -> font.on(folders)).toList();
    }

    private static void head(XWPFDocument document, OfficialPaper paper) {
        if (!paper.marking().isBlank()) {
            WordParagraph.of(document).text(paper.marking(), WordFont.HEI, BODY);
            WordParagraph.of(document);
        }
        if (!paper.number().isBlank()) {
            right(document, paper.number(), 0).setKeepNext(true);
            WordParagraph.of(document);
        }
        XWPFParagraph title = WordParagraph.of(document)
                .text(paper.title(), WordFont.TITLE, HEADLINE)
                .paragraph();
        title.setAlignment(ParagraphAlignment.CENTER);
        title.setKeepNext(true);
        WordParagraph.of(document);
    }

    private static void body(XWPFDocument document, OfficialPaper.Part part) {
        WordParagraph paragraph =
                WordParagraph.of(document).text(part.text(), part.level().font(), BODY);
        paragraph.paragraph().setAlignment(ParagraphAlignment.BOTH);
        paragraph.paragraph().setKeepNext(part.level().heading());
        if (part.level() != OfficialPaper.Level.ADDRESSEE) {
            paragraph.firstLineByTwo();
        }
    }

    /** Signer and date at the right: the signer stands over the middle of the date, the date four characters in. */
    private static void foot(XWPFDocument document, OfficialPaper paper) {
        double difference = (width(paper.date()) - width(paper.signer())) / 2;
        double signer = Math.max(0, DATE_INDENT + difference);
        if (!paper.signer().isBlank()) {
            WordParagraph.of(document).paragraph().setKeepNext(true);
            right(document, paper.signer(), signer).setKeepNext(true);
        }
        if (!paper.date().isBlank()) {
            right(document, paper.date(), Math.max(DATE_INDENT, signer - difference));
        }
    }

    private static XWPFParagraph right(XWPFDocument document, String text, double indent) {
        WordParagraph paragraph =
                WordParagraph.of(document).text(text, WordFont.FANGSONG, BODY).rightIn(indent);
        paragraph.paragraph().setAlignment(ParagraphAlignment.RIGHT);
        return paragraph.paragraph();
    }

    /** Width in characters; a digit takes half of one. */
    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x100 ? 0.5 : 1).sum();
    }
}
