package org.antou.sheet.in;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, so that any part can be wrong. */
final class Pack {

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    /** Writes a part. */
    @FunctionalInterface
    interface Body {
        void to(PrintStream out) throws IOException;
    }

    private final Map<String, Body> parts = new LinkedHashMap<>();

    /** A workbook of one sheet that is well in every way. */
    Pack() {
        with(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"xml\""
                        + " ContentType=\"application/xml\"/></Types>");
        with("_rels/.rels", rels("officeDocument", "xl/workbook.xml"));
        with(
                "xl/workbook.xml",
                HEAD + "<workbook " + MAIN + " xmlns:r=\"" + KINDS
                        + "\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        with(
                "xl/_rels/workbook.xml.rels",
                rels(
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "sharedStrings",
                        "sharedStrings.xml",
                        "styles",
                        "styles.xml"));
        rows("<row r=\"1\">" + text("A1", "姓名") + text("B1", "科室") + "</row><row r=\"2\">" + text("A2", "林致远")
                + text("B2", "综合科") + "</row>");
    }

    static String rels(String... kindsAndTargets) {
        StringBuilder xml = new StringBuilder(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(i / 2 + 1, KINDS, kindsAndTargets[i], kindsAndTargets[i + 1]));
        }
        return xml.append("</Relationships>").toString();
    }

    static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    Pack with(String part, String xml) {
        return with(part, out -> out.print(xml));
    }

    Pack with(String part, Body body) {
        parts.put(part, body);
        return this;
    }

    Pack without(String part) {
        parts.remove(part);
        return this;
    }

    /** The first sheet, with these rows. */
    Pack rows(String rows) {
        return sheet(out -> out.print(rows), "");
    }

    /** The first sheet. */
    Pack sheet(Body rows, String behind) {
        return with("xl/worksheets/sheet1.xml", out -> {
            out.print(HEAD + "<worksheet " + MAIN + "><sheetData>");
            rows.to(out);
            out.print("</sheetData>" + behind + "</worksheet>");
        });
    }

    void save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, Body> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                PrintStream print =
                        new PrintStream(new BufferedOutputStream(zip, 1 << 16), false, StandardCharsets.UTF_8);
                part.getValue().to(print);
                print.flush();
                zip.closeEntry();
            }
        }
    }
}
