package org.antou.ledger.model;

import java.util.List;
import java.util.Optional;
import org.antou.register.Choice;
import org.antou.text.PartialDate;

/**
 * One issue as read from a notice.
 *
 * @param number      the number it bears in the text
 * @param aspect      1-based position of its aspect; 0 where the text has none
 * @param content     the issue, every character of it, without the number
 * @param answer      the whole answer, every character of it, status words included; a single heading (整改情况:) falls
 *                    away, several (整改措施: … 整改成效: …) stay
 * @param status      what the status words mean; {@link Status#UNCONFIRMED} where there are none
 * @param statusWords the status words as they stand in the text; may be empty
 * @param remedy      the kind of remedy that the words give away
 * @param deadline    the date by which the answer promises to be done
 * @param documents   the office's own documents that the answer names
 * @param doubts      why the clerk should look twice, one sentence each
 * @param firstLine   0-based index of the first line in {@link Notice#lines()}
 * @param lastLine    0-based index of the last line, inclusive
 */
public record NoticeItem(
        int number,
        int aspect,
        String content,
        String answer,
        Status status,
        String statusWords,
        Optional<Remedy> remedy,
        Optional<PartialDate> deadline,
        List<NamedDocument> documents,
        List<String> doubts,
        int firstLine,
        int lastLine) {

    /** 建章立制: a document of the office named in 《》. */
    public record NamedDocument(String title, Kind kind) {
        /** 新建, 修订, or in force already and only named (贯彻执行). */
        public enum Kind implements Choice {
            NEW("新建"),
            REVISED("修订"),
            EXISTING("执行");

            private final String title;

            Kind(String title) {
                this.title = title;
            }

            @Override
            public String title() {
                return title;
            }
        }
    }
}
