package org.antou.sheet.in;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what a part of a zip unpacks to, and looks for what no workbook has: document types, and a single text, tag or
 * comment of megabytes, which a parser would hold as a whole.
 */
final class GuardedStream extends FilterInputStream {

    private static final int LONGEST_RUN = 4 << 20;
    private static final int LONGEST_COMMENT = 1 << 20;

    private final String name;
    private final long most;
    private long read;
    private int run;
    private int inside;
    private int before;

    /** @param most bytes that may come out */
    GuardedStream(InputStream in, String name, long most) {
        super(in);
        this.name = name;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            if (read == 0) {
                mark(buffer[offset]);
            }
            read += count;
            if (read > most) {
                throw Complaint.hostile(name, "解压以后大得不正常");
            }
            scan(buffer, offset, offset + count);
        }
        return count;
    }

    /** UTF-16 would hide from the scan; no program writes workbooks in it. */
    private void mark(byte first) {
        int b = first & 0xFF;
        if (b == 0xFE || b == 0xFF || b == 0) {
            throw Complaint.hostile(name, "用了不正常的文字编码");
        }
    }

    private void scan(byte[] buffer, int from, int to) {
        int last = before;
        int sinceEnd = run;
        for (int i = from; i < to; i++) {
            byte b = buffer[i];
            sinceEnd = b == '>' ? 0 : sinceEnd + 1;
            if (last == '!' && b == 'D') {
                throw Complaint.hostile(name, "里带有外部引用(DOCTYPE)");
            }
            last = b == '!' && last == '<' ? '!' : b == '<' ? '<' : 0;
            inside = last == '!' ? 1 : comment(b);
            if (sinceEnd > LONGEST_RUN || inside > LONGEST_COMMENT) {
                throw Complaint.hostile(name, "里有一段大得不正常的内容");
            }
        }
        before = last;
        run = sinceEnd;
    }

    /** Counts from {@code <!}; a comment or a quoted section ends with two signs before its {@code >}. */
    private int comment(byte b) {
        if (inside == 0) {
            return 0;
        }
        boolean closing = b == '-' || b == ']';
        dashes = closing ? dashes + 1 : b == '>' && dashes >= 2 ? dashes : 0;
        if (b == '>' && dashes >= 2) {
            dashes = 0;
            return 0;
        }
        return inside + 1;
    }

    private int dashes;

    @Override
    public boolean markSupported() {
        return false;
    }
}
