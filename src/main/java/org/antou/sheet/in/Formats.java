package org.antou.sheet.in;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** What the styles of a workbook make of numbers: cell style → shape. */
final class Formats {

    private static final int MOST = 70_000;

    private final List<Shape> shapes = new ArrayList<>();

    static Formats of(Parts parts, String part) throws IOException, XMLStreamException {
        Formats formats = new Formats();
        Optional<Xml> styles = parts.small(part);
        if (styles.isPresent()) {
            try (Xml xml = styles.get()) {
                formats.read(xml);
            }
        }
        return formats;
    }

    Shape shape(int style) {
        return style >= 0 && style < shapes.size() ? shapes.get(style) : Shape.PLAIN;
    }

    private void read(Xml xml) throws XMLStreamException {
        Map<Integer, Shape> own = new HashMap<>();
        boolean inCells = false;
        boolean more = true;
        while (more) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inCells |= xml.is("cellXfs");
                if (xml.is("numFmt")) {
                    own.put(id(xml), Shape.of(xml.attribute("formatCode").orElse("")));
                } else if (inCells && xml.is("xf") && shapes.size() < MOST) {
                    int id = id(xml);
                    shapes.add(own.containsKey(id) ? own.get(id) : Shape.builtIn(id));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inCells &= !xml.is("cellXfs");
            }
            more = event != XMLStreamConstants.END_DOCUMENT;
        }
    }

    private static int id(Xml xml) {
        return xml.attribute("numFmtId").map(Digits::number).orElse(0);
    }
}
