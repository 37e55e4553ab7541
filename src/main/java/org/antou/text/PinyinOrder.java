package org.antou.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The order of Chinese dictionaries (pinyin). A key is computed once per text and compared as bytes; the collation rules
 * come with the program, so that the order is the same on every PC. Digits sort as numbers: 第2党支部 before 第10党支部, and
 * so does 第二党支部.
 */
public final class PinyinOrder {

    /** Surname and a character that sounds as the surname does; names sort by sound. */
    private static final Map<Integer, String> SOUNDS_LIKE = Map.ofEntries(
            entry("单", "鳝"),
            entry("查", "楂"),
            entry("曾", "憎"),
            entry("解", "獬"),
            entry("仇", "虬"),
            entry("区", "瓯"),
            entry("朴", "瓢"),
            entry("覃", "檎"),
            entry("翟", "宅"),
            entry("乐", "钺"),
            entry("折", "佘"),
            entry("召", "劭"),
            entry("秘", "铋"),
            entry("种", "虫"),
            entry("藏", "臧"),
            entry("缪", "缈"),
            entry("员", "恽"),
            entry("黑", "贺"),
            entry("尉", "蔚"),
            entry("盖", "舸"));

    private static final Collator COLLATOR =
            Collator.getInstance(ULocale.forLanguageTag("zh-CN-u-kn")).freeze();

    /** 第十 anywhere, and 十 before what it numbers: 第一党支部, 机关二支部. */
    private static final Pattern ORDINAL =
            Pattern.compile("第([零〇一二两三四五六七八九十百千]+)|([一二三四五六七八九十百]+)(?=(党总|党)?支部|党?小组|科)");

    private PinyinOrder() {}

    /** The sort key of a text. */
    public static byte[] key(String text) {
        return COLLATOR.getCollationKey(numbered(text)).toByteArray();
    }

    /** Chinese numerals that number something, in digits. */
    private static String numbered(String text) {
        return ORDINAL.matcher(text).replaceAll(found -> {
            OptionalInt number = ChineseNumerals.parseOrdinal(found.group());
            String first = found.group().startsWith("第") ? "第" : "";
            return number.isPresent() ? first + number.getAsInt() : found.group();
        });
    }

    /** The sort key of a person's name: a surname with a reading of its own sorts by that reading. */
    public static byte[] nameKey(String name) {
        if (name.isEmpty() || !Readings.compound(name).isEmpty()) {
            return key(name);
        }
        int first = name.codePointAt(0);
        String sound = SOUNDS_LIKE.getOrDefault(first, Character.toString(first));
        return key(sound + name.substring(Character.charCount(first)));
    }

    /** Compares two keys. */
    public static int compare(byte[] one, byte[] other) {
        return Arrays.compareUnsigned(one, other);
    }

    /** Compares texts one by one; sorting many, compute {@link #key} once each. */
    public static Comparator<String> comparator() {
        return (one, other) -> COLLATOR.compare(numbered(one), numbered(other));
    }

    private static Map.Entry<Integer, String> entry(String surname, String sound) {
        return Map.entry(surname.codePointAt(0), sound);
    }
}
