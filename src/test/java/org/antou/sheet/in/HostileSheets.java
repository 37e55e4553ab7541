package org.antou.sheet.in;

import static org.antou.sheet.in.Hostile.read;
import static org.antou.sheet.in.Hostile.refused;

import java.io.PrintStream;
import java.util.List;

/** Sheets that are huge, odd or wrong inside a workbook that is well. */
final class HostileSheets {

    private static final int LAST_ROW = 1_048_576;
    private static final String HEADER = "<row r=\"1\">" + Pack.text("A1", "姓名") + Pack.text("B1", "科室") + "</row>";

    private HostileSheets() {}

    static List<Hostile> all() {
        return List.of(
                read(
                        "empty-formatted-rows.xlsx",
                        2,
                        f -> new Pack().sheet(out -> emptyRows(out), "").save(f)),
                read(
                        "all-columns.xlsx",
                        3,
                        f -> new Pack().sheet(out -> columns(out, 16_384), "").save(f)),
                refused(
                        "more-columns-than-excel.xlsx",
                        "16384 列",
                        f -> new Pack()
                                .rows(HEADER + "<row r=\"2\">" + Pack.text("ABCDE2", "x") + "</row>")
                                .save(f)),
                refused(
                        "rows-without-number.xlsx",
                        "分成几个文件",
                        f -> new Pack().sheet(out -> rows(out, 220_000), "").save(f)),
                refused(
                        "cells-without-number.xlsx",
                        "分成几个文件",
                        f -> new Pack()
                                .sheet(out -> cells(out, 30_000, 400), "")
                                .save(f)),
                refused(
                        "texts-without-number.xlsx",
                        "分成几个文件",
                        f -> shared(new Pack(), 8_000_000, "<si><t>%d</t></si>").save(f)),
                refused(
                        "much-text.xlsx",
                        "分成几个文件",
                        f -> shared(new Pack(), 3_000, "<si><t>%d" + "长".repeat(32_000) + "</t></si>")
                                .save(f)),
                refused(
                        "one-text-everywhere.xlsx",
                        "文字总量",
                        f -> everywhere(new Pack()).save(f)),
                read(
                        "longest-cell.xlsx",
                        2,
                        f -> new Pack()
                                .rows(HEADER + "<row r=\"2\">" + Pack.text("A2", "长".repeat(32_767)) + "</row>")
                                .save(f)),
                read(
                        "longer-than-excel.xlsx",
                        2,
                        f -> new Pack()
                                .rows(HEADER + "<row r=\"2\">" + Pack.text("A2", "长".repeat(32_768)) + "</row>")
                                .save(f)),
                refused(
                        "cell-of-a-megabyte.xlsx",
                        "一格文字超过",
                        f -> new Pack()
                                .rows(HEADER + "<row r=\"2\">" + Pack.text("A2", "长".repeat(1 << 20)) + "</row>")
                                .save(f)),
                read(
                        "one-merge-over-everything.xlsx",
                        20_001,
                        f -> new Pack()
                                .sheet(out -> rows(out, 20_000), merges("A2:A" + LAST_ROW, 1))
                                .save(f)),
                read(
                        "merge-of-all-cells.xlsx",
                        2,
                        f -> new Pack()
                                .sheet(
                                        out -> out.print(HEADER + "<row r=\"2\">" + Pack.text("A2", "林致远") + "</row>"),
                                        merges("A2:XFD" + LAST_ROW, 1))
                                .save(f)),
                read(
                        "many-merges.xlsx",
                        20_001,
                        f -> new Pack()
                                .sheet(out -> rows(out, 20_000), merges("A2:A" + LAST_ROW, 199_000))
                                .save(f)),
                read(
                        "many-merges-in-the-header.xlsx",
                        20_001,
                        f -> new Pack()
                                .sheet(out -> rows(out, 20_000), merges("C1:XFD2", 199_000))
                                .save(f)),
                refused(
                        "merges-without-number.xlsx",
                        "合并单元格",
                        f -> new Pack()
                                .sheet(out -> out.print(HEADER), merges("A2:A3", 300_000))
                                .save(f)),
                read(
                        "merges-that-are-none.xlsx",
                        1,
                        f -> new Pack()
                                .sheet(
                                        out -> out.print(HEADER),
                                        "<mergeCells><mergeCell ref=\"B9:A1\"/><mergeCell ref=\":\"/><mergeCell/>"
                                                + "<mergeCell ref=\"A0:ZZZZZZZZZZ99999999999\"/></mergeCells>")
                                .save(f)),
                refused(
                        "rows-out-of-order.xlsx",
                        "已经损坏",
                        f -> new Pack()
                                .rows(HEADER.replace("\"1\"", "\"9\"") + HEADER)
                                .save(f)),
                read(
                        "cells-out-of-order.xlsx",
                        1,
                        f -> new Pack()
                                .rows("<row r=\"1\">" + Pack.text("B1", "科室") + Pack.text("A1", "姓名")
                                        + Pack.text("A1", "姓名") + "</row>")
                                .save(f)),
                read(
                        "addresses-that-are-none.xlsx",
                        3,
                        f -> new Pack()
                                .rows("<row r=\"-1\">" + Pack.text("A1", "姓名") + Pack.text("??", "科室")
                                        + "</row><row r=\"99999999999\">" + Pack.text("", "x") + "</row><row>"
                                        + Pack.text("A9", "y")
                                        + "</row>")
                                .save(f)),
                read(
                        "same-sheet-name-twice.xlsx",
                        4,
                        f -> new Pack()
                                .with(
                                        "xl/workbook.xml",
                                        "<workbook><sheets><sheet name=\"表\" id=\"rId1\"/><sheet name=\"表\" id=\"rId1\"/></sheets></workbook>")
                                .save(f)),
                read(
                        "sheet-name-of-a-megabyte.xlsx",
                        2,
                        f -> new Pack()
                                .with(
                                        "xl/workbook.xml",
                                        "<workbook><sheets><sheet name=\"" + "表".repeat(1 << 18)
                                                + "\" id=\"rId1\"/></sheets></workbook>")
                                .save(f)),
                read(
                        "macros.xlsm",
                        2,
                        f -> new Pack()
                                .with("xl/vbaProject.bin", "\u0001 Attribute VB_Name")
                                .with("xl/macrosheets/sheet1.xml", "<macrosheet/>")
                                .save(f)),
                read("links-outside.xlsx", 2, f -> outside(new Pack()).save(f)));
    }

    private static void emptyRows(PrintStream out) {
        out.print(HEADER);
        for (int row = 2; row < LAST_ROW; row++) {
            out.print("<row r=\"" + row
                    + "\" spans=\"1:5\" s=\"1\" customFormat=\"1\" ht=\"20\" customHeight=\"1\"><c r=\"A" + row
                    + "\" s=\"1\"/><c r=\"B" + row + "\" s=\"1\"/><c r=\"C" + row + "\" s=\"1\"/></row>");
        }
        out.print("<row r=\"" + LAST_ROW + "\">" + Pack.text("A" + LAST_ROW, "林致远") + "</row>");
    }

    private static void columns(PrintStream out, int count) {
        for (int row = 1; row <= 3; row++) {
            out.print("<row r=\"" + row + "\">");
            for (int c = 0; c < count; c++) {
                out.print(Pack.text(Grid.address(c, row), (row == 1 ? "列" : "值") + c));
            }
            out.print("</row>");
        }
    }

    private static void rows(PrintStream out, int count) {
        out.print(HEADER);
        for (int row = 2; row <= count + 1; row++) {
            String name = row == 2 ? Pack.text("A2", "林致远") : "";
            out.print("<row r=\"" + row + "\">" + name + Pack.text("B" + row, "综合科") + "</row>");
        }
    }

    private static void cells(PrintStream out, int rows, int columns) {
        for (int row = 1; row <= rows; row++) {
            out.print("<row>");
            for (int c = 0; c < columns; c++) {
                out.print("<c><v>" + row + "</v></c>");
            }
            out.print("</row>");
        }
    }

    private static Pack shared(Pack pack, int count, String text) {
        return pack.with("xl/sharedStrings.xml", out -> {
            out.print("<sst>");
            for (int i = 0; i < count; i++) {
                out.print(text.formatted(i));
            }
            out.print("</sst>");
        });
    }

    private static Pack everywhere(Pack pack) {
        return shared(pack, 1, "<si><t>%d" + "长".repeat(90_000) + "</t></si>")
                .sheet(
                        out -> {
                            for (int row = 1; row < 100; row++) {
                                out.print("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(200) + "</row>");
                            }
                        },
                        "");
    }

    private static String merges(String ref, int count) {
        return "<mergeCells>" + ("<mergeCell ref=\"" + ref + "\"/>").repeat(count) + "</mergeCells>";
    }

    private static Pack outside(Pack pack) {
        return pack.with(
                        "xl/_rels/workbook.xml.rels",
                        Pack.rels(
                                "worksheet",
                                "worksheets/sheet1.xml",
                                "externalLink",
                                "externalLinks/externalLink1.xml"))
                .with(
                        "xl/externalLinks/externalLink1.xml",
                        "<externalLink><ddeLink ddeService=\"cmd\"/></externalLink>")
                .with(
                        "xl/externalLinks/_rels/externalLink1.xml.rels",
                        Pack.rels("externalLinkPath", "\\\\127.0.0.1\\x\\other.xlsx\" TargetMode=\"External"))
                .rows(HEADER + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>[1]表!A1</f><v>林致远</v></c></row>");
    }
}
