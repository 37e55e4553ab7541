package org.antou.backup.bundle;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.antou.problem.Problem;

/**
 * 备份包密码: opens every bundle of an office, in this program and in 7-Zip. 25 random symbols of 5 bits (125 bits), written
 * as five groups of five with dashes; the dashes belong to it. Kept in the store and printed with the recovery code.
 */
public final class BundlePassword {

    /** Small letters and digits without i, l, o, u: nothing that is mistaken for 1, 0 or v. */
    private static final String SYMBOLS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int RANDOM = 25;

    private final String text;

    private BundlePassword(String symbols) {
        this.text = symbols.replaceAll("(.{5})(?=.)", "$1-");
    }

    /** A new one from the system's random source. */
    public static BundlePassword random() {
        SecureRandom random = new SecureRandom();
        StringBuilder symbols = new StringBuilder();
        for (int i = 0; i < RANDOM; i++) {
            symbols.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
        }
        return new BundlePassword(symbols.toString());
    }

    /** Reads what somebody copied: case, width, spaces and dashes don't matter, o is 0, i and l are 1. */
    public static Optional<BundlePassword> parse(String typed) {
        String symbols = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}_.·]", "")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
        boolean known = symbols.chars().allMatch(c -> SYMBOLS.indexOf(c) >= 0);
        return known && symbols.length() == RANDOM ? Optional.of(new BundlePassword(symbols)) : Optional.empty();
    }

    /** As {@link #parse}; refuses (Problem.Expected) what can't be one. */
    public static BundlePassword require(String typed) {
        return parse(typed)
                .orElseThrow(() ->
                        new Problem.Expected("备份包密码抄错了。", "没有改动任何内容。", "请对照恢复码打印件上的“备份包密码”重新输入25个字符;大小写、空格和横线不用管。"));
    }

    /** As it is shown, printed, and typed into 7-Zip. */
    public String shown() {
        return text;
    }

    char[] chars() {
        return text.toCharArray();
    }

    /** A key for one purpose, 32 bytes; the password is random enough to be a key itself. */
    byte[] key(String purpose) {
        return hmac(text.getBytes(StandardCharsets.US_ASCII))
                .doFinal(("antou bundle 1 " + purpose).getBytes(StandardCharsets.UTF_8));
    }

    static Mac hmac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new Problem.Bug("HMAC-SHA256 is part of every JDK", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BundlePassword password && Arrays.equals(chars(), password.chars());
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Never the password: this may end in a log. */
    @Override
    public String toString() {
        return "BundlePassword";
    }
}
