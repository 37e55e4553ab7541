package org.antou.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Makes files of every kind for the tests. */
final class Samples {

    private Samples() {}

    /** A Word file whose numbers are automatic: 一、 (一) 1. on three levels; and a table. */
    static byte[] numberedWord() {
        try (XWPFDocument word = new XWPFDocument()) {
            BigInteger list = list(word);
            text(word, "某局党组关于巡察整改情况的通报");
            item(word, list, 0, "组织领导");
            item(word, list, 0, "整改落实情况");
            item(word, list, 1, "学习不深入");
            item(word, list, 2, "计划没有落实。");
            text(word, "整改情况:整改完毕。");
            item(word, list, 2, "研讨少。");
            text(word, "整改情况:正在整改。");
            item(word, list, 1, "作风不实");
            item(word, list, 2, "排队时间长。");
            text(word, "整改情况:整改完毕。");
            var table = word.createTable(2, 3);
            for (int i = 0; i < 6; i++) {
                table.getRow(i / 3).getCell(i % 3).setText("格" + i);
            }
            return bytes(word::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(XWPFDocument word, String text) {
        word.createParagraph().createRun().setText(text);
    }

    private static void item(XWPFDocument word, BigInteger list, int level, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
    }

    private static BigInteger list(XWPFDocument word) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ZERO);
        level(definition, 0, STNumberFormat.CHINESE_COUNTING, "%1、");
        level(definition, 1, STNumberFormat.CHINESE_COUNTING, "(%2)");
        level(definition, 2, STNumberFormat.DECIMAL, "%3.");
        var numbering = word.createNumbering();
        return numbering.addNum(
                numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(definition)));
    }

    private static void level(CTAbstractNum definition, int level, STNumberFormat.Enum form, String text) {
        CTLvl one = definition.addNewLvl();
        one.setIlvl(BigInteger.valueOf(level));
        one.addNewStart().setVal(BigInteger.ONE);
        one.addNewNumFmt().setVal(form);
        one.addNewLvlText().setVal(text);
    }

    static byte[] encryptedWord() {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("口令");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(numberedWord());
            }
            return bytes(files::writeFilesystem);
        } catch (IOException | java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A PDF of paragraphs that are wrapped at 20 letters a line, first lines indented by two. */
    static byte[] pdf(List<String> paragraphs, String password) {
        try (PDDocument pdf = new PDDocument();
                InputStream ttf = Samples.class.getResourceAsStream("/org/antou/assets/fonts/LXGWWenKai-Regular.ttf")) {
            PDType0Font font = PDType0Font.load(pdf, ttf);
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
                float y = 780;
                for (String paragraph : paragraphs) {
                    y = write(out, font, "\u3000\u3000" + paragraph, y);
                }
            }
            if (!password.isEmpty()) {
                pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            return bytes(pdf::save);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float write(PDPageContentStream out, PDType0Font font, String text, float from) throws IOException {
        float y = from;
        for (int i = 0; i < text.length(); i += 20) {
            String line = text.substring(i, Math.min(text.length(), i + 20));
            int blanks = i == 0 ? 2 : 0;
            out.beginText();
            out.setFont(font, 16);
            out.newLineAtOffset(70 + blanks * 16, y);
            out.showText(line.substring(blanks));
            out.endText();
            y -= 24;
        }
        return y;
    }

    /** A PDF whose only page bears no text. */
    static byte[] scan() {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            return bytes(pdf::save);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A zip with one entry. */
    static byte[] zip(String name, byte[] content) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
            }
        });
    }

    /** A Word file that would unpack to half a gigabyte. */
    static byte[] bomb() {
        byte[] blank = new byte[1 << 20];
        java.util.Arrays.fill(blank, (byte) ' ');
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                zip.write("<w:document>".getBytes(StandardCharsets.UTF_8));
                for (int i = 0; i < 512; i++) {
                    zip.write(blank);
                }
            }
        });
    }

    private static byte[] bytes(Writing writing) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writing.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void write(OutputStream out) throws IOException;
    }
}
