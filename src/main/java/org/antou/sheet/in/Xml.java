package org.antou.sheet.in;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a workbook as a stream of tags: no document types, no outside world, bounded depth. */
final class Xml implements AutoCloseable {

    private static final int DEEPEST = 64;
    /** The parser keeps every name that it meets; all of the format's own are some hundreds. */
    private static final int MOST_NAMES = 5_000;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Set<String> ENCODINGS = Set.of("UTF-8", "UTF8", "US-ASCII", "ASCII");

    private final String name;
    private final XMLStreamReader in;
    private final Set<String> names = new HashSet<>();
    private int depth;

    /** @param name the workbook's file name */
    Xml(InputStream stream, String name) throws XMLStreamException {
        this.name = name;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        in = factory.createXMLStreamReader(utf8(stream));
        String encoding = in.getCharacterEncodingScheme();
        if (encoding != null && !ENCODINGS.contains(encoding.toUpperCase(Locale.ROOT))) {
            throw Complaint.hostile(name, "用了不正常的文字编码");
        }
    }

    /** Decoded here and strictly, so that the parser reads the signs that were looked at before it. */
    private static Reader utf8(InputStream stream) throws XMLStreamException {
        PushbackInputStream in = new PushbackInputStream(stream, MARK.length);
        try {
            byte[] head = in.readNBytes(MARK.length);
            if (!Arrays.equals(head, MARK)) {
                in.unread(head);
            }
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
    }

    /** The next start tag; false at the end. */
    boolean nextTag() throws XMLStreamException {
        while (in.hasNext()) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    int next() throws XMLStreamException {
        int event = in.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
            if (++depth > DEEPEST) {
                throw new XMLStreamException("nested too deeply");
            }
            names();
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            name(in.getPITarget());
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("entities are not read");
        }
        return event;
    }

    private void names() {
        name(in.getLocalName());
        for (int i = 0; i < in.getAttributeCount(); i++) {
            name(in.getAttributeLocalName(i));
        }
        for (int i = 0; i < in.getNamespaceCount(); i++) {
            name(in.getNamespacePrefix(i));
            name(in.getNamespaceURI(i));
        }
    }

    private void name(String met) {
        if (names.add(met) && names.size() > MOST_NAMES) {
            throw Complaint.hostile(name, "里有大得不正常的一批名称");
        }
    }

    String tag() {
        return in.getLocalName();
    }

    boolean is(String name) {
        return in.getLocalName().equals(name);
    }

    Optional<String> attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return Optional.of(in.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    boolean flag(String name) {
        return attribute(name).filter(v -> v.equals("1") || v.equals("true")).isPresent();
    }

    /** How many attributes the tag has; they are read by place where speed counts. */
    int attributes() {
        return in.getAttributeCount();
    }

    String attributeName(int at) {
        return in.getAttributeLocalName(at);
    }

    String attributeValue(int at) {
        return in.getAttributeValue(at);
    }

    /** Adds the text of this event to what was read, up to a bound. */
    void text(StringBuilder into) {
        int room = Bounds.CELL_CHARS + 1 - into.length();
        int length = Math.min(room, in.getTextLength());
        if (length > 0) {
            into.append(in.getTextCharacters(), in.getTextStart(), length);
        }
    }

    @Override
    public void close() throws XMLStreamException {
        in.close();
    }
}
