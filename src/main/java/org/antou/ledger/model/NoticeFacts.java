package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.antou.text.PartialDate;

/**
 * What the head and the foot of a notice say.
 *
 * @param teams    every team the text names, the first first
 * @param preamble paragraphs before the first number
 * @param bodyEnd  how many paragraphs stand before the signature and what is left of the web page
 */
record NoticeFacts(
        String title,
        String round,
        Set<String> teams,
        String signer,
        Optional<PartialDate> started,
        Optional<PartialDate> ended,
        Optional<PartialDate> feedback,
        Optional<PartialDate> published,
        List<NoticeLine> preamble,
        int bodyEnd) {

    private static final Pattern HEADLINE = Pattern.compile("(?:巡[察视]|整改).{0,40}?(?:通报|公告|公示|报告|情况|公开)");
    private static final Pattern RESIDUE = Pattern.compile("[>|»]|位置:|文件名称|标题:|索引号|主题词|关键词|来源|浏览|点击|字体|作者|编辑");
    private static final String COMMITTEE = "(?:中央|[省市区县州旗盟镇乡街道]{1,2}(?:直)?(?:党)?[委工]+委?|党委|党组|党工委|工委|集团党委|公司党委)";
    private static final Pattern TEAM = Pattern.compile("(?:" + COMMITTEE
            + ")?(?:[县市区]{1,2}交叉|交叉|联合|专项|提级)?(?:第[一二三四五六七八九十\\d]{1,3}(?:联合|交叉|专项|提级)?巡[察视]组|(?:第?[一二三四五六七八九十\\d]{1,2})巡[察视]组"
            + "|巡[察视]第?[一二三四五六七八九十\\d]{1,3}组)");
    private static final Pattern ANY_TEAM = Pattern.compile(COMMITTEE + "巡[察视]组");
    private static final Pattern ROUND = Pattern.compile(
            "(?:[一二三四五六七八九十\\d]{1,3}届)?[^,。;、\\s()\"“”《》对是的第届]{0,6}?委?第?[一二三四五六七八九十\\d]{1,3}轮(?:常规|专项|政治|提级|交叉|联动|机动)?巡[察视](?:“?回头看”?)?");
    private static final Pattern SIGNER = Pattern.compile(
            "^(?:中共|中国共产党)?[^,。;:!?]{2,40}(?:党组|党委|委员会|党总支|党支部|党工委|工委|局|办公室|中心|公司|学校|医院|集团|院|委|部|厅|处|所|站)$");
    private static final int HEAD = 25;
    private static final int FOOT = 40;

    /** What can be read from paragraphs of a length that people write. */
    static NoticeFacts of(List<NoticeLine> all) {
        List<NoticeLine> lines = all.stream().filter(l -> !l.isEndless()).toList();
        NoticeFacts facts = ofReadable(lines);
        int end = facts.bodyEnd() == lines.size() ? all.size() : all.indexOf(lines.get(facts.bodyEnd()));
        return facts.endingAt(end);
    }

    private NoticeFacts endingAt(int end) {
        return new NoticeFacts(title, round, teams, signer, started, ended, feedback, published, preamble, end);
    }

    private static NoticeFacts ofReadable(List<NoticeLine> lines) {
        int foot = signature(lines);
        List<NoticeLine> preamble = preamble(lines);
        String opening = join(lines.subList(0, Math.min(lines.size(), preamble.size() + 3)));
        Optional<PartialDate> published = foot < lines.size() ? dateAt(lines, foot) : Optional.empty();
        Optional<PartialDate> day =
                published.or(() -> NoticeDates.labelled(opening)).or(() -> headDate(lines));
        Optional<NoticeDates.Range> stay = NoticeDates.range(opening, day);
        Optional<PartialDate> feedback = NoticeDates.feedback(opening, stay);
        Set<String> teams = teams(lines);
        String title = headline(lines);
        String signer =
                foot < lines.size() && NoticeDates.alone(lines.get(foot).key()).isEmpty()
                        ? lines.get(foot).text()
                        : "";
        return new NoticeFacts(
                title,
                round(lines, title, teams, stay),
                teams,
                signer,
                stay.flatMap(NoticeDates.Range::started),
                stay.flatMap(NoticeDates.Range::ended),
                feedback,
                day,
                preamble,
                foot);
    }

    /** Where the signature begins: the last paragraph that is a date and the short one before it; else the length. */
    private static int signature(List<NoticeLine> lines) {
        for (int i = lines.size() - 1; i >= Math.max(1, lines.size() - FOOT); i--) {
            if (NoticeDates.alone(lines.get(i).key()).isPresent() && i > lines.size() / 3) {
                return SIGNER.matcher(lines.get(i - 1).key()).find()
                                && !lines.get(i - 1).isNode()
                        ? i - 1
                        : i;
            }
        }
        for (int i = lines.size() - 1; i >= Math.max(1, lines.size() - 8); i--) {
            NoticeLine line = lines.get(i);
            if (line.key().startsWith("中共")
                    && !line.isNode()
                    && SIGNER.matcher(line.key()).find()) {
                return i;
            }
        }
        return lines.size();
    }

    private static Optional<PartialDate> dateAt(List<NoticeLine> lines, int foot) {
        return lines.stream()
                .skip(foot)
                .limit(2)
                .flatMap(l -> NoticeDates.alone(l.key()).stream())
                .findFirst();
    }

    private static Optional<PartialDate> headDate(List<NoticeLine> lines) {
        return lines.stream()
                .limit(HEAD)
                .flatMap(l -> NoticeDates.alone(l.key()).stream())
                .findFirst();
    }

    /** Everything before the first number, at most the first paragraphs of a page. */
    private static List<NoticeLine> preamble(List<NoticeLine> lines) {
        List<NoticeLine> found = new ArrayList<>();
        for (NoticeLine line : lines) {
            if (line.isNode()
                            && !found.isEmpty()
                            && found.stream().anyMatch(l -> l.text().length() > 40)
                    || found.size() > 60) {
                break;
            }
            found.add(line);
        }
        return found;
    }

    private static Set<String> teams(List<NoticeLine> lines) {
        Set<String> found = new LinkedHashSet<>();
        for (NoticeLine line : lines) {
            Matcher m = TEAM.matcher(line.key());
            while (m.find()) {
                found.add(m.group());
            }
        }
        if (found.isEmpty()) {
            lines.stream()
                    .map(l -> ANY_TEAM.matcher(l.key()))
                    .filter(Matcher::find)
                    .findFirst()
                    .ifPresent(m -> found.add(m.group()));
        }
        return found;
    }

    private static String headline(List<NoticeLine> lines) {
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            NoticeLine line = lines.get(i);
            String key = line.key();
            boolean prose = key.length() > 90 || key.endsWith("。") || key.contains("。") || key.contains(";");
            if (prose && key.length() > 90) {
                break;
            }
            if (!prose && !line.isNode() && !RESIDUE.matcher(key).find()) {
                String both =
                        i + 1 < lines.size() ? line.text() + lines.get(i + 1).text() : line.text();
                if (HEADLINE.matcher(key).find()) {
                    return line.text();
                }
                if (both.length() < 90
                        && key.contains("关于")
                        && HEADLINE.matcher(both).find()
                        && !both.contains("。")) {
                    return both;
                }
            }
        }
        return "";
    }

    private static String round(
            List<NoticeLine> lines, String title, Set<String> teams, Optional<NoticeDates.Range> stay) {
        Optional<String> named = lines.stream()
                .limit(HEAD)
                .map(l -> ROUND.matcher(l.key()))
                .filter(Matcher::find)
                .map(m -> m.group().replaceAll("^(?:关于|按照|根据)", ""))
                .findFirst();
        if (named.isPresent()) {
            return named.get();
        }
        String year = stay.flatMap(NoticeDates.Range::started)
                .map(d -> d.year() + "年")
                .orElse("");
        return teams.stream()
                .findFirst()
                .map(t -> year + t + (t.contains("巡视") ? "巡视" : "巡察"))
                .orElse(title.isEmpty() ? year + "巡察" : title.replaceAll("的(?:通报|公告|公示|报告)$", ""));
    }

    static String join(List<NoticeLine> lines) {
        return lines.stream().map(NoticeLine::key).collect(Collectors.joining("。"));
    }

    /** The names the office goes by: 鞍山市行政审批局, 市行政审批局. */
    List<String> officeNames() {
        Set<String> names = new LinkedHashSet<>();
        for (String source : List.of(signer, title.replaceAll("关于.*$", ""))) {
            String name = source.replaceAll("^(?:中共|中国共产党)", "").replaceAll("(?:党组|党委|委员会|党总支|党支部|党工委)+$", "");
            if (name.length() >= 4) {
                names.add(name);
                Matcher m = Pattern.compile("^.{1,6}?([市县区省州旗].{3,})$").matcher(name);
                if (m.find()) {
                    names.add(m.group(1));
                }
            }
        }
        return List.copyOf(names);
    }
}
