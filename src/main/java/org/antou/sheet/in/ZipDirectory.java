package org.antou.sheet.in;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** What a zip says of itself at its end, looked at before a library reads all of its directory into memory. */
final class ZipDirectory {

    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_BYTES = 8L << 20;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_REMARK = 0xFFFF;
    private static final int FAR_POINTER = 0x07064b50;
    private static final int FAR_POINTER_LENGTH = 20;
    private static final int FAR_LENGTH = 56;
    private static final int UNSAID = 0xFFFF;
    private static final int LOCKED = 1;
    private static final int FLAGS_AT = 6;

    private ZipDirectory() {}

    /** Refuses a zip with more entries than any workbook has, and one that is locked. */
    static void check(Path file, String name) throws IOException {
        try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(zip.length(), END_LENGTH + LONGEST_REMARK);
            long from = zip.length() - length;
            ByteBuffer tail = bytes(zip, from, length);
            int end = end(tail);
            int entries = tail.getShort(end + 10) & UNSAID;
            Size size = entries == UNSAID
                    ? far(zip, from + end)
                    : new Size(entries, Integer.toUnsignedLong(tail.getInt(end + 12)));
            if (size.entries() > MOST_ENTRIES || size.bytes() > MOST_BYTES) {
                throw Complaint.hostile(name, "里的部件多得不正常");
            }
            if ((bytes(zip, 0, FLAGS_AT + 2).getShort(FLAGS_AT) & LOCKED) != 0) {
                throw Complaint.encrypted(name);
            }
        }
    }

    private static int end(ByteBuffer tail) throws ZipException {
        for (int at = tail.capacity() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return at;
            }
        }
        throw new ZipException("no end");
    }

    /** Zips of more than 65,535 entries, and some others, say the number in a second place. */
    private static Size far(RandomAccessFile zip, long end) throws IOException {
        ByteBuffer locator = bytes(zip, end - FAR_POINTER_LENGTH, FAR_POINTER_LENGTH);
        if (locator.getInt(0) != FAR_POINTER) {
            throw new ZipException("no far end");
        }
        ByteBuffer far = bytes(zip, locator.getLong(8), FAR_LENGTH);
        return new Size(far.getLong(32), far.getLong(40));
    }

    /** Of the directory. */
    private record Size(long entries, long bytes) {}

    private static ByteBuffer bytes(RandomAccessFile zip, long at, int length) throws IOException {
        if (at < 0 || at > zip.length() - length) {
            throw new ZipException("cut short");
        }
        byte[] bytes = new byte[length];
        zip.seek(at);
        zip.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
