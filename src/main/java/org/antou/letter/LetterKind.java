package org.antou.letter;

/**
 * A kind of numbered paper, as a register declares it.
 *
 * @param key       English identifier, stored; never changes
 * @param title     what people read, for example 督办通知
 * @param signed    whether it is signed on paper, so that signature and scan are waited for
 * @param suggested the pattern of its numbers until the office sets its own
 */
public record LetterKind(String key, String title, boolean signed, String suggested) {}
