package org.antou.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.antou.file.SafeFiles;
import org.antou.problem.Problem;

/**
 * The seal beside the store: lines of text that name no record, and an HMAC-SHA256 over them that only a holder of the
 * key can make.
 */
final class SealFile implements Seal {

    private static final String FIRST_LINE = "antou-seal 1";
    private static final long LONGEST = 100_000;

    private final Path file;
    private final byte[] key;

    SealFile(Path file, byte[] key) {
        this.file = file;
        this.key = key;
    }

    @Override
    public void write(Sealed state) throws IOException {
        String text = text(state);
        SafeFiles.replace(file, (text + "mac " + mac(text) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** What the seal says; empty where it was not made with this key or is damaged. */
    Optional<Sealed> read() {
        try {
            if (Files.size(file) > LONGEST) {
                return Optional.empty();
            }
            String all = Files.readString(file, StandardCharsets.ISO_8859_1);
            int macAt = all.lastIndexOf("mac ");
            if (macAt < 0 || !same(all.substring(macAt), "mac " + mac(all.substring(0, macAt)) + "\n")) {
                return Optional.empty();
            }
            return parse(all.substring(0, macAt).lines().toList());
        } catch (NoSuchFileException e) {
            throw Failures.sealMissing(e);
        } catch (IOException e) {
            throw Failures.unreadable(file, e);
        }
    }

    private static String text(Sealed state) {
        StringBuilder lines = new StringBuilder(FIRST_LINE).append('\n');
        lines.append("schema ").append(state.schema()).append('\n');
        lines.append("generation ").append(state.generation()).append('\n');
        lines.append("history ").append(state.head().seq()).append(' ');
        lines.append(state.head().digest()).append('\n');
        lines.append("at ").append(state.at()).append('\n');
        state.ordered()
                .forEach((table, rows) -> lines.append("count ")
                        .append(table)
                        .append(' ')
                        .append(rows)
                        .append('\n'));
        return lines.toString();
    }

    private static Optional<Sealed> parse(List<String> lines) {
        if (!lines.get(0).equals(FIRST_LINE)) {
            return Optional.empty();
        }
        try {
            String[] history = lines.get(3).split(" ", -1);
            Map<String, Long> counts = new TreeMap<>();
            for (String line : lines.subList(5, lines.size())) {
                String[] count = line.split(" ");
                counts.put(count[1], Long.valueOf(count[2]));
            }
            return Optional.of(new Sealed(
                    Integer.parseInt(after(lines.get(1))),
                    Long.parseLong(after(lines.get(2))),
                    new ChainHead(Long.parseLong(history[1]), history[2]),
                    counts,
                    Instant.parse(after(lines.get(4)))));
        } catch (IndexOutOfBoundsException | NumberFormatException | DateTimeException e) {
            // Made with the right key and still unknown: a mistake of the program, not of the file.
            throw new Problem.Bug("read seal", e);
        }
    }

    private static String after(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private String mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new Problem.Bug("seal", e);
        }
    }
}
