package org.antou.backup.bundle;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file name of a bundle: names nobody, and tells the order in which the bundles of one folder were made even after
 * the clock was set back.
 *
 * @param number counts the bundles of a folder, from 1
 * @param at       local time of the computer
 * @param doubtful whether the store held suspiciously less than before and nobody was asked
 */
public record BundleName(long number, LocalDateTime at, Reason reason, boolean doubtful) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    private static final Pattern FORM = Pattern.compile("antou-(\\d{6,12})-(\\d{8}-\\d{6})-([a-z]+)(-less)?\\.zip");

    public static Optional<BundleName> parse(String file) {
        Matcher form = FORM.matcher(file);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime at = LocalDateTime.parse(form.group(2), TIME);
            return Reason.of(form.group(3))
                    .map(reason -> new BundleName(Long.parseLong(form.group(1)), at, reason, form.group(4) != null));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    public String file() {
        return "antou-%06d-%s-%s%s.zip".formatted(number, TIME.format(at), reason.key(), doubtful ? "-less" : "");
    }
}
