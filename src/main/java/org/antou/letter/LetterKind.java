package org.antou.letter;

/**
 * A kind of numbered paper, as a register declares it.
 *
 * @param key       English identifier, stored; never changes
 * @param title     what people read, for example 督办通知
 * @param signed    whether it is signed on paper, so that signature and scan are waited for
 * @param suggested the pattern of its numbers until the office sets its own
 */
public record LetterKind(String key, String title, boolean signed, String suggested) {

    /** A paper that no register writes: the clerk types what stands on it. */
    public static final LetterKind GENERAL = new LetterKind("general", "函件", true, "函〔{年}〕{n}号");

    /** 告诫书, 问责书 and the like of 纪委监委 or 巡察办: the number was given by others and is only registered. */
    public static final LetterKind FOREIGN = new LetterKind("foreign", "外来文书", false, "");
}
