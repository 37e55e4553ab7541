package org.antou.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.antou.problem.Problem;

/**
 * 恢复码: opens the store when every password is forgotten. 26 random symbols of 5 bits (130 bits) and two that check
 * them, so that a slip in copying is told from a code of another store. Shown once, in seven groups of four.
 */
public final class RecoveryCode {

    /** Digits and letters without I, L, O, U (as Crockford's base 32): nothing that is mistaken for 1, 0 or V. */
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int RANDOM = 26;
    private static final int CHECK = 2;
    private static final int GROUP = 4;

    private final String symbols;

    private RecoveryCode(String symbols) {
        this.symbols = symbols;
    }

    /** A new code from the system's random source. */
    public static RecoveryCode random() {
        SecureRandom random = new SecureRandom();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < RANDOM; i++) {
            text.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
        }
        return new RecoveryCode(text + check(text.toString()));
    }

    /** Reads what somebody copied: case, width, spaces and dashes don't matter, O is 0, I and L are 1. */
    public static Optional<RecoveryCode> parse(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}_.·]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean known = text.chars().allMatch(c -> SYMBOLS.indexOf(c) >= 0);
        if (!known || text.length() != RANDOM + CHECK) {
            return Optional.empty();
        }
        String random = text.substring(0, RANDOM);
        return text.endsWith(check(random)) ? Optional.of(new RecoveryCode(text)) : Optional.empty();
    }

    /** As it is shown and printed: XXXX-XXXX-… */
    public String shown() {
        return symbols.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** Whether somebody who wrote the code down types its last four characters. */
    public boolean endsWith(String typed) {
        String last = symbols.substring(symbols.length() - GROUP);
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .strip()
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return last.equals(text);
    }

    char[] secret() {
        return symbols.toCharArray();
    }

    private static String check(String random) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(random.getBytes(StandardCharsets.US_ASCII));
            return "" + SYMBOLS.charAt(digest[0] & 31) + SYMBOLS.charAt(digest[1] & 31);
        } catch (NoSuchAlgorithmException e) {
            throw new Problem.Bug("SHA-256 is part of every JDK", e);
        }
    }
}
