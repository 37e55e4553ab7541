package org.antou.cadre.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antou.cadre.model.form.Relative;

/** The elements of one line of the family, gathered while it is read. */
final class RelativeFields {

    static final String RELATION = "ChengWei";
    static final String NAME = "XingMing";
    static final String BIRTH = "ChuShengRiQi";
    static final String POLITICS = "ZhengZhiMianMao";
    static final String WORK = "GongZuoDanWeiJiZhiWu";
    private static final List<String> TAGS = List.of(RELATION, NAME, BIRTH, POLITICS, WORK);

    private final Map<String, String> texts = new HashMap<>();

    boolean knows(String tag) {
        return TAGS.contains(tag);
    }

    void put(String tag, String text) {
        texts.putIfAbsent(tag, text);
    }

    /** The line; what was gathered is empty again. */
    Relative taken() {
        Relative line = new Relative(text(RELATION), text(NAME), text(BIRTH), text(POLITICS), text(WORK));
        texts.clear();
        return line;
    }

    private String text(String tag) {
        return texts.getOrDefault(tag, "");
    }
}
