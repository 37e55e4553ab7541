package org.antou.app.selftest;

import java.nio.file.Path;
import java.util.List;
import org.antou.document.Documents;
import org.antou.paper.Letter;
import org.antou.paper.PdfPaper;
import org.antou.paper.Press;

/** A page with rare characters, as they stand in people's names: each has a glyph, and is read back as itself. */
final class PdfCheck implements SelfCheck {

    private static final String RARE = "𠮷龘㑇";

    @Override
    public String title() {
        return "打印成 PDF";
    }

    @Override
    public String run(Path folder) throws CheckFailed {
        Letter page = new Letter("自检", "", List.of(Letter.block(Letter.Style.TEXT, "生僻字:" + RARE)));
        PdfPaper pdf = new Press().print(page);
        if (!pdf.unprintable().isEmpty()) {
            throw new CheckFailed("有字印不出:" + pdf.unprintable());
        }
        String read = String.join("", Documents.read("自检.pdf", pdf.bytes()).lines());
        if (!read.contains(RARE)) {
            throw new CheckFailed("写的是“" + RARE + "”,读回的是“" + read + "”");
        }
        return pdf.pages() + "页,生僻字" + RARE;
    }
}
