package org.antou.paper;

/**
 * Which font a typeface was set in, as the preview tells it.
 *
 * @param wanted   the typeface the paper asks for, for example 宋体
 * @param used     the font it got
 * @param downgraded the PC has no font of that typeface that may be embedded
 */
public record FontUse(String wanted, String used, boolean downgraded) {

    /** 宋体 → 思源黑体 Noto Sans SC, or the font's name alone. */
    public String text() {
        return downgraded ? wanted + "→" + used : used;
    }
}
