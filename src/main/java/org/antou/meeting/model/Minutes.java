package org.antou.meeting.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.antou.register.Named;

/**
 * 会议记录: what was dealt with, who led it and who wrote it down.
 *
 * @param title      会议名称; may be empty
 * @param topics     议题, one a line
 * @param agenda     议程
 * @param content    内容
 * @param speeches   发言要点
 * @param resolution 决议
 * @param published  是否公开
 */
public record Minutes(
        String title,
        List<String> topics,
        String agenda,
        String content,
        String speeches,
        String resolution,
        boolean published,
        Staff staff,
        Form form) {

    public Minutes {
        topics = List.copyOf(topics);
    }

    /** 主持人 and 记录人. */
    public record Staff(Optional<Named> chair, Optional<Named> recorder) {}

    /**
     * What only some kinds have.
     *
     * @param study 学习方式
     * @param life  召开形式 of a 组织生活会
     * @param year  所属年度
     */
    public record Form(Optional<StudyForm> study, Optional<LifeForm> life, OptionalInt year) {}

    public static Minutes none() {
        return new Minutes(
                "",
                List.of(),
                "",
                "",
                "",
                "",
                false,
                new Staff(Optional.empty(), Optional.empty()),
                new Form(Optional.empty(), Optional.empty(), OptionalInt.empty()));
    }

    /** All that was written, for counting and comparing. */
    public String written() {
        return content + (speeches.isBlank() ? "" : "\n" + speeches);
    }
}
