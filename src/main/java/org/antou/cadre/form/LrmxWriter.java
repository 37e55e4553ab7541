package org.antou.cadre.form;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.antou.cadre.model.form.AppointmentForm;
import org.antou.cadre.model.form.FormField;
import org.antou.cadre.model.form.Photo;
import org.antou.cadre.model.form.Relative;
import org.antou.problem.Problem;

/** Writes .lrmx as the editors do: UTF-8, every element in its order, empty ones too, and those that are not known here last. */
final class LrmxWriter {

    /** What a form that says none is said to be of; the newest version that the layout of elements is known of. */
    private static final String VERSION = "3.2.1.6";

    private LrmxWriter() {}

    static byte[] write(AppointmentForm form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            out.writeStartElement(LrmxReader.ROOT);
            for (FormField field : FormField.values()) {
                if (field == FormField.UNIT) {
                    family(out, form.family());
                }
                if (field == FormField.VERSION) {
                    text(
                            out,
                            LrmxReader.PHOTO,
                            form.photo().map(LrmxWriter::base64).orElse(""));
                    text(out, field.tag(), form.text(field).isEmpty() ? VERSION : form.text(field));
                } else {
                    text(out, field.tag(), form.text(field));
                }
            }
            for (AppointmentForm.Other other : form.others()) {
                other(out, List.of(other.tag().split("/")), other.text());
            }
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new Problem.Bug("任免审批表没有写成", e);
        }
        return bytes.toByteArray();
    }

    private static void family(XMLStreamWriter out, List<Relative> family) throws XMLStreamException {
        out.writeStartElement(LrmxReader.FAMILY);
        for (Relative member : family) {
            out.writeStartElement(LrmxReader.MEMBER);
            text(out, RelativeFields.RELATION, member.relation());
            text(out, RelativeFields.NAME, member.name());
            text(out, RelativeFields.BIRTH, member.birth());
            text(out, RelativeFields.POLITICS, member.politics());
            text(out, RelativeFields.WORK, member.work());
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private static void other(XMLStreamWriter out, List<String> tags, String text) throws XMLStreamException {
        for (String tag : tags) {
            out.writeStartElement(tag);
        }
        out.writeCharacters(text);
        for (int i = 0; i < tags.size(); i++) {
            out.writeEndElement();
        }
    }

    private static void text(XMLStreamWriter out, String tag, String text) throws XMLStreamException {
        out.writeStartElement(tag);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private static String base64(Photo photo) {
        return Base64.getEncoder().encodeToString(photo.bytes());
    }
}
