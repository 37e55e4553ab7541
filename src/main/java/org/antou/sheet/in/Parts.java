package org.antou.sheet.in;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.antou.problem.Problem;

/** The parts of a packed workbook, each unpacked within bounds. */
final class Parts {

    /** A million empty formatted rows unpack to some hundred megabytes; they must read, a bomb must not. */
    private static final long SHEET_BYTES = 768L << 20;

    private static final long OTHER_BYTES = 64L << 20;
    private static final long ALL_BYTES = 1L << 30;
    private static final int LONGEST_PATH = 1_000;
    private static final int MOST_RELATIONS = 5_000;
    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;
    private final String name;
    private final Map<String, ZipEntry> byName = new HashMap<>();
    private final Allowance allowance = Allowance.of(ALL_BYTES);

    Parts(ZipFile zip, String name) {
        this.zip = zip;
        this.name = name;
        zip.stream().forEach(e -> byName.put(key(e.getName()), e));
    }

    private static String key(String part) {
        String path = part.replace('\\', '/');
        return (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
    }

    boolean has(String part) {
        return byName.containsKey(key(part));
    }

    /** A sheet or the shared texts: the only parts that may be large. */
    Optional<Xml> large(String part) throws IOException, XMLStreamException {
        return open(part, SHEET_BYTES);
    }

    Optional<Xml> small(String part) throws IOException, XMLStreamException {
        return open(part, OTHER_BYTES);
    }

    private Optional<Xml> open(String part, long most) throws IOException, XMLStreamException {
        ZipEntry entry = byName.get(key(part));
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.getSize() > most) {
            throw Complaint.hostile(name, "解压以后大得不正常");
        }
        InputStream in = new GuardedStream(
                new BufferedInputStream(zip.getInputStream(entry), BUFFER), name, allowance.part(most));
        return Optional.of(new Xml(in, name));
    }

    /** What a part points at, by relation id: the last word of the kind, and the path of the part. */
    Map<String, Relation> relations(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Map<String, Relation> found = new HashMap<>();
        Optional<Xml> rels = small(folder + "_rels/" + part.substring(slash + 1) + ".rels");
        if (rels.isPresent()) {
            try (Xml xml = rels.get()) {
                while (xml.nextTag()) {
                    boolean outside = xml.attribute("TargetMode")
                            .filter("External"::equals)
                            .isPresent();
                    if (found.size() > MOST_RELATIONS) {
                        throw tooMany();
                    }
                    if (xml.is("Relationship") && !outside) {
                        String type = xml.attribute("Type").orElse("");
                        String target = xml.attribute("Target").orElse("");
                        found.put(
                                xml.attribute("Id").orElse(""),
                                new Relation(type.substring(type.lastIndexOf('/') + 1), resolve(folder, target)));
                    }
                }
            }
        }
        return found;
    }

    /** That a workbook has more of something than any program writes. */
    Problem.Expected tooMany() {
        return Complaint.hostile(name, "里的部件多得不正常");
    }

    private static String resolve(String folder, String target) {
        if (target.length() > LONGEST_PATH) {
            return "";
        }
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String path = folder + target;
        while (path.contains("/../")) {
            int up = path.indexOf("/../");
            int parent = path.lastIndexOf('/', up - 1);
            path = path.substring(0, parent + 1) + path.substring(up + 4);
        }
        return path;
    }

    record Relation(String type, String part) {}
}
