package org.antou.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.w3c.dom.Node;

/** Word files (.docx): paragraphs with their automatic numbers, tables row by row; deleted text of tracked changes left out. */
final class WordX {

    private final List<String> lines = new ArrayList<>();
    private final List<List<List<String>>> tables = new ArrayList<>();
    private final WordNumbers numbers;

    private WordX(XWPFDocument document) {
        numbers = new WordNumbers(document);
        document.getBodyElements().forEach(this::take);
    }

    static Document read(String name, byte[] content) {
        ZipBounds.check(name, content);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            WordX word = new WordX(document);
            return new Document(name, word.lines, word.tables);
        } catch (UnsupportedFileFormatException e) {
            throw Complaint.unknown(name);
        } catch (IOException | OpenXML4JRuntimeException e) {
            throw Complaint.damaged(name, e);
        } catch (org.antou.problem.Problem e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // POI answers broken XML with exceptions of many kinds.
            throw Complaint.damaged(name, e);
        }
    }

    private void take(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            lines.addAll(PlainText.lines(numbers.before(paragraph) + text(paragraph)));
        } else if (element instanceof XWPFTable table) {
            take(table);
        } else if (element instanceof XWPFSDT control) {
            lines.addAll(PlainText.lines(control.getContent().getText()));
        }
    }

    private void take(XWPFTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            List<String> cells = row.getTableCells().stream()
                    .map(c -> c.getParagraphs().stream()
                            .map(p -> numbers.before(p) + text(p))
                            .collect(Collectors.joining("\n")))
                    .toList();
            rows.add(cells);
            if (cells.size() == 1) {
                lines.addAll(PlainText.lines(cells.get(0)));
            } else {
                lines.add(String.join(
                        "\t",
                        cells.stream()
                                .map(c -> c.strip().replace('\n', ' ').replace('\t', ' '))
                                .toList()));
            }
        }
        tables.add(rows);
    }

    private static String text(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (IRunElement run : paragraph.getIRuns()) {
            if (run instanceof XWPFRun r) {
                text.append(isDeleted(r) ? "" : r.text());
            } else if (run instanceof XWPFSDT control) {
                text.append(control.getContent().getText());
            }
        }
        return text.toString().replaceAll("\\[(?:foot|end)noteRef:-?\\d+]", "");
    }

    private static boolean isDeleted(XWPFRun run) {
        Node parent = run.getCTR().getDomNode().getParentNode();
        String place = parent == null ? "" : String.valueOf(parent.getLocalName());
        return place.equals("del") || place.equals("moveFrom");
    }
}
