package org.antou.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Web pages saved to disk: each block a line, rows of tables with tabs; scripts and navigation left out, nothing fetched. */
final class WebPage {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]+)");
    private static final String USELESS =
            "script, style, noscript, template, iframe, object, svg, nav, footer, select, button, input, textarea, [hidden]";
    private static final Set<String> BREAKS = Set.of("br", "hr");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final int HEAD = 4096;

    private WebPage() {}

    static Document read(String name, byte[] content) {
        org.jsoup.nodes.Document page = Jsoup.parse(decode(name, content));
        page.select(USELESS).remove();
        page.select("[style~=(?i)display\\s*:\\s*none]").remove();
        Lines lines = new Lines();
        page.body().traverse(lines);
        lines.end();
        return new Document(name, lines.found, tables(page));
    }

    private static String decode(String name, byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher m = CHARSET.matcher(head);
        Optional<String> declared = m.find() ? strict(content, m.group(1)) : Optional.empty();
        return declared.orElseGet(() -> PlainText.decode(name, content));
    }

    /** A page that calls itself gb2312 means GB18030: it holds signs that gb2312 lacks. */
    private static Optional<String> strict(byte[] content, String charset) {
        String wide = charset.toLowerCase(Locale.ROOT).startsWith("gb") ? "GB18030" : charset;
        try {
            return Charset.isSupported(wide)
                    ? Optional.of(Charset.forName(wide)
                            .newDecoder()
                            .decode(ByteBuffer.wrap(content))
                            .toString())
                    : Optional.empty();
        } catch (CharacterCodingException | IllegalArgumentException declaredWrongly) {
            return Optional.empty();
        }
    }

    private static List<List<List<String>>> tables(org.jsoup.nodes.Document page) {
        List<List<List<String>>> tables = new ArrayList<>();
        for (Element table : page.select("table:not(:has(table))")) {
            tables.add(table.select("tr").stream()
                    .map(r -> r.select("td, th").stream().map(Element::text).toList())
                    .toList());
        }
        return tables;
    }

    /** Gathers the text between the ends of blocks. */
    private static final class Lines implements NodeVisitor {

        private final List<String> found = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                line.append(text.getWholeText().replaceAll("[ \\t\\r\\n]+", " "));
            } else if (node instanceof Element element && inCell(element)) {
                line.append(BREAKS.contains(element.normalName()) ? " " : "");
            } else if (node instanceof Element element
                    && (element.isBlock() || BREAKS.contains(element.normalName()))) {
                if (!CELLS.contains(element.normalName())) {
                    end();
                }
                line.append(number(element));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (CELLS.contains(element.normalName())) {
                boolean last = element.nextElementSibling() == null;
                line.append(last ? "" : "\t");
            } else if (element.isBlock()) {
                line.append(inCell(element) ? " " : "");
                if (!inCell(element)) {
                    end();
                }
            }
        }

        private void end() {
            String text = line.toString().replaceAll(" *\\t *", "\t").replaceAll("^ +| +$", "");
            if (!text.isBlank()) {
                found.add(text);
            }
            line.setLength(0);
        }

        /** In a table with several columns a paragraph within a cell does not end the row. */
        private static boolean inCell(Element element) {
            Element cell = element.closest("td, th");
            return cell != null
                    && cell != element
                    && cell.siblingElements().size() > 0
                    && cell.selectFirst("table") == null;
        }

        private static String number(Element element) {
            Element list = element.parent();
            boolean item = element.normalName().equals("li")
                    && list != null
                    && list.normalName().equals("ol");
            if (!item || element.text().matches("^[((]?[\\d一二三四五六七八九十].*")) {
                return "";
            }
            int start = list.attr("start").matches("\\d{1,4}") ? Integer.parseInt(list.attr("start")) : 1;
            return start + element.elementSiblingIndex() + ".";
        }
    }
}
