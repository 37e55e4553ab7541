package org.antou.document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.antou.problem.Problem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What can be told of any file by its content, without refusing it.
 *
 * @param form      what it is
 * @param pages     number of pages, where it has any that can be counted
 * @param firstPage the lines of its first page, where they can be read; of a text its first lines
 */
public record FileFacts(Form form, Optional<Integer> pages, List<String> firstPage) {

    private static final int FIRST_LINES = 40;

    /** The forms of a file that the program can show, and the rest. */
    public enum Form {
        PICTURE,
        PDF,
        TEXT,
        OTHER
    }

    public FileFacts {
        firstPage = List.copyOf(firstPage);
    }

    /** Looks at a file; one that is damaged or locked with a password counts as of another form. */
    public static FileFacts of(String name, byte[] content) {
        return switch (FileKind.of(name, content)) {
            case IMAGE -> new FileFacts(Form.PICTURE, Optional.of(1), List.of());
            case PDF -> pdf(content);
            case TEXT, HTML -> new FileFacts(Form.TEXT, Optional.empty(), lines(name, content));
            case DOCX, DOC -> new FileFacts(Form.OTHER, Optional.empty(), lines(name, content));
            default -> new FileFacts(Form.OTHER, Optional.empty(), List.of());
        };
    }

    private static List<String> lines(String name, byte[] content) {
        try {
            return Documents.read(name, content).lines().stream()
                    .limit(FIRST_LINES)
                    .toList();
        } catch (Problem unreadable) {
            return List.of();
        }
    }

    private static FileFacts pdf(byte[] content) {
        try (PDDocument pdf = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return new FileFacts(Form.PDF, Optional.of(pdf.getNumberOfPages()), firstPage(pdf));
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return new FileFacts(Form.OTHER, Optional.empty(), List.of());
        }
    }

    private static List<String> firstPage(PDDocument pdf) {
        try {
            PDFTextStripper text = new PDFTextStripper();
            text.setEndPage(1);
            return text.getText(pdf).lines().limit(FIRST_LINES).toList();
        } catch (IOException | RuntimeException unreadable) {
            return List.of();
        }
    }
}
