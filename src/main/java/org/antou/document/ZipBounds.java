package org.antou.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** Unpacks a zip to nowhere and counts, so that a bomb is found before it fills the memory. */
final class ZipBounds {

    private static final long MAX_UNPACKED = 256L * 1024 * 1024;
    private static final long MAX_XML = 64L * 1024 * 1024;
    private static final int MAX_ENTRIES = 10_000;

    private ZipBounds() {}

    /** Complains about a zip that would unpack to too much. */
    static void check(String name, byte[] content) {
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int entries = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                long size = 0;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    size += n;
                    total += n;
                    if (total > MAX_UNPACKED
                            || size > MAX_XML && entry.getName().endsWith(".xml")) {
                        throw Complaint.tooLarge(name, "可以安全展开的大小");
                    }
                }
                if (++entries > MAX_ENTRIES) {
                    throw Complaint.tooLarge(name, "可以安全展开的大小");
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw Complaint.damaged(name, damaged);
        }
    }
}
