package org.antou.meeting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.antou.people.model.PartyStatus;
import org.antou.people.model.Person;

/**
 * 法定人数: who must come and who must agree, by what is voted on. 《支部工作条例(试行)》第十一条、第十二条; election: 〔待核〕.
 * "半数以上" is read as half included 〔待核〕.
 */
public final class Quorum {

    private Quorum() {}

    /**
     * What a vote needs.
     *
     * @param due    应到有表决权人数
     * @param toCome how many of them must come
     */
    public record Need(VoteKind kind, int due, int toCome) {

        /**
         * How many must agree. The measure of ordinary votes and admissions is who was due, that of elections who came.
         *
         * @param came 到会有表决权人数
         */
        public int toAgree(int came) {
            return (kind == VoteKind.ELECTION ? came : due) / 2 + 1;
        }
    }

    public static Need need(VoteKind kind, int due) {
        int toCome = switch (kind) {
            case ORDINARY -> (due + 1) / 2;
            case ADMISSION -> due / 2 + 1;
            case ELECTION -> (due * 4 + 4) / 5;
        };
        return new Need(kind, due, toCome);
    }

    /** 支委会: half of the committee must come, half included (第十二条). */
    public static int committee(int members) {
        return (members + 1) / 2;
    }

    /** Whether somebody votes: full members do; those on probation or under watch don't 〔待核〕. */
    public static boolean votes(Person person) {
        return person.party().status().filter(PartyStatus.FULL::equals).isPresent();
    }

    /** Why somebody has no vote; empty for one who has. */
    public static Optional<String> voteless(Person person) {
        if (votes(person)) {
            return Optional.empty();
        }
        return Optional.of(person.party().status().map(PartyStatus::title).orElse("未登记政治面貌") + "没有表决权、选举权和被选举权");
    }

    /** What became of one ballot. */
    public static boolean passed(Need need, int came, Ballot ballot) {
        return came >= need.toCome() && ballot.inFavour() >= need.toAgree(came);
    }

    /** What can be said of a vote, one sentence each; empty where its numbers are not told. */
    public static List<String> words(Vote vote) {
        if (vote.kind().isEmpty() || vote.due().isEmpty() || vote.came().isEmpty()) {
            return List.of();
        }
        int came = vote.came().getAsInt();
        Need need = need(vote.kind().get(), vote.due().getAsInt());
        List<String> words = new ArrayList<>();
        words.add(vote.kind().get().title() + ":应到有表决权的" + need.due() + "名,到会" + came + "名,须到会" + need.toCome() + "名、赞成"
                + need.toAgree(came) + "名。" + (came < need.toCome() ? "到会人数不足,不能表决。" : ""));
        int written = vote.ballots().stream().mapToInt(Ballot::written).max().orElse(0);
        if (came >= need.toCome() && came + written < need.toAgree(came)) {
            words.add("到会" + came + "名,全部赞成也不到" + need.toAgree(came) + "名,任何议题都通不过。");
        }
        for (Ballot ballot : vote.ballots()) {
            String subject = ballot.subject().isEmpty() ? "本次表决" : ballot.subject();
            words.add(subject + ":" + ballot.inFavour() + "票赞成," + (passed(need, came, ballot) ? "通过。" : "未通过。"));
        }
        return List.copyOf(words);
    }

    /**
     * The sentence for the minutes: 应到×名,实到×名,符合规定人数。
     *
     * @param needed how many must come; empty where no rule says a number
     */
    public static String sentence(int expected, int came, OptionalInt needed) {
        String numbers = "应到" + expected + "名,实到" + came + "名";
        if (needed.isEmpty()) {
            return numbers + "。";
        }
        return numbers + (came >= needed.getAsInt() ? ",符合规定人数。" : ",不足规定人数(须到" + needed.getAsInt() + "名)。");
    }

    /** The sentence of a meeting; empty where the numbers are not known. */
    public static Optional<String> sentence(Meeting meeting) {
        OptionalInt expected = meeting.attendance().expected();
        OptionalInt came = meeting.attendance().came();
        if (expected.isEmpty() || came.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(sentence(expected.getAsInt(), came.getAsInt(), needed(meeting, expected.getAsInt())));
    }

    /** How many must come to a meeting of its kind, votes apart: to a 党员大会 and a 支委会 half of them. */
    public static OptionalInt needed(Meeting meeting, int expected) {
        return switch (meeting.kind()) {
            case GENERAL -> OptionalInt.of((expected + 1) / 2);
            case COMMITTEE -> OptionalInt.of(committee(expected));
            case DEMOCRATIC_LIFE -> OptionalInt.of((expected * 2 + 2) / 3);
            default -> OptionalInt.empty();
        };
    }
}
