package org.antou.passport.model;

/**
 * 真空期: days on which a person who had to be filed was not, a booklet that had to be in the cabinet was not, or one was
 * still there that had to be given back.
 *
 * @param reason which two days it lies between, in words for screen and paper
 */
public record Gap(GapKind kind, Stretch stretch, String reason) {}
