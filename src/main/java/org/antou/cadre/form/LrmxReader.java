package org.antou.cadre.form;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.antou.cadre.model.form.AppointmentForm;
import org.antou.cadre.model.form.AppointmentForm.Other;
import org.antou.cadre.model.form.FormField;
import org.antou.cadre.model.form.Photo;
import org.antou.cadre.model.form.Relative;

/** Reads .lrmx: XML with the root Person. No document type, no entity, no attribute counts; depth and number of elements are bounded. */
final class LrmxReader {

    static final String ROOT = "Person";
    static final String FAMILY = "JiaTingChengYuan";
    static final String MEMBER = "Item";
    static final String PHOTO = "ZhaoPian";

    private static final int DEEPEST = 16;
    private static final int MOST_ELEMENTS = 5_000;
    private static final int LONGEST_TAG = 100;
    /** How many names a note lists. */
    private static final int LISTED = 12;

    private final String name;
    private final Map<FormField, String> fields = new EnumMap<>(FormField.class);
    private final List<Relative> family = new ArrayList<>();
    private final List<Other> others = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final RelativeFields relative = new RelativeFields();
    private Optional<Photo> photo = Optional.empty();

    private LrmxReader(String name) {
        this.name = name;
    }

    static FormRead read(String name, FormEncoding file) {
        String text = file.text();
        if (!text.stripLeading().startsWith("<")) {
            throw FormFault.other(name);
        }
        LrmxReader reader = new LrmxReader(name);
        file.note().ifPresent(reader.notes::add);
        try {
            reader.document(text.stripLeading());
        } catch (XMLStreamException e) {
            throw FormFault.damaged(name, e);
        }
        return reader.form();
    }

    private static XMLStreamReader open(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory.createXMLStreamReader(new StringReader(text));
    }

    private void document(String text) throws XMLStreamException {
        XMLStreamReader in = open(text);
        StringBuilder content = new StringBuilder();
        boolean leaf = false;
        int elements = 0;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    start(in.getLocalName(), ++elements);
                    content.setLength(0);
                    leaf = true;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    content.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
                case XMLStreamConstants.END_ELEMENT -> {
                    end(leaf ? content.toString() : "", leaf);
                    content.setLength(0);
                    leaf = false;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw FormFault.hostile(name);
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
    }

    private void start(String tag, int elements) {
        if (path.isEmpty() && !tag.equals(ROOT)) {
            throw FormFault.other(name);
        }
        if (path.size() >= DEEPEST || elements > MOST_ELEMENTS || tag.length() > LONGEST_TAG) {
            throw FormFault.swollen(name);
        }
        path.addLast(tag);
    }

    private void end(String text, boolean leaf) {
        List<String> inside = path.stream().skip(1).toList();
        path.removeLast();
        if (inside.isEmpty()) {
            return;
        }
        if (inside.get(0).equals(FAMILY)) {
            family(inside, text, leaf);
        } else if (leaf) {
            field(inside, text);
        }
    }

    private void field(List<String> inside, String text) {
        Optional<FormField> field = inside.size() == 1 ? FormField.of(inside.get(0)) : Optional.empty();
        if (field.isPresent()) {
            if (fields.putIfAbsent(field.get(), text) != null) {
                notes.add("“" + field.get().title() + "”写了不止一次,按第一次读。");
            }
        } else if (inside.equals(List.of(PHOTO))) {
            photo(text);
        } else {
            others.add(new Other(String.join("/", inside), text));
        }
    }

    private void family(List<String> inside, String text, boolean leaf) {
        if (inside.size() == 2 && inside.get(1).equals(MEMBER)) {
            family.add(relative.taken());
        } else if (inside.size() == 3 && leaf && relative.knows(inside.get(2))) {
            relative.put(inside.get(2), text);
        } else if (inside.size() > 1 && leaf) {
            others.add(new Other(String.join("/", inside), text));
        }
    }

    private void photo(String text) {
        if (text.isBlank()) {
            return;
        }
        if (text.length() > Photo.MOST_BYTES / 3L * 4) {
            notes.add("照片超过 " + Photo.MOST_BYTES / 1024 / 1024 + " MB,没有采用。");
            return;
        }
        try {
            photo = Photo.of(java.util.Base64.getMimeDecoder().decode(text));
        } catch (IllegalArgumentException noBase64) {
            photo = Optional.empty();
        }
        if (photo.isEmpty()) {
            notes.add("照片不是图片,没有采用。");
        }
    }

    private FormRead form() {
        AppointmentForm form = new AppointmentForm(fields, family, photo, others);
        if (form.name().isEmpty()) {
            throw FormFault.nobody(name);
        }
        List<FormField> missing = Arrays.stream(FormField.values())
                .filter(f -> f.isExpected() && !fields.containsKey(f))
                .toList();
        if (!missing.isEmpty()) {
            notes.add(
                    "文件里没有这些项:" + listed(missing.stream().map(FormField::title).toList()) + "。");
        }
        if (!others.isEmpty()) {
            notes.add("有本程序不认识的项,原样保留:"
                    + listed(others.stream().map(Other::tag).distinct().toList()) + "。");
        }
        return new FormRead(name, form, notes);
    }

    private static String listed(List<String> names) {
        String some = names.stream().limit(LISTED).collect(Collectors.joining("、"));
        return names.size() > LISTED ? some + "等 " + names.size() + " 项" : some;
    }
}
