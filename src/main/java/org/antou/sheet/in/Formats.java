package org.antou.sheet.in;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** What the styles of a workbook make of numbers: cell style → shape. What takes one more says whether the workbook may still go on. */
final class Formats {

    private static final int MOST = 70_000;

    private final Map<Integer, Shape> own = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();

    static Formats of(Parts parts, String part) throws IOException, XMLStreamException {
        Formats formats = new Formats();
        Optional<Xml> styles = parts.small(part);
        if (styles.isPresent()) {
            try (Xml xml = styles.get()) {
                if (!formats.read(xml)) {
                    throw parts.tooMany();
                }
            }
        }
        return formats;
    }

    Shape shape(int style) {
        return style >= 0 && style < shapes.size() ? shapes.get(style) : Shape.PLAIN;
    }

    /** A number format of the workbook's own; formats come before the styles that use them. */
    boolean format(int id, String code) {
        own.put(id, Shape.of(code));
        return own.size() <= MOST;
    }

    /** The next style of cells, which uses a number format. */
    boolean style(int format) {
        shapes.add(own.containsKey(format) ? own.get(format) : Shape.builtIn(format));
        return shapes.size() <= MOST;
    }

    private boolean read(Xml xml) throws XMLStreamException {
        boolean inCells = false;
        boolean few = true;
        int event = xml.next();
        while (few && event != XMLStreamConstants.END_DOCUMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                inCells |= xml.is("cellXfs");
                if (xml.is("numFmt")) {
                    few = format(id(xml), xml.attribute("formatCode").orElse(""));
                } else if (inCells && xml.is("xf")) {
                    few = style(id(xml));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inCells &= !xml.is("cellXfs");
            }
            event = few ? xml.next() : event;
        }
        return few;
    }

    private static int id(Xml xml) {
        return xml.attribute("numFmtId").map(Digits::number).orElse(0);
    }
}
