package org.antou.paper.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.antou.paper.PdfPaper;
import org.antou.paper.Press;
import org.antou.paper.SampleTables;
import org.junit.jupiter.api.Test;

/** A PostScript stream takes the place of a printer. */
class PrintersTest {

    @Test
    void thePagesAskedForGoToThePrinter() {
        PdfPaper paper = new Press(List.of()).print(SampleTables.of(20));
        assertThat(paper.pages()).isGreaterThan(3);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Printers.print(paper, new PrintOrder(printer(out), "台账", 1, 2, 3, false));
        String sheets = out.toString(StandardCharsets.ISO_8859_1);
        assertThat(sheets.startsWith("%!PS")).isTrue();
        assertThat(sheets.lines().filter(line -> line.startsWith("%%Page: ")))
                .containsExactly("%%Page: 2 2", "%%Page: 3 3");
        String drawn = sheets.substring(sheets.indexOf("%%EndSetup"));
        assertThat(drawn.lines().anyMatch(line -> line.endsWith(" C")))
                .as("outlines of characters")
                .isTrue();
        assertThat(drawn.contains("image")).as("a picture of the page").isFalse();
    }

    private static StreamPrintService printer(ByteArrayOutputStream out) {
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(out);
    }
}
