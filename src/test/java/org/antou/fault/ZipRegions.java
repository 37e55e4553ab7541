package org.antou.fault;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Where in a zip its parts stand, found the way a reader finds them: from the end record to the headers. */
final class ZipRegions {

    private static final int END = 0x06054b50;
    private static final int LOCAL_HEADER = 30;
    private static final int CENTRAL_HEADER = 46;
    private static final int END_RECORD = 22;

    /**
     * A part of the file.
     *
     * @param to behind its last byte
     */
    record Region(String name, int from, int to) {}

    private final ByteBuffer zip;
    private final List<Region> all = new ArrayList<>();

    private ZipRegions(byte[] bytes) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static List<Region> of(byte[] bytes) {
        ZipRegions regions = new ZipRegions(bytes);
        regions.find();
        return List.copyOf(regions.all);
    }

    private void find() {
        int end = zip.capacity() - END_RECORD;
        while (zip.getInt(end) != END) {
            end--;
        }
        int directory = zip.getInt(end + 16);
        int entries = zip.getShort(end + 10);
        int at = directory;
        for (int i = 0; i < entries; i++) {
            int next = at + CENTRAL_HEADER + word(at + 28) + word(at + 30) + word(at + 32);
            entry(zip.getInt(at + 42), zip.getInt(at + 20));
            all.add(new Region("central directory", at, next));
            at = next;
        }
        all.add(new Region("end record", end, end + END_RECORD));
        all.add(new Region("comment", end + END_RECORD, zip.capacity()));
    }

    private void entry(int header, int packed) {
        int content = header + LOCAL_HEADER + word(header + 26) + word(header + 28);
        all.add(new Region("local header", header, content));
        // AES: 16 bytes of salt and 2 of the password's check before the data, 10 of the code behind them.
        all.add(new Region("salt and check", content, content + 18));
        all.add(new Region("data", content + 18, content + packed - 10));
        all.add(new Region("code of the data", content + packed - 10, content + packed));
        all.add(new Region("data descriptor", content + packed, content + packed + 4));
    }

    private int word(int at) {
        return zip.getShort(at) & 0xffff;
    }
}
