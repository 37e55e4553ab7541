package org.antou.backup.bundle;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import org.antou.problem.Problem;

/**
 * The end of a bundle: the zip's comment, in which a mark of the password and the keyed hash (HMAC-SHA256) over every
 * byte before it stand. Bits that flip in such a zip are often read back without an error; here none goes unseen.
 */
final class Tail {

    private static final String MARK = "antou-bundle 1 ";
    private static final int KEY = 16;
    private static final int MAC = 64;
    private static final int LENGTH = MARK.length() + KEY + 1 + MAC;
    private static final int AT_ONCE = 1 << 18;

    private final BundlePassword password;

    Tail(BundlePassword password) {
        this.password = password;
    }

    /** The comment before the hash is known. */
    String open() {
        return MARK + keyMark() + " " + "0".repeat(MAC);
    }

    /** Puts the hash into a finished zip and syncs it. */
    void close(Path file) throws IOException {
        try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "rw")) {
            String mac = mac(zip);
            zip.seek(zip.length() - MAC);
            zip.write(mac.getBytes(StandardCharsets.US_ASCII));
            zip.getFD().sync();
        }
    }

    /** Refuses (Problem.Expected) a file that is no bundle, of another office, cut or changed. */
    void require(Path file) throws IOException {
        if (Files.size(file) < LENGTH) {
            throw noBundle(file);
        }
        try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
            byte[] end = new byte[LENGTH];
            zip.seek(zip.length() - LENGTH);
            zip.readFully(end);
            String comment = new String(end, StandardCharsets.ISO_8859_1);
            if (!comment.startsWith(MARK)) {
                throw noBundle(file);
            }
            if (!comment.startsWith(keyMark(), MARK.length())) {
                throw otherPassword(file);
            }
            byte[] mac = mac(zip).getBytes(StandardCharsets.US_ASCII);
            byte[] written = comment.substring(LENGTH - MAC).getBytes(StandardCharsets.ISO_8859_1);
            if (!MessageDigest.isEqual(mac, written)) {
                throw damaged(file);
            }
        }
    }

    private String keyMark() {
        return HexFormat.of().formatHex(password.key("mark"), 0, KEY / 2);
    }

    private String mac(RandomAccessFile zip) throws IOException {
        Mac mac = BundlePassword.hmac(password.key("whole file"));
        byte[] buffer = new byte[AT_ONCE];
        zip.seek(0);
        for (long left = zip.length() - MAC; left > 0; ) {
            int read = zip.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                throw new IOException("bundle became shorter");
            }
            mac.update(buffer, 0, read);
            left -= read;
        }
        return HexFormat.of().formatHex(mac.doFinal());
    }

    static Problem.Expected noBundle(Path file) {
        return new Problem.Expected(
                "“" + file.getFileName() + "”不是案头的备份包,或者被截短了。", "现有的数据没有改动。", "请换一个备份包;从U盘复制来的,请重新复制一次。");
    }

    static Problem.Expected damaged(Path file) {
        return new Problem.Expected(
                "备份包“" + file.getFileName() + "”已损坏:内容与写入时不一致。", "现有的数据没有改动。", "请换一个备份包;从U盘复制来的,请重新复制一次。");
    }

    private static Problem.Expected otherPassword(Path file) {
        return new Problem.Expected(
                "这个备份包密码打不开“" + file.getFileName() + "”:它是另一份数据的备份包,或者已损坏。",
                "现有的数据没有改动。",
                "请用写这个备份包的那份数据的备份包密码(印在恢复码打印件上)。");
    }
}
