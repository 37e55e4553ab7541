package org.antou.sheet.in;

import static org.antou.sheet.in.Hostile.read;
import static org.antou.sheet.in.Hostile.refused;

import java.util.List;

/** Packed workbooks that unpack to far more than they are, or whose parts lie. */
final class HostilePacks {

    private static final String TOO_LARGE = "解压以后大得不正常";
    private static final String STRANGE = "不是正常的表格";
    private static final String DAMAGED = "已经损坏";
    private static final String LINKS = "xl/_rels/workbook.xml.rels";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int MEGA = 1 << 20;
    /** A kilobyte that holds nothing. */
    private static final String ROW = "<row spans=\"" + "1".repeat(1_000) + "\"/>";

    private HostilePacks() {}

    static List<Hostile> all() {
        return List.of(
                refused(
                        "bomb-rows.xlsx",
                        TOO_LARGE,
                        f -> new Pack()
                                .sheet(out -> repeat(out, ROW, 850_000), "")
                                .save(f)),
                refused(
                        "bomb-blank.xlsx",
                        STRANGE,
                        f -> new Pack()
                                .sheet(out -> repeat(out, " ".repeat(MEGA), 800), "")
                                .save(f)),
                refused(
                        "bomb-one-part-often.xlsx",
                        STRANGE,
                        f -> often(new Pack()).save(f)),
                refused("bomb-entries.xlsx", "部件多得不正常", f -> many(new Pack()).save(f)),
                refused("bomb-central-directory.xlsx", STRANGE, HostileZips::directory),
                refused("bomb-nested.xlsx", "不是表格", HostileZips::nested),
                refused(
                        "bomb-styles.xlsx",
                        TOO_LARGE,
                        f -> new Pack()
                                .with("xl/styles.xml", out -> repeat(out, "<a/>".repeat(1000), 20_000, "styleSheet"))
                                .save(f)),
                refused(
                        "styles-without-number.xlsx",
                        STRANGE,
                        f -> new Pack()
                                .with("xl/styles.xml", out -> formats(out, 1_500_000))
                                .save(f)),
                refused(
                        "links-without-number.xlsx",
                        STRANGE,
                        f -> new Pack().with(LINKS, out -> links(out, 600_000)).save(f)),
                refused(
                        "sheets-without-number.xlsx",
                        STRANGE,
                        f -> new Pack()
                                .with(
                                        "xl/workbook.xml",
                                        out -> repeat(out, "<sheet name='x' id='rId1'/>", 1_000_000, "workbook"))
                                .save(f)),
                refused(
                        "path-that-climbs.xlsx",
                        DAMAGED,
                        f -> new Pack()
                                .with(LINKS, Pack.rels("worksheet", "/../".repeat(200_000)))
                                .save(f)),
                refused(
                        "names-without-number.xlsx",
                        STRANGE,
                        f -> new Pack().sheet(HostilePacks::names, "").save(f)),
                refused(
                        "attribute-names-without-number.xlsx",
                        STRANGE,
                        f -> new Pack().sheet(HostilePacks::attributes, "").save(f)),
                refused(
                        "attribute-of-megabytes.xlsx",
                        STRANGE,
                        f -> new Pack()
                                .sheet(out -> run(out, "<row r=\"", "9>".repeat(MEGA / 2), "\"/>"), "")
                                .save(f)),
                refused(
                        "comment-of-megabytes.xlsx",
                        STRANGE,
                        f -> new Pack()
                                .sheet(out -> run(out, "<!-- ", "a>".repeat(MEGA / 2), "-->"), "")
                                .save(f)),
                refused(
                        "quoted-section-of-megabytes.xlsx",
                        STRANGE,
                        f -> new Pack()
                                .sheet(out -> run(out, "<![CDATA[", "a>".repeat(MEGA / 2), "]]>"), "")
                                .save(f)),
                refused(
                        "instruction-of-megabytes.xlsx",
                        STRANGE,
                        f -> new Pack()
                                .sheet(out -> run(out, "<?x ", "a>".repeat(MEGA / 2), "?>"), "")
                                .save(f)),
                refused(
                        "deep.xlsx",
                        DAMAGED,
                        f -> new Pack()
                                .sheet(out -> repeat(out, "<row>", 1_000_000), "")
                                .save(f)),
                refused(
                        "external-entity.xlsx",
                        "DOCTYPE",
                        f -> new Pack()
                                .with(SHEET, doctype("<!ENTITY x SYSTEM \"file:///etc/passwd\">", "&x;"))
                                .save(f)),
                refused(
                        "external-dtd.xlsx",
                        "DOCTYPE",
                        f -> new Pack()
                                .with(
                                        "xl/workbook.xml",
                                        "<!DOCTYPE workbook SYSTEM \"http://127.0.0.1:9/x.dtd\"><workbook/>")
                                .save(f)),
                refused(
                        "billion-laughs.xlsx",
                        "DOCTYPE",
                        f -> new Pack()
                                .with("xl/sharedStrings.xml", doctype(laughs(), "&l9;"))
                                .save(f)),
                refused(
                        "doctype-in-utf16.xlsx",
                        "编码",
                        f -> new Pack()
                                .with(
                                        SHEET,
                                        out -> out.write(
                                                doctype(laughs(), "&l9;").getBytes("UTF-16")))
                                .save(f)),
                refused(
                        "doctype-in-ebcdic.xlsx",
                        DAMAGED,
                        f -> new Pack()
                                .with(
                                        SHEET,
                                        out -> out.write(("<?xml version=\"1.0\" encoding=\"IBM037\"?><!DOCTYPE a ["
                                                        + laughs() + "]><a>&l9;</a>")
                                                .getBytes("IBM037")))
                                .save(f)),
                refused(
                        "undefined-entity.xlsx",
                        DAMAGED,
                        f -> new Pack()
                                .rows("<row r=\"1\">" + Pack.text("A1", "&x;") + "</row>")
                                .save(f)),
                refused(
                        "broken-xml.xlsx",
                        DAMAGED,
                        f -> new Pack()
                                .rows("<row r=\"1\"><c r=\"A1\"><v>1</row>")
                                .save(f)),
                refused(
                        "sign-that-xml-forbids.xlsx",
                        DAMAGED,
                        f -> new Pack()
                                .rows("<row r=\"1\">" + Pack.text("A1", "&#xD800;&#0;") + "</row>")
                                .save(f)),
                refused(
                        "no-sheet-part.xlsx",
                        DAMAGED,
                        f -> new Pack().without(SHEET).save(f)),
                refused(
                        "no-workbook-part.xlsx",
                        DAMAGED,
                        f -> new Pack().without("xl/workbook.xml").save(f)),
                refused("no-links.xlsx", DAMAGED, f -> new Pack().without(LINKS).save(f)),
                read(
                        "no-content-types.xlsx",
                        2,
                        f -> new Pack().without("[Content_Types].xml").save(f)),
                refused("truncated.xlsx", DAMAGED, HostileZips::truncated),
                refused("end-cut-off.xlsx", DAMAGED, HostileZips::endCutOff),
                refused("locked-entries.xlsx", "密码", HostileZips::locked),
                read(
                        "climbs-out.xlsx",
                        2,
                        f -> new Pack()
                                .with("../../../climbed.txt", "x")
                                .with("/tmp/climbed", "x")
                                .save(f)));
    }

    private static Pack often(Pack pack) {
        StringBuilder sheets = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            sheets.append("<sheet name=\"表%d\" id=\"rId1\"/>".formatted(i));
        }
        return pack.with("xl/workbook.xml", "<workbook>" + sheets + "</workbook>")
                .sheet(out -> repeat(out, ROW, 60_000), "");
    }

    private static Pack many(Pack pack) {
        for (int i = 0; i < 30_000; i++) {
            pack.with("xl/media/" + i, "");
        }
        return pack;
    }

    static void repeat(java.io.PrintStream out, String text, int times) {
        for (int i = 0; i < times; i++) {
            out.print(text);
        }
    }

    private static void repeat(java.io.PrintStream out, String text, int times, String root) {
        out.print("<" + root + ">");
        repeat(out, text, times);
        out.print("</" + root + ">");
    }

    private static void run(java.io.PrintStream out, String open, String text, String close) {
        out.print(open);
        repeat(out, text, 300);
        out.print(close);
    }

    private static void formats(java.io.PrintStream out, int count) {
        out.print("<styleSheet><numFmts>");
        for (int i = 0; i < count; i++) {
            out.print("<numFmt numFmtId=\"" + i + "\" formatCode=\"0\"/>");
        }
        out.print("</numFmts></styleSheet>");
    }

    private static void links(java.io.PrintStream out, int count) {
        out.print("<Relationships>");
        for (int i = 1; i < count; i++) {
            out.print("<Relationship Id=\"rId" + i + "\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>");
        }
        out.print("</Relationships>");
    }

    private static void names(java.io.PrintStream out) {
        for (int i = 0; i < 4_000_000; i++) {
            out.print("<n" + i + "xxxxxxxx/>");
        }
    }

    private static void attributes(java.io.PrintStream out) {
        for (int i = 0; i < 1_000_000; i++) {
            out.print("<row a" + i + "xxxxxxxxxxxxxxxxxxxxxx=\"\" b" + i + "xxxxxxxxxxxxxxxxxxxxx=\"\"/>");
        }
    }

    private static String doctype(String definitions, String text) {
        return Pack.HEAD + "<!DOCTYPE a [" + definitions + "]><worksheet><sheetData><row r=\"1\">"
                + Pack.text("A1", text) + "</row></sheetData></worksheet>";
    }

    private static String laughs() {
        StringBuilder out = new StringBuilder("<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            out.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return out.toString();
    }
}
