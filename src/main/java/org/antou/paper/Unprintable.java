package org.antou.paper;

/**
 * Characters that no font can show, told before printing.
 *
 * @param record     the record, for example 第3条
 * @param field      the field it stands in, for example 责任人
 * @param characters the characters, each once
 */
public record Unprintable(String record, String field, String characters) {

    /** 第3条 责任人:“某”无法打印。 */
    public String text() {
        return record + " " + field + ":“" + characters + "”没有字体可以显示,纸上会印成“〓”。";
    }
}
