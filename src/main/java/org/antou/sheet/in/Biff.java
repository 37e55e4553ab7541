package org.antou.sheet.in;

import java.io.InputStream;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.util.LittleEndian;
import org.apache.poi.util.RecordFormatException;

/**
 * The records of an old workbook ([MS-XLS] 2.3), one after the other. A workbook whose structure is protected is locked
 * with a password that every program knows; it is opened with that.
 */
final class Biff {

    static final int BOF = 0x809;
    static final int EOF = 0x0A;
    static final int CONTINUE = 0x3C;
    private static final int WRITE_PROTECT = 0x86;
    private static final int FILE_PASS = 0x2F;
    private static final int HEAD = 4;
    private static final int EXCEL_97 = 0x600;

    private RecordInputStream in;
    private int sid;

    private Biff(RecordInputStream in) {
        this.in = in;
    }

    /** The records behind the first, which says that they are records of Excel 97 or later. */
    static Biff open(InputStream stream, String name) {
        Biff biff = new Biff(new RecordInputStream(stream));
        if (!biff.next() || biff.sid != BOF || biff.in.readUShort() != EXCEL_97) {
            throw Complaint.old(name);
        }
        int read = HEAD + 2 + biff.in.readRemainder().length;
        biff.unlock(stream, name, read);
        return biff;
    }

    private void unlock(InputStream stream, String name, int before) {
        int read = before;
        while (in.hasNextRecord() && (in.getNextSid() == WRITE_PROTECT || in.getNextSid() == FILE_PASS)) {
            next();
            read += HEAD + in.remaining();
            if (sid == FILE_PASS) {
                EncryptionInfo info = new FilePassRecord(in).getEncryptionInfo();
                if (!opens(info)) {
                    throw Complaint.encrypted(name);
                }
                in = new RecordInputStream(stream, info, read);
                return;
            }
        }
    }

    private static boolean opens(EncryptionInfo info) {
        try {
            return info.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD);
        } catch (java.security.GeneralSecurityException e) {
            return false;
        }
    }

    /** Goes on to the next record, whatever was read of this one; false at the end. */
    boolean next() {
        while (in.remaining() > 0) {
            in.readRemainder();
        }
        if (!in.hasNextRecord()) {
            return false;
        }
        in.nextRecord();
        sid = in.getSid();
        return true;
    }

    int sid() {
        return sid;
    }

    int u8() {
        return in.readUByte();
    }

    int u16() {
        return in.readUShort();
    }

    int i32() {
        return in.readInt();
    }

    /** The place of a sheet, the one number that is never locked. */
    long place() {
        byte[] bytes = new byte[LittleEndian.INT_SIZE];
        in.readPlain(bytes, 0, bytes.length);
        return LittleEndian.getUInt(bytes);
    }

    double f64() {
        return in.readDouble();
    }

    void skip(long bytes) {
        for (long i = 0; i < bytes; i++) {
            in.readByte();
        }
    }

    int remaining() {
        return in.remaining();
    }

    /** Whether a table of texts goes on, in this record or in one that continues it. */
    boolean goesOn() {
        return in.remaining() > 0 || in.hasNextRecord() && in.getNextSid() == CONTINUE;
    }

    /** A text of so many signs, one byte or two each. */
    String text(int length) {
        return text(length, u8());
    }

    /** A text of a table: with its runs of fonts and its readings behind it, which are left out. */
    String richText() {
        int length = u16();
        int flags = u8();
        int runs = (flags & 8) == 0 ? 0 : u16();
        int readings = (flags & 4) == 0 ? 0 : i32();
        String text = text(length, flags);
        if (readings < 0) {
            throw new RecordFormatException("negative length");
        }
        skip(4L * runs + readings);
        return text;
    }

    private String text(int length, int flags) {
        return (flags & 1) == 0 ? in.readCompressedUnicode(length) : in.readUnicodeLEString(length);
    }
}
