package org.antou.ledger.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that head the parts of an item: the issue, the answer, and the small fields beside them. */
final class NoticeWords {

    /** Answers are headed 整改情况, 整改措施及成效, 落实情况 and so on; other offices shuffle the same few words. */
    private static final String ANSWER = "(?:具体|主要|目前|当前|相关|采取的?|已采取的?|问题)?(?:整改|落实|完成|进展|措施|成效|处理|办理)"
            + "(?:整改|落实|完成|进展|工作|推进|取得|具体|任务|责任|处理|办理|措施|举措|情况|结果|成效|成果|效果|状态|进度|做法|方案|说明|反馈|实施"
            + "|及|和|与|、|以及|的|主要){0,8}";

    private static final Pattern ANSWER_COLON =
            Pattern.compile("^[【\\[(<“\"]?(" + ANSWER + ")(?:\\([^()]{0,12}\\))? *(?:[】\\])>”\"] *[:]?|:) *");
    private static final Pattern ANSWER_ALONE = Pattern.compile("^[【\\[<]?(" + ANSWER + ")[】\\]>]? *[:。]?$");
    private static final Pattern ANSWER_INLINE =
            Pattern.compile("(?<=[。;!?”\"〕)】\\s.])[【\\[]?(" + ANSWER + ")[】\\]]? *: *");
    private static final Pattern ANSWER_TRAILING =
            Pattern.compile("(?:问题|方面|意见|\"|”)的?,?的?(?:整改|落实)(?:整改|落实|进展|完成|工作|措施|成效|情况|及|和|与|、)*[:。]?$");

    private static final Pattern FIELD =
            Pattern.compile("^[【\\[(]?(?:责任领导|分管领导|牵头领导|包保领导|责任单位|责任部门|责任科室|责任股室|牵头单位|牵头科室|牵头部门|配合单位|配合科室|协办科室|责任人|责任主体"
                    + "|具体责任人|整改责任人|整改责任|整改时限|完成时限|整改期限|完成时间|整改完成时间|整改类型|整改目标|预期目标|原因分析|整改状态)[】\\])]? *:");

    private static final Pattern QUESTION =
            Pattern.compile("^[【\\[(“\"]?(?:反馈|存在|具体|巡察|巡视|主要|发现|指出|整改|第)*的?(?:问题|意见)(?:表现|描述|内容|事项|原文)?"
                    + " *(?:\\(?([一二三四五六七八九十\\d]{1,3})\\)?)? *(?:[】\\])”\"] *:?|:) *");
    private static final Pattern QUESTION_NUMBERED =
            Pattern.compile("^(?:反馈|存在|具体|巡察|巡视|整改)*(?:问题|意见) *\\(?([一二三四五六七八九十\\d]{1,3})\\)?(?:[、.,]| +) *(?!个|项|条)");

    private static final Pattern TOPIC = Pattern.compile(
            "^(?:关于|针对|对于|对照|围绕|在|就)?(?:反馈|巡察组|巡视组)?[指提]?出?的?[“\"‘'《].{2,400}?[”\"’'》](?:方面)?(?:存在)?的?(?:突出)?(?:具体)?(?:问题|方面).{0,24}$"
                    + "|^(?:关于|针对|对于|围绕|就).{2,400}?(?:问题|方面).{0,24}$"
                    + "|^(?:关于|针对|对于|围绕)[^。]{2,200}?(?:问题|方面)[^。;,]{0,12}[。:;]");

    private static final Pattern CLOSING =
            Pattern.compile("下一步|下步|今后|下阶段|后续|巩固|长效|持续深化|持续推进|常态|打算|努力方向|工作安排|意见建议|整改建议|巡察建议");
    private static final Pattern OPENING = Pattern.compile(
            "组织领导|政治站位|思想认识|主体责任|责任分解|责任落实|高度重视|强化领导|加强领导|组织推进|组织整改|基本情况|总体情况|工作开展|主要做法|政治任务|认识到位|压实责任|旗帜鲜明");
    private static final Pattern MAIN =
            Pattern.compile("反馈问题|问题整改|具体问题|整改落实情况|整改进展|整改情况|整改完成情况|整改结果|逐[项条]|存在的?问题|问题的整改|方面");

    private NoticeWords() {}

    /** A heading found at the start of a text: the words, and where the text after it begins. */
    record Heading(String words, int start, int end) {}

    /** An answer's heading at the start, with a colon or in brackets. */
    static Optional<Heading> answer(String key) {
        Matcher m = ANSWER_COLON.matcher(key);
        return m.find() ? Optional.of(new Heading(m.group(1), 0, m.end())) : Optional.empty();
    }

    /** An answer's heading that is all there is. */
    static Optional<Heading> answerAlone(String key) {
        Matcher m = ANSWER_ALONE.matcher(key);
        return m.find() && !m.group(1).equals("整改")
                ? Optional.of(new Heading(m.group(1), 0, m.end()))
                : Optional.empty();
    }

    /** An answer's heading in the middle of a paragraph. */
    static Optional<Heading> answerInline(String key) {
        Matcher m = ANSWER_INLINE.matcher(key);
        return m.find() ? Optional.of(new Heading(m.group(1), m.start(), m.end())) : Optional.empty();
    }

    /** The paragraph ends as the head of an answer: 关于“…”问题的整改情况. */
    static boolean announcesAnswer(String key) {
        return key.length() < 500 && ANSWER_TRAILING.matcher(key).find();
    }

    static boolean isField(String key) {
        return FIELD.matcher(key).find();
    }

    /** The label of an issue: 问题: 反馈问题: 问题1: 【问题一】; its number is 0 where it has none. */
    static Optional<NoticeMarker> question(String key) {
        Matcher m = QUESTION.matcher(key);
        if (m.find()) {
            return Optional.of(label(m));
        }
        Matcher numbered = QUESTION_NUMBERED.matcher(key);
        return numbered.find() ? Optional.of(label(numbered)) : Optional.empty();
    }

    private static NoticeMarker label(Matcher m) {
        int number = m.group(1) == null
                ? 0
                : org.antou.text.ChineseNumerals.parseOrdinal(m.group(1)).orElse(0);
        return new NoticeMarker(NoticeMarker.Kind.LABEL, number, m.end(), true);
    }

    /** 关于…问题, 针对…问题: a paragraph that names an issue. */
    static boolean isTopic(String key) {
        return key.length() < 500 && TOPIC.matcher(key).find();
    }

    /** A section about what comes next: no issues. */
    static boolean isClosing(String key) {
        return CLOSING.matcher(head(key)).find();
    }

    /** A section about how the work was organised: no issues. */
    static boolean isOpening(String key) {
        return OPENING.matcher(head(key)).find();
    }

    static boolean isMain(String key) {
        return MAIN.matcher(head(key)).find();
    }

    private static String head(String key) {
        return key.substring(0, Math.min(key.length(), 60));
    }
}
