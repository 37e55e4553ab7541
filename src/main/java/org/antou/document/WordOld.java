package org.antou.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** Word files of the old kind (.doc): paragraphs with their automatic numbers, tables row by row. */
final class WordOld {

    private static final char CELL_END = '\u0007';
    private static final int LEVELS = 9;

    private final ListCounters counters = new ListCounters();
    private final List<String> lines = new ArrayList<>();

    private WordOld() {}

    static Document read(String name, byte[] content) {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(content))) {
            WordOld word = new WordOld();
            word.take(document.getRange());
            return new Document(name, word.lines);
        } catch (EncryptedDocumentException e) {
            throw Complaint.encrypted(name);
        } catch (OldWordFileFormatException e) {
            throw Complaint.of(
                    "“" + name + "”是很早的 Word 格式(Word 95 或更早),本程序读不了。", "请用 Word 或 WPS 打开它,另存为 .docx 格式,再导入。", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // POI answers broken files with exceptions of many kinds.
            throw Complaint.damaged(name, e);
        }
    }

    private void take(Range range) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            String raw = paragraph.text();
            String text = number(paragraph) + clean(raw);
            if (!paragraph.isInTable()) {
                lines.addAll(PlainText.lines(text));
            } else if (paragraph.isTableRowEnd()) {
                lines.add(row.toString().stripTrailing());
                row.setLength(0);
            } else {
                row.append(text.strip()).append(raw.endsWith(String.valueOf(CELL_END)) ? "\t" : " ");
            }
        }
        if (!row.isEmpty()) {
            lines.add(row.toString().stripTrailing());
        }
    }

    /** Signs of the format go; field codes go, what the field shows stays. */
    private static String clean(String raw) {
        String shown =
                raw.replaceAll("\u0013[^\u0013\u0014\u0015]*\u0014", "").replaceAll("\u0013[^\u0015]*\u0015", "");
        return shown.replaceAll("[\u0000-\u0008\u000E-\u001F]", "").replaceAll("[\r\n]+$", "");
    }

    private String number(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        HWPFList list = paragraph.getList();
        int level = Math.max(0, Math.min(paragraph.getIlvl(), LEVELS - 1));
        int[] starts = new int[LEVELS];
        for (int i = 0; i <= level; i++) {
            starts[i] = list.getStartAt((char) i);
        }
        int[] numbers = counters.next(list.getLsid(), level, starts);
        String pattern = list.getNumberText((char) level);
        if (pattern == null || NumberForm.ofCode(list.getNumberFormat((char) level)) == NumberForm.BULLET) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (char c : pattern.toCharArray()) {
            text.append(
                    c < numbers.length
                            ? NumberForm.ofCode(list.getNumberFormat(c)).write(numbers[c])
                            : c < LEVELS ? "" : c);
        }
        return text.toString();
    }
}
