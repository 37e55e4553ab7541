package org.antou.sheet.in;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.antou.sheet.out.CellText;

/** The texts that cells point at by number; the readings above Japanese signs are no part of them. */
final class SharedTexts {

    private final List<Cell.Text> texts = new ArrayList<>();

    static SharedTexts of(Parts parts, String part, Bounds bounds) throws IOException, XMLStreamException {
        SharedTexts shared = new SharedTexts();
        Optional<Xml> table = parts.large(part);
        if (table.isPresent()) {
            try (Xml xml = table.get()) {
                while (xml.nextTag()) {
                    if (xml.is("si")) {
                        shared.add(text(xml, "si"), bounds);
                    }
                }
            }
        }
        return shared;
    }

    /** The next text. */
    void add(String text, Bounds bounds) {
        bounds.text(text.length());
        if (texts.size() == Bounds.CELLS) {
            throw Complaint.tooLarge(bounds.name(), "有 " + Bounds.CELLS / 10_000 + " 万段以上的文字");
        }
        texts.add(new Cell.Text(text));
    }

    Cell text(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : new Cell.Fault("文字丢失");
    }

    /** The text inside an element that was just entered, with its runs put together. */
    static String text(Xml xml, String end) throws XMLStreamException {
        StringBuilder out = new StringBuilder();
        boolean inText = false;
        int reading = 0;
        boolean more = true;
        while (more) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inText = xml.is("t");
                reading += xml.is("rPh") ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                reading -= xml.is("rPh") ? 1 : 0;
                more = !xml.is(end);
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("cut short");
            } else if (inText && reading == 0 && isText(event)) {
                xml.text(out);
            }
        }
        return CellText.read(out.toString());
    }

    static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }
}
