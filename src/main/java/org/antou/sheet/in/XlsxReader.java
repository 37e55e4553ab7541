package org.antou.sheet.in;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.antou.sheet.Progress;

/**
 * The workbooks of Excel since 2007, in one pass over each sheet. Formulas are read by the result that was saved with
 * them; macros, drawings and outside links are never touched.
 */
final class XlsxReader {

    private static final int MOST_ENTRIES = 5_000;

    private final Parts parts;
    private final Bounds bounds;
    private final Progress progress;

    private XlsxReader(Parts parts, Bounds bounds, Progress progress) {
        this.parts = parts;
        this.bounds = bounds;
        this.progress = progress;
    }

    static Book read(Path file, Bounds bounds, Progress progress) throws IOException, XMLStreamException {
        ZipDirectory.check(file, bounds.name());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new XlsxReader(new Parts(zip, bounds.name()), bounds, progress).book();
        }
    }

    private Book book() throws IOException, XMLStreamException {
        String main = main();
        Map<String, Parts.Relation> relations = parts.relations(main);
        Formats formats = Formats.of(parts, part(relations, "styles"));
        SharedTexts texts = SharedTexts.of(parts, part(relations, "sharedStrings"), bounds);
        Index index = index(main);
        List<Grid> sheets = new ArrayList<>();
        for (Entry entry : index.sheets()) {
            Parts.Relation relation = relations.get(entry.relation());
            if (relation != null && relation.type().equals("worksheet") && !progress.stopped()) {
                bounds.sheet();
                GridBuilder grid = new GridBuilder(bounds);
                sheet(relation.part(), texts, formats, grid);
                sheets.add(grid.grid(entry.name(), entry.hidden(), index.from1904()));
            }
        }
        if (sheets.isEmpty() && !progress.stopped()) {
            throw Complaint.damaged(bounds.name(), "no sheets", null);
        }
        return new Book(bounds.name(), sheets);
    }

    private void sheet(String part, SharedTexts texts, Formats formats, GridBuilder grid)
            throws IOException, XMLStreamException {
        Optional<Xml> opened = parts.large(part);
        if (opened.isEmpty()) {
            throw Complaint.damaged(bounds.name(), "missing " + part, null);
        }
        try (Xml xml = opened.get()) {
            new SheetXml(xml, texts, formats, grid, progress).read();
        }
    }

    /** The workbook's main part; other things that come in a zip are told by their names. */
    private String main() throws IOException, XMLStreamException {
        if (parts.has("xl/workbook.bin")) {
            throw Complaint.binary(bounds.name());
        }
        if (parts.has("word/document.xml") || parts.has("ppt/presentation.xml") || parts.has("OFD.xml")) {
            throw Complaint.document(bounds.name());
        }
        if (parts.has("mimetype") && parts.has("content.xml")) {
            throw Complaint.ods(bounds.name());
        }
        if (parts.has("xl/workbook.xml")) {
            return "xl/workbook.xml";
        }
        return parts.relations("").values().stream()
                .filter(r -> r.type().equals("officeDocument"))
                .map(Parts.Relation::part)
                .findFirst()
                .orElseThrow(() -> Complaint.document(bounds.name()));
    }

    private static String part(Map<String, Parts.Relation> relations, String type) {
        return relations.values().stream()
                .filter(r -> r.type().equals(type))
                .map(Parts.Relation::part)
                .findFirst()
                .orElse("");
    }

    private Index index(String main) throws IOException, XMLStreamException {
        List<Entry> sheets = new ArrayList<>();
        boolean from1904 = false;
        Optional<Xml> opened = parts.small(main);
        if (opened.isPresent()) {
            try (Xml xml = opened.get()) {
                while (xml.nextTag()) {
                    if (xml.is("workbookPr")) {
                        from1904 = xml.flag("date1904");
                    } else if (xml.is("sheet")) {
                        if (sheets.size() == MOST_ENTRIES) {
                            throw parts.tooMany();
                        }
                        sheets.add(new Entry(
                                xml.attribute("name").orElse("Sheet"),
                                xml.attribute("id").orElse(""),
                                xml.attribute("state")
                                        .filter(s -> !s.equals("visible"))
                                        .isPresent()));
                    }
                }
            }
        }
        return new Index(sheets, from1904);
    }

    private record Entry(String name, String relation, boolean hidden) {}

    private record Index(List<Entry> sheets, boolean from1904) {}
}
