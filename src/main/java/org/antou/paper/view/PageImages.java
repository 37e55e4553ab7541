package org.antou.paper.view;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.antou.paper.PdfPaper;
import org.antou.problem.Problem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF one at a time; a document has one reader at once. */
final class PageImages implements AutoCloseable {

    private final PDDocument document;
    private final PDFRenderer renderer;
    private boolean closed;

    private PageImages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        // A scan of 600 dpi would take hundreds of megabytes for a page on the screen.
        renderer.setSubsamplingAllowed(true);
    }

    /** The pages of a document that was just made. */
    static PageImages of(PdfPaper paper) {
        try {
            return new PageImages(Loader.loadPDF(paper.bytes()));
        } catch (IOException e) {
            throw new Problem.Bug("预览打不开刚做好的页面", e);
        }
    }

    /** The pages of a document from outside; {@code IOException} where it can't be read. */
    static PageImages of(byte[] pdf) throws IOException {
        return new PageImages(Loader.loadPDF(pdf));
    }

    List<PageStack.Size> sizes() {
        List<PageStack.Size> sizes = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            sizes.add(new PageStack.Size(
                    page.getMediaBox().getWidth(), page.getMediaBox().getHeight()));
        }
        return sizes;
    }

    /** @param scale pixels per point */
    synchronized BufferedImage draw(int page, double scale) throws IOException {
        if (closed) {
            return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        }
        return renderer.renderImage(page, (float) scale, ImageType.RGB);
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            document.close();
        } catch (IOException e) {
            throw new Problem.Bug("预览没有关好", e);
        }
    }
}
