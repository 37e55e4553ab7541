package org.antou.sheet.in;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.antou.sheet.Progress;
import org.antou.sheet.out.CellText;

/** Reads the rows of one sheet, tag by tag: nothing is kept of rows and cells that hold nothing. */
final class SheetXml {

    private static final int TOLD_EVERY = 0x3FF;

    private final Xml xml;
    private final SharedTexts texts;
    private final Formats formats;
    private final GridBuilder grid;
    private final Progress progress;
    private final StringBuilder value = new StringBuilder();
    private boolean stopped;
    private int row;
    private int column;

    SheetXml(Xml xml, SharedTexts texts, Formats formats, GridBuilder grid, Progress progress) {
        this.xml = xml;
        this.texts = texts;
        this.formats = formats;
        this.grid = grid;
        this.progress = progress;
    }

    void read() throws XMLStreamException {
        while (!stopped && xml.nextTag()) {
            switch (xml.tag()) {
                case "row" -> row();
                case "c" -> cell();
                case "mergeCell" -> merge();
                default -> {
                    // Widths, formats, drawings: not read.
                }
            }
        }
    }

    private void row() {
        int said = -1;
        boolean hidden = false;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> said = Digits.number(xml.attributeValue(i));
                case "hidden" -> hidden = isTrue(xml.attributeValue(i));
                default -> {
                    // Heights and styles: not read.
                }
            }
        }
        row = said > 0 ? said : row + 1;
        column = -1;
        grid.row(row, hidden);
        if ((row & TOLD_EVERY) == 0) {
            progress.at(row, 0);
            stopped = progress.stopped();
        }
    }

    private static boolean isTrue(String flag) {
        return flag.equals("1") || flag.equals("true");
    }

    private void cell() throws XMLStreamException {
        String type = "n";
        int style = 0;
        int said = -1;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> said = Digits.column(xml.attributeValue(i));
                case "t" -> type = xml.attributeValue(i);
                case "s" -> style = Digits.number(xml.attributeValue(i));
                default -> {
                    // Not read.
                }
            }
        }
        column = said >= 0 ? said : column + 1;
        content(type, style);
    }

    private void content(String type, int style) throws XMLStreamException {
        value.setLength(0);
        boolean formula = false;
        boolean inValue = false;
        boolean more = true;
        while (more) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                formula |= xml.is("f");
                inValue = xml.is("v");
                if (xml.is("is")) {
                    own(SharedTexts.text(xml, "is"));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inValue = false;
                more = !xml.is("c");
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("cut short");
            } else if (inValue && SharedTexts.isText(event)) {
                xml.text(value);
            }
        }
        if (value.length() > 0) {
            value(type, style);
        } else if (formula && !type.equals("str")) {
            put(new Cell.Fault("公式还没有算出结果"));
        }
    }

    private void value(String type, int style) {
        if (type.equals("str") || type.equals("inlineStr")) {
            own(CellText.read(value.toString()));
        } else {
            put(read(type, value.toString().strip(), style));
        }
    }

    private Cell read(String type, String text, int style) {
        return switch (type) {
            case "s" -> texts.text(Digits.number(text));
            case "b" -> new Cell.Flag(isTrue(text));
            case "e" -> new Cell.Fault(text);
            case "d" -> day(text);
            default -> number(text, formats.shape(style));
        };
    }

    private static Cell number(String text, Shape shape) {
        try {
            return new Cell.Num(Double.parseDouble(text), text, shape);
        } catch (NumberFormatException e) {
            return new Cell.Text(text);
        }
    }

    /** A date in ISO form, which few programs write; the time of day is of no use to a register. */
    private static Cell day(String text) {
        try {
            return new Cell.Text(
                    text.length() > 10
                            ? LocalDateTime.parse(text.replace("Z", ""))
                                    .toLocalDate()
                                    .toString()
                            : text);
        } catch (DateTimeParseException e) {
            return new Cell.Text(text);
        }
    }

    private void own(String text) {
        if (row > 0 && column >= 0) {
            grid.own(column, text);
        }
    }

    private void put(Cell cell) {
        if (row > 0 && column >= 0) {
            grid.cell(column, cell);
        }
    }

    private void merge() {
        xml.attribute("ref").ifPresent(ref -> {
            int colon = ref.indexOf(':');
            if (colon > 0) {
                String first = ref.substring(0, colon);
                String last = ref.substring(colon + 1);
                Merge merge = new Merge(Digits.row(first), Digits.column(first), Digits.row(last), Digits.column(last));
                if (merge.top() > 0 && merge.left() >= 0 && merge.bottom() >= merge.top() && merge.columns() > 0) {
                    grid.merge(merge);
                }
            }
        });
    }
}
