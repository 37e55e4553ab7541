package org.antou.paper;

import java.util.List;

/**
 * The cover of a bound book, A4 upright.
 *
 * @param title   in large type
 * @param year    under it, for example 2024年度
 * @param facts   what stands in the frame, for example 页数 and 起止日期
 * @param signers what is signed at the bottom, for example 立卷人; may be empty
 * @param unit    the office, at the bottom
 */
public record BookCover(String title, String year, List<String> facts, List<String> signers, String unit) {

    public BookCover {
        facts = List.copyOf(facts);
        signers = List.copyOf(signers);
    }
}
