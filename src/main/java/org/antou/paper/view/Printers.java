package org.antou.paper.view;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.Sides;
import org.antou.paper.PdfPaper;
import org.antou.problem.Problem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** The printers of this PC. Pages go to them as drawings, not as pictures. Call it beside the window. */
final class Printers {

    private Printers() {}

    static List<PrintService> all() {
        return List.of(PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null));
    }

    static Optional<PrintService> usual() {
        return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
    }

    /** Prints and returns when the printer's queue has everything. */
    static void print(PdfPaper paper, PrintOrder order) {
        try (PDDocument document = Loader.loadPDF(paper.bytes())) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(order.printer());
            job.setPageable(new PDFPageable(document));
            job.print(attributes(order));
        } catch (PrinterException | IOException e) {
            throw new Problem.Expected(
                    "打印机“" + order.printer().getName() + "”没有接下这份文件。",
                    "台账没有改动。",
                    "请检查打印机是否开机、有纸、已连接,再打印一次;也可以先另存为 PDF。",
                    e);
        }
    }

    private static PrintRequestAttributeSet attributes(PrintOrder order) {
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        attributes.add(new JobName(order.title(), null));
        attributes.add(MediaSizeName.ISO_A4);
        attributes.add(new Copies(order.copies()));
        attributes.add(new PageRanges(order.from(), order.to()));
        attributes.add(order.bothSides() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED);
        return attributes;
    }
}
