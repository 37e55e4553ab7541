package org.antou.document;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF files: their text layer, wrapped lines joined to paragraphs. */
final class Pdf {

    private static final int MAX_PAGES = 500;

    private Pdf() {}

    static Document read(String name, byte[] content) {
        try (PDDocument pdf = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (pdf.getNumberOfPages() > MAX_PAGES) {
                throw Complaint.tooLarge(name, MAX_PAGES + " 页");
            }
            PdfLines lines = new PdfLines();
            lines.getText(pdf);
            Document document = new Document(name, PdfParagraphs.join(lines.found()));
            if (document.lines().stream().allMatch(String::isBlank)) {
                throw Complaint.scan(name);
            }
            return document;
        } catch (InvalidPasswordException e) {
            throw Complaint.encrypted(name);
        } catch (org.antou.problem.Problem e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox answers broken files with exceptions of many kinds.
            throw Complaint.damaged(name, e);
        }
    }
}
