package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the words that say where an issue stands (domain vocabulary of states: 正在整改,定期整改到位 · 整改完毕 · 基本完成… ·
 * 已完成并长期坚持 · 整改销号 …). Only whole statements count: 已完成三项制度的修订 says nothing of the issue.
 */
final class StatusWords {

    enum Meaning {
        CLOSED,
        BASIC,
        NOT_STARTED,
        EXTENDED,
        REOPENED,
        ONGOING,
        /** 持续整改: of itself still open, after 已完成 a standing task. */
        CONTINUING,
        DONE,
        STANDING,
        IMMEDIATE,
        DATED
    }

    private record Word(Meaning meaning, Pattern pattern) {}

    private static final String ALREADY = "(?:均|全部|都|现|目前|也)?(?:已经|已)(?:全部|全面|按要求|按期|如期|均|整体)?";

    private static final List<Word> WORDS = List.of(
            word(Meaning.CLOSED, "(?:均|全部)?(?:已经|已)?(?:整改销号|对账销号|完成销号|整改并销号|对号销账)|(?:均|全部)?已(?:经)?销号"),
            word(
                    Meaning.BASIC,
                    "(?:目前|现)?(?:已经|已)?基本(?:上)?(?:完成整改|整改完成|整改到位|整改完毕|完成|到位|解决|落实到位|落实)(?:整改)?(?:,?(?:并)?取得阶段性(?:成果|成效|进展))?"
                            + "|取得(?:了)?(?:明显)?阶段性(?:成果|成效|进展)|(?:已)?阶段性完成(?:整改)?"),
            word(Meaning.NOT_STARTED, "(?:尚|暂)?未(?:启动|开展|开始)(?:整改)?|(?:尚|暂)未整改|没有整改|未整改"),
            word(Meaning.EXTENDED, "(?:已)?申请延期(?:整改|完成)?|延期整改|延期"),
            word(Meaning.REOPENED, "(?:需|正在)?(?:重新整改|二次整改)"),
            word(Meaning.DATED, "定期整改到位|限期整改(?:到位|完成)?"),
            word(
                    Meaning.ONGOING,
                    "(?:仍|目前|现|还)?正在?(?:积极|持续|抓紧|有序|稳步|加快|全力|逐步|继续)?(?:推进|进行|开展|落实|抓好)?(?:整改|落实|推进|办理)(?:落实|工作)?(?:中|之中)?"
                            + "|(?:持续|继续|稳步|有序|积极|加快|逐步|仍在)?(?:推进|整改|落实|办理|进行)(?:整改|落实)?(?:过程)?中"
                            + "|(?:尚|仍|还)?未(?:整改)?(?:完成|到位)(?:整改)?|(?:尚|仍|还)?未(?:完成整改|整改到位|整改完成|整改完毕)|部分(?:完成|整改)(?:整改|到位|完成)?"),
            word(
                    Meaning.CONTINUING,
                    "(?:需|将|还需)?(?:持续|继续|积极|有序|稳步)(?:推进|抓好|深化|跟进)?(?:整改)(?:落实)?|(?:持续|继续|有序|稳步)(?:推进|落实|巩固提升|巩固|跟进|深化)"),
            word(
                    Meaning.DONE,
                    "(?:" + ALREADY
                            + "|均|全部|全面)?(?:整改完毕|整改完成|完成整改(?:任务|目标|工作)?|整改到位|整改落实到位|整改落实完毕|整改落实|完成整改落实|整改办结|立行立改到位|完成)"
                            + "|" + ALREADY + "(?:完成|整改|办结|解决|落实到位|落实|到位|完结)|整改已(?:完成|到位|完毕)|办结"),
            word(Meaning.STANDING, "(?:需要?|将)?(?:长期坚持|坚持长期|长期整改|长期推进|长期落实|持续坚持)(?:整改)?"),
            word(Meaning.IMMEDIATE, "立行立改|立整立改|即知即改|立知立改|立查立改"));

    private static final Pattern JOIN = Pattern.compile("\\G(?:[,、;/+ ]|并且|并|且|和|同时|后|需|的)*");
    private static final Pattern PREFIX = Pattern.compile(
            "^[(\\[【〔“\"*]?(?:(?:整改|完成|进展|目前|当前)*(?:状态|进度|情况|结果)[:为 ]+)?(?:截[至止])?(?:目前|当前|现|至今)?,?(?:对|对于)?(?:该|此|本|上述|以上|这|相关|所有|所|全部|反馈)?"
                    + "(?:项|条|个|类|些)?(?:反馈|具体)?(?:整改)?(?:问题|事项|任务|工作|情况)?(?:的)?(?:整改)?(?:任务|工作)?");
    private static final Pattern END = Pattern.compile("\\G(?:$|[。;,.!)\\]】〕”\" ])");
    private static final Pattern BRACKET = Pattern.compile("[(\\[【〔]([^()\\[\\]【】〔〕]{2,40})[)\\]】〕]");
    /** A sentence that promises or denies says nothing of the present. */
    private static final Pattern PROMISE = Pattern.compile("未|确保|力争|争取|预计|计划|将|拟|待|力求|保证|要求|(?<!目)前");

    private StatusWords() {}

    private static Word word(Meaning meaning, String regex) {
        return new Word(meaning, Pattern.compile(regex));
    }

    /**
     * What the words say.
     *
     * @param start    where they begin in the text
     * @param end      where they end
     * @param strong   they speak of the rectification itself, so that they can stand without a heading
     * @param sentence nothing but a full stop or the end follows
     */
    record Reading(Set<Meaning> meanings, int start, int end, boolean strong, boolean sentence) {

        boolean standsAlone() {
            return strong && sentence;
        }

        /** Empty where the words name a kind of remedy only. */
        Optional<Status> status() {
            if (meanings.contains(Meaning.CLOSED)) {
                return Optional.of(Status.CLOSED);
            }
            if (meanings.contains(Meaning.BASIC)) {
                return Optional.of(Status.BASIC);
            }
            if (meanings.contains(Meaning.ONGOING)) {
                return Optional.of(Status.ONGOING);
            }
            if (meanings.contains(Meaning.DONE)) {
                return Optional.of(Status.DONE);
            }
            if (meanings.contains(Meaning.EXTENDED)) {
                return Optional.of(Status.EXTENDED);
            }
            if (meanings.contains(Meaning.REOPENED)) {
                return Optional.of(Status.REOPENED);
            }
            if (meanings.contains(Meaning.NOT_STARTED)) {
                return Optional.of(Status.NOT_STARTED);
            }
            return meanings.contains(Meaning.STANDING)
                            || meanings.contains(Meaning.CONTINUING)
                            || meanings.contains(Meaning.DATED)
                    ? Optional.of(Status.ONGOING)
                    : Optional.empty();
        }

        Optional<Remedy> remedy() {
            boolean goesOn = meanings.contains(Meaning.CONTINUING) && meanings.contains(Meaning.DONE);
            if (meanings.contains(Meaning.STANDING) || goesOn) {
                return Optional.of(Remedy.STANDING);
            }
            if (meanings.contains(Meaning.IMMEDIATE)) {
                return Optional.of(Remedy.IMMEDIATE);
            }
            return meanings.contains(Meaning.DATED) ? Optional.of(Remedy.DATED) : Optional.empty();
        }

        /** 已完成,正在整改: both at once. */
        boolean contradictory() {
            return meanings.contains(Meaning.DONE) && meanings.contains(Meaning.ONGOING);
        }

        private Reading shifted(int by) {
            return new Reading(meanings, start + by, end + by, strong, sentence);
        }
    }

    /** Status words at the very start of an answer. */
    static Optional<Reading> atStart(String key) {
        Matcher prefix = PREFIX.matcher(key);
        int from = prefix.find() ? prefix.end() : 0;
        Optional<Reading> reading = sequence(key, from);
        return reading.isPresent() || from == 0 ? reading : sequence(key, 0);
    }

    /** Status words that are the last statement of an answer. */
    static Optional<Reading> atEnd(String key) {
        int end = key.length();
        while (end > 0 && "。.;!) ".indexOf(key.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = lastOf(key, end, "。;!");
        String sentence = key.substring(start, end);
        Optional<Reading> whole = atStart(sentence).filter(r -> r.end() >= sentence.length());
        if (whole.isPresent()) {
            int offset = start;
            return whole.filter(r -> r.strong() || r.start() == 0).map(r -> r.shifted(offset));
        }
        if (PROMISE.matcher(sentence).find()) {
            return Optional.empty();
        }
        int clause = lastOf(key, end, "。;!,");
        String last = key.substring(clause, end);
        return atStart(last).filter(r -> r.end() >= last.length() && r.strong()).map(r -> r.shifted(clause));
    }

    /** Status words that fill a bracket at the start or the end of a text: (已完成). */
    static Optional<Reading> inBracket(String key) {
        Matcher m = BRACKET.matcher(key);
        while (m.find()) {
            boolean edge = m.start() < 3 || key.length() - m.end() < 3;
            Optional<Reading> reading = edge ? whole(m.group(1)) : Optional.empty();
            if (reading.isPresent()) {
                return Optional.of(reading.get().shifted(m.start(1)));
            }
        }
        return Optional.empty();
    }

    /** A text that is status words and nothing else: a cell of a table, the inside of a bracket. */
    static Optional<Reading> whole(String key) {
        return atStart(key)
                .filter(r -> r.end() >= key.replaceAll("[。;. ]+$", "").length());
    }

    private static int lastOf(String key, int end, String signs) {
        for (int i = end - 1; i >= 0; i--) {
            if (signs.indexOf(key.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Words joined by commas and 并; the longest run that ends where a statement ends. */
    private static Optional<Reading> sequence(String key, int from) {
        List<Integer> ends = new ArrayList<>();
        List<Meaning> meanings = new ArrayList<>();
        int at = from;
        while (at < key.length() && ends.size() < 6) {
            int start = ends.isEmpty() ? at : afterJoin(key, at);
            Optional<Match> next = longest(key, start);
            if (next.isEmpty()) {
                break;
            }
            meanings.add(next.get().meaning());
            at = next.get().end();
            ends.add(at);
        }
        for (int i = ends.size() - 1; i >= 0; i--) {
            int end = ends.get(i);
            if (endsThere(key, end)) {
                Set<Meaning> found = EnumSet.copyOf(meanings.subList(0, i + 1));
                String words = key.substring(from, end);
                return Optional.of(new Reading(found, from, end, isStrong(words), isSentence(key, end)));
            }
        }
        return Optional.empty();
    }

    private static boolean isStrong(String words) {
        return words.contains("整改") || words.contains("销号") || words.contains("长期坚持");
    }

    private static boolean isSentence(String key, int end) {
        return end >= key.length() || "。.;!)]】〕".indexOf(key.charAt(end)) >= 0;
    }

    private static int afterJoin(String key, int at) {
        Matcher join = JOIN.matcher(key);
        return join.find(at) ? join.end() : at;
    }

    private static boolean endsThere(String key, int at) {
        return END.matcher(key).find(at);
    }

    private record Match(Meaning meaning, int end) {}

    private static Optional<Match> longest(String key, int start) {
        Match best = null;
        for (Word word : WORDS) {
            Matcher m = word.pattern().matcher(key).region(start, Math.min(key.length(), start + 40));
            if (m.lookingAt() && (best == null || m.end() > best.end())) {
                best = new Match(word.meaning(), m.end());
            }
        }
        return Optional.ofNullable(best);
    }
}
