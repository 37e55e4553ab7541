package org.antou.ledger.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antou.text.ChineseNumerals;

/** The numbers that the opening of a notice gives: 4个方面40个具体问题,已经整改完毕的35个,正在整改5个. */
final class NoticeTotalsReader {

    private static final String NUMBER = "(\\d{1,5}|[一二三四五六七八九十百两]{1,6})";
    private static final Pattern ISSUES =
            Pattern.compile(NUMBER + " *(?:个|项|条|件|类)?(?:主要|具体|突出|反馈|巡察|整改|方面的?|共性|个性|点)*(?:问题|整改任务|整改事项|反馈意见)(?!线索)");
    private static final Pattern ISSUES_AFTER = Pattern.compile(
            "(?:反馈|指出|提出|移交|查找|涉及)[^,。;\\d]{0,16}(?:问题|任务|事项)(?:共|计|总计|共计|清单)*" + NUMBER + " *(?:个|项|条|件)");
    private static final Pattern ASPECTS =
            Pattern.compile(NUMBER + " *(?:个|大)?(?:大?方面|大?类)(?=[^。;]{0,12}?" + NUMBER + " *(?:个|项|条|件))");
    private static final Pattern COUNT = Pattern.compile(NUMBER + " *(?:个|项|条|件)(?![月年巡方工督整单])");
    private static final Pattern BASIC = Pattern.compile("基本(?:完成|整改|到位)|阶段性");
    private static final Pattern OPEN =
            Pattern.compile("正在|未完成|尚未|未整改|推进中|持续整改|长期整改|长期坚持|整改中|限期整改|定期整改|需长期|需要?持续|继续整改|持续推进");
    private static final Pattern DONE = Pattern.compile("完成|完毕|到位|销号|办结|已整改|整改[到了]");

    /** No sentence of people is longer. */
    private static final int LONGEST = 1000;

    private OptionalInt aspects = OptionalInt.empty();
    private OptionalInt issues = OptionalInt.empty();
    private OptionalInt done = OptionalInt.empty();
    private OptionalInt basic = OptionalInt.empty();
    private OptionalInt open = OptionalInt.empty();

    private NoticeTotalsReader() {}

    /** Reads the paragraphs before the first issue; empty where they give no number of issues. */
    static Optional<NoticeTotals> read(List<String> keys) {
        NoticeTotalsReader reader = new NoticeTotalsReader();
        for (String key : keys) {
            for (String sentence : key.split("。")) {
                reader.take(sentence);
            }
        }
        boolean any = reader.issues.isPresent() || reader.done.isPresent() || reader.open.isPresent();
        return any
                ? Optional.of(new NoticeTotals(reader.aspects, reader.issues, reader.done, reader.basic, reader.open))
                : Optional.empty();
    }

    private void take(String sentence) {
        boolean about = sentence.contains("问题") || sentence.contains("整改");
        if (!about || sentence.length() > LONGEST) {
            return;
        }
        Matcher groups = ASPECTS.matcher(sentence);
        if (aspects.isEmpty() && groups.find()) {
            aspects = number(groups.group(1));
        }
        Matcher all = ISSUES.matcher(sentence);
        while (issues.isEmpty() && all.find()) {
            int from = Math.max(sentence.lastIndexOf(',', all.start()), sentence.lastIndexOf(';', all.start())) + 1;
            String before = sentence.substring(from, all.start());
            boolean part = BASIC.matcher(before).find()
                    || OPEN.matcher(before).find()
                    || DONE.matcher(before).find();
            boolean single = all.group(1).equals("一") || before.endsWith("第") || before.endsWith("每");
            if (!part && !single) {
                issues = number(all.group(1));
            }
        }
        Matcher after = ISSUES_AFTER.matcher(sentence);
        if (issues.isEmpty() && after.find()) {
            issues = number(after.group(1));
        }
        if (issues.isPresent() || sentence.matches(".*(?:完成|整改).*\\d.*")) {
            parts(sentence);
        }
    }

    private void parts(String sentence) {
        Matcher m = COUNT.matcher(sentence);
        int before = 0;
        while (m.find()) {
            int next = m.end();
            String lead = sentence.substring(before, m.start());
            String tail = sentence.substring(next, tailEnd(sentence, next));
            if (!assign(lead, m.group(1)) && !lead.contains("反馈") && !lead.contains("指出")) {
                assign(tail, m.group(1));
            }
            before = next;
        }
    }

    /** What follows a number belongs to it up to the next comma: 33个已完成整改. */
    private static int tailEnd(String sentence, int from) {
        int end = from;
        while (end < sentence.length()
                && ",;、".indexOf(sentence.charAt(end)) < 0
                && !Character.isDigit(sentence.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean assign(String words, String number) {
        if (BASIC.matcher(words).find()) {
            basic = basic.isPresent() ? basic : number(number);
        } else if (OPEN.matcher(words).find()) {
            open = open.isPresent() ? open : number(number);
        } else if (DONE.matcher(words).find() && !words.matches(".*(?:制度|会议|措施|资金|人员|文件|任务).*")) {
            done = done.isPresent() ? done : number(number);
        } else {
            return false;
        }
        return true;
    }

    private static OptionalInt number(String text) {
        return ChineseNumerals.parseOrdinal(text);
    }
}
