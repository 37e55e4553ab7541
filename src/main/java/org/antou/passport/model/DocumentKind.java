package org.antou.passport.model;

import java.util.List;
import java.util.regex.Pattern;
import org.antou.register.Choice;

/**
 * 证件种类: the three private documents that are kept. Their numbers have one letter or prefix each; letters in the second
 * place are never I or O (the passport's since 2017-04-05; those of the passes〔待核〕).
 */
public enum DocumentKind implements Choice {
    PASSPORT(
            "普通护照",
            "E\\d{8}|E[A-HJ-NP-Z]\\d{7}|G\\d{8}|1[45]\\d{7}",
            "E 加 8 位数字,或 E 加字母(不含 I、O)加 7 位数字;旧的是 G 加 8 位数字,更旧的是 14、15 开头共 9 位数字",
            List.of("因私普通护照", "因私护照", "护照", "中华人民共和国护照", "电子护照", "普通电子护照")),
    HK_MACAO(
            "往来港澳通行证",
            "C\\d{8}|C[A-HJ-NP-Z]\\d{7}|W\\d{8}",
            "C 加 8 位数字,或 C 加字母(不含 I、O)加 7 位数字;旧的是 W 加 8 位数字",
            List.of("港澳通行证", "因私往来港澳通行证", "港澳证", "内地居民往来港澳通行证", "往来港澳")),
    TAIWAN(
            "往来台湾通行证",
            "L\\d{8}|L[A-HJ-NP-Z]\\d{7}|T\\d{8}",
            "L 加 8 位数字,或 L 加字母(不含 I、O)加 7 位数字;旧的是 T 加 8 位数字",
            List.of("大陆居民往来台湾通行证", "台湾通行证", "赴台通行证", "赴台证", "大通证", "往来台湾"));

    private final String title;
    private final Pattern number;
    private final String format;
    private final List<String> words;

    DocumentKind(String title, String number, String format, List<String> words) {
        this.title = title;
        this.number = Pattern.compile(number);
        this.format = format;
        this.words = words;
    }

    @Override
    public String title() {
        return title;
    }

    /** How its numbers are made, in words. */
    public String format() {
        return format;
    }

    /** How other offices call it. */
    public List<String> words() {
        return words;
    }

    boolean fits(String number) {
        return this.number.matcher(number).matches();
    }
}
