package org.antou.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A font of the program plays the part of the PC's own 宋体. */
class SystemFontsTest {

    private static final int RESTRICTED = 2;

    @TempDir
    private Path folder;

    @Test
    void theOwnFontOfThePcIsPreferredUnderWhateverSpellingOfItsFileName() throws IOException {
        Files.write(folder.resolve("SimSun.TTF"), bundled());
        PdfPaper paper = new Press(List.of(folder)).print(SampleTables.of(1));
        assertThat(paper.fonts()).contains(new FontUse("宋体", "宋体", false));
        assertThat(PdfText.fontsNotEmbedded(paper)).isEmpty();
        assertThat(PdfText.pages(paper).get(0)).contains("王建国");
    }

    @Test
    void aFontThatMayNotBeEmbeddedIsLeftAlone() throws IOException {
        byte[] font = bundled();
        restrict(font);
        Files.write(folder.resolve("simsun.ttf"), font);
        assertThat(new Press(List.of(folder)).print(SampleTables.of(1)).fonts())
                .contains(new FontUse("宋体", BundledFont.SANS.title(), true));
    }

    @Test
    void aDamagedFontFileDoesNotStopPrinting() throws IOException {
        Files.writeString(folder.resolve("simsun.ttf"), "no font at all");
        Files.write(folder.resolve("simhei.ttc"), new byte[] {1, 2, 3});
        assertThat(new Press(List.of(folder)).print(SampleTables.of(1)).fonts()).allMatch(FontUse::downgraded);
    }

    private static byte[] bundled() throws IOException {
        try (InputStream in = BundledFont.SANS.open()) {
            return in.readAllBytes();
        }
    }

    /** Sets fsType of the OS/2 table to "restricted licence". */
    private static void restrict(byte[] font) {
        ByteBuffer bytes = ByteBuffer.wrap(font);
        int tables = bytes.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals("OS/2")) {
                bytes.putShort(bytes.getInt(entry + 8) + 8, (short) RESTRICTED);
            }
        }
    }
}
