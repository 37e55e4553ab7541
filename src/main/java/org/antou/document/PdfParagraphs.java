package org.antou.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Joins the lines of a page to paragraphs: a line goes on where the one before it reached the right edge. */
final class PdfParagraphs {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–─_ ]*(?:第? *\\d{1,4} *页?(?: *[/,共] *共? *\\d{1,4} *页?)?)[-—–─_ ]*");
    private static final Pattern NUMBERED =
            Pattern.compile("^ *(?:[一二三四五六七八九十]{1,3}、|[((][一二三四五六七八九十\\d]{1,3}[))]|\\d{1,3}[.、.](?!\\d)|整改|问题|反馈).*");
    private static final String ENDS = "。:;!?…”):;!?";

    private PdfParagraphs() {}

    static List<String> join(List<PdfLines.Line> lines) {
        List<PdfLines.Line> text = lines.stream()
                .filter(l -> !PAGE_NUMBER.matcher(l.text()).matches())
                .toList();
        Map<Integer, float[]> edges = edges(text);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < text.size(); i++) {
            if (i > 0 && begins(text.get(i - 1), text.get(i), edges)) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            append(paragraph, text.get(i).text());
        }
        paragraphs.add(paragraph.toString());
        return paragraphs;
    }

    /** Left and right edge of the text on each page. */
    private static Map<Integer, float[]> edges(List<PdfLines.Line> lines) {
        Map<Integer, float[]> edges = new HashMap<>();
        for (PdfLines.Line line : lines) {
            float[] edge = edges.computeIfAbsent(line.page(), p -> new float[] {Float.MAX_VALUE, 0});
            edge[0] = Math.min(edge[0], line.left());
            edge[1] = Math.max(edge[1], line.right());
        }
        return edges;
    }

    private static boolean begins(PdfLines.Line before, PdfLines.Line line, Map<Integer, float[]> edges) {
        float letter = Math.max(line.size(), 6);
        boolean full = before.right() > edges.get(before.page())[1] - 2.2f * letter;
        boolean indented = line.left() > edges.get(line.page())[0] + 1.2f * letter;
        boolean otherSize = Math.abs(before.size() - line.size()) > 1.5f;
        boolean far = before.page() == line.page() && line.top() - before.top() > 3.2f * letter;
        if (!full || indented || otherSize || far) {
            return true;
        }
        String end = before.text().strip();
        boolean closed = !end.isEmpty() && ENDS.indexOf(end.charAt(end.length() - 1)) >= 0;
        return closed && NUMBERED.matcher(line.text()).matches();
    }

    private static void append(StringBuilder paragraph, String line) {
        String text = line.strip();
        boolean latin = !paragraph.isEmpty()
                && isLatin(paragraph.charAt(paragraph.length() - 1))
                && !text.isEmpty()
                && isLatin(text.charAt(0));
        paragraph.append(latin ? " " : "").append(paragraph.isEmpty() ? line.stripTrailing() : text);
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
