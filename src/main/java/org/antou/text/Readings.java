package org.antou.text;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;

/**
 * First letter of the pinyin of every Han character. The common reading is where the Chinese collation of Unicode (CLDR)
 * files the character; the readings that differ from it in names and everyday words stand here.
 */
final class Readings {

    /** Character and the first letter it has as a surname, where that is not the common one. */
    private static final String SURNAMES = "单s查z曾z解x仇q区o覃q翟z乐y折s召s秘b种c藏z祭z郇x乜n省x重c钭t炅g句g繁p";

    /** Compound surnames whose letters can't be told character by character. */
    private static final Map<String, String> COMPOUND =
            Map.of("尉迟", "yc", "万俟", "mq", "长孙", "zs", "单于", "cy", "澹台", "tt", "宰父", "zf", "亓官", "qg");

    /** Character and the first letter of another everyday reading. */
    private static final String SECOND =
            "重c长c行h会k调t率s参s传z弹t给j藏z朝z降x校j系j省x说y车j查z曾z解x单s区o乐y种c石d沈c盛c尉y贾g宿x翟z折s召s秘b覃q仇q朴b谌s晟s"
                    + "强j阿e暴p屏b臭x畜x绰z否p伽g革j合g红g吓h夹g芥g颈g卡q壳q括g泌b娜l弄l炮b泊b栖x稽q茜x巷h叶x遗w艾y颤z殖s叨t伺s识z莘x"
                    + "属z提d刹c澄d咳k咯k吭h溃h脯f扒p瀑b纤q券x雀c厦x匙c汤s陶y尾y幢z缴z奇j期j齐j缉q圈j蛤g祭z埔p堡p尿s氏z囤t驮d斜y陂b"
                    + "轧z粘n炅g郗c隗k眭h荠q";

    private static final int FIRST = 0x3400;
    private static final int LAST = 0x9FFF;

    private Readings() {}

    /** Filled on first use (about 0.3 s), never changed after. */
    private static final class Table {
        private static final AlphabeticIndex.ImmutableIndex<String> INDEX =
                new AlphabeticIndex<String>(ULocale.CHINA).buildImmutableIndex();
        private static final char[] COMMON = new char[LAST - FIRST + 1];
        private static final char[] OTHER = new char[LAST - FIRST + 1];
        private static final Map<Integer, Character> NAMES = pairs(SURNAMES);

        static {
            for (int c = FIRST; c <= LAST; c++) {
                COMMON[c - FIRST] = letter(c);
            }
            System.arraycopy(COMMON, 0, OTHER, 0, COMMON.length);
            pairs(SECOND).forEach((c, letter) -> OTHER[c - FIRST] = letter);
        }

        private static char letter(int c) {
            int bucket = INDEX.getBucketIndex(Character.toString(c));
            char label =
                    Character.toLowerCase(INDEX.getBucket(bucket).getLabel().charAt(0));
            return label >= 'a' && label <= 'z' ? label : 0;
        }

        private static Map<Integer, Character> pairs(String text) {
            Map<Integer, Character> map = new HashMap<>();
            for (int i = 0; i < text.length(); i += 2) {
                map.put((int) text.charAt(i), text.charAt(i + 1));
            }
            return Map.copyOf(map);
        }
    }

    /** The letter of the common reading; 0 where the character is not Han. */
    static char common(int c) {
        if (c >= FIRST && c <= LAST) {
            return Table.COMMON[c - FIRST];
        }
        return Character.isIdeographic(c) ? Table.letter(c) : 0;
    }

    /** The letter of another everyday reading; the common one where there is none. */
    static char second(int c) {
        return c >= FIRST && c <= LAST ? Table.OTHER[c - FIRST] : common(c);
    }

    static char surname(int c) {
        return isHan(c) ? Table.NAMES.getOrDefault(c, common(c)) : 0;
    }

    static String compound(String name) {
        return name.length() < 2 ? "" : COMPOUND.getOrDefault(name.substring(0, 2), "");
    }

    private static boolean isHan(int c) {
        return c >= FIRST && c <= LAST || Character.isIdeographic(c);
    }
}
