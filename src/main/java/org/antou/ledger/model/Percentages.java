package org.antou.ledger.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antou.text.Widths;

/**
 * Holds every 占比…% of a text against the numbers before it: …138008件,其中…72件,占比0.05%. A part and a whole bear the same
 * unit and stand in the same sentence.
 */
final class Percentages {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])(\\d+(?:\\.\\d+)?)(万|亿)?([\\u4e00-\\u9fff])");
    private static final Pattern PERCENT =
            Pattern.compile("(?:占比|占总数|占总量|占|比例|比率|完成率|办结率|[率例])(?:的|为|达到?|约|仅|是|:)*(\\d+(?:\\.(\\d+))?)%(?!以上|以下|左右)");
    private static final String NOT_UNITS = "年月日时分号届";

    private Percentages() {}

    /**
     * A percentage that its numbers don't give.
     *
     * @param sentence  where it stands
     * @param told      as the text has it
     * @param part      the part; empty where no two numbers come near it
     * @param truncated the digits were cut off instead of rounded
     */
    record Slip(String sentence, BigDecimal told, Optional<Pair> part, boolean truncated) {}

    /** Two numbers and what they give, rounded half up to as many decimals as the text has. */
    record Pair(BigDecimal part, BigDecimal whole, BigDecimal exact) {

        BigDecimal percent(int decimals, RoundingMode rounding) {
            return exact.setScale(decimals, rounding);
        }
    }

    static List<Slip> slips(String text) {
        List<Slip> found = new ArrayList<>();
        for (String sentence : text.split("(?<=[。;;!!\\n])")) {
            String key = Widths.half(sentence);
            Matcher m = PERCENT.matcher(key);
            int from = 0;
            while (m.find()) {
                int decimals = m.group(2) == null ? 0 : m.group(2).length();
                slip(sentence.strip(), new BigDecimal(m.group(1)), decimals, pairs(key.substring(from, m.start())))
                        .ifPresent(found::add);
                from = m.end();
            }
        }
        return found;
    }

    private static Optional<Slip> slip(String sentence, BigDecimal told, int decimals, List<Pair> pairs) {
        boolean right = pairs.stream()
                .anyMatch(p -> p.percent(decimals, RoundingMode.HALF_UP).compareTo(told) == 0);
        if (pairs.isEmpty() || right) {
            return Optional.empty();
        }
        Optional<Pair> cut = pairs.stream()
                .filter(p -> p.percent(decimals, RoundingMode.DOWN).compareTo(told) == 0)
                .findFirst();
        Pair last = pairs.get(pairs.size() - 1);
        return Optional.of(new Slip(sentence, told, cut.or(() -> Optional.of(last)), cut.isPresent()));
    }

    /** Every two numbers of one unit, the smaller one as the part; those nearest to the end come last. */
    private static List<Pair> pairs(String before) {
        Map<String, List<BigDecimal>> byUnit = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        Matcher m = NUMBER.matcher(before);
        while (m.find()) {
            if (NOT_UNITS.contains(m.group(3))) {
                continue;
            }
            BigDecimal number = scaled(m.group(1), m.group(2));
            List<BigDecimal> earlier = byUnit.computeIfAbsent(m.group(3), unit -> new ArrayList<>());
            earlier.forEach(other -> pair(number, other).ifPresent(pairs::add));
            earlier.add(number);
        }
        return pairs;
    }

    private static BigDecimal scaled(String number, String scale) {
        BigDecimal bare = new BigDecimal(number);
        return scale == null ? bare : bare.scaleByPowerOfTen(scale.equals("万") ? 4 : 8);
    }

    private static Optional<Pair> pair(BigDecimal one, BigDecimal other) {
        BigDecimal whole = one.max(other);
        if (whole.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal part = one.min(other);
        return Optional.of(
                new Pair(part, whole, part.multiply(BigDecimal.valueOf(100)).divide(whole, 12, RoundingMode.HALF_UP)));
    }
}
