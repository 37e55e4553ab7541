package org.antou.people.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.antou.register.Finding;
import org.antou.register.RecordRef;
import org.antou.text.PartialDate;

/** 支部设置体检 after the 《中国共产党支部工作条例(试行)》: sizes, committee, term. The program proposes; a person decides. */
public final class BranchRules {

    private static final String REGISTER = "branch";
    private static final String CHAPTER_2 = "《中国共产党支部工作条例(试行)》第二章";
    private static final String CHAPTER_6 = "《中国共产党支部工作条例(试行)》第六章";

    /** Full members a branch needs. */
    private static final int FEWEST = 3;

    /** Members a branch has at most, as a rule. */
    private static final int MOST = 50;

    /** Full members from which a committee is due. */
    private static final int COMMITTEE_FROM = 7;

    private static final int COMMITTEE_FEWEST = 3;
    private static final int COMMITTEE_MOST = 7;
    private static final int UNITS_MOST = 5;

    private static final Rule UNKNOWN = new Rule(Light.YELLOW, "unknown", CHAPTER_2, "请登记人数,或在人员里填写所在党支部。");
    private static final Rule FEW = new Rule(Light.RED, "few", CHAPTER_2, "请研究转为联合党支部、与其他支部合并或扩大联合。");
    private static final Rule MANY = new Rule(Light.YELLOW, "many", CHAPTER_2, "请研究分设支部。");
    private static final Rule UNITS = new Rule(Light.YELLOW, "units", CHAPTER_2, "请研究调整覆盖范围。");
    private static final Rule TOLD = new Rule(Light.YELLOW, "told", "清单与台账应当一致(《通报》第29项)", "请核对名册;以名册为准的,清空登记数。");
    private static final Rule WITHOUT = new Rule(Light.RED, "committee", CHAPTER_6, "正式党员7人以上的应当设支委会,请选举。");
    private static final Rule SMALL = new Rule(Light.YELLOW, "committee", CHAPTER_6, "不足7人的设1名书记,必要时1名副书记;请核对。");
    private static final Rule SEATS = new Rule(Light.YELLOW, "seats", CHAPTER_6, "请核对委员名单,或补选。");
    private static final Rule ENDED = new Rule(Light.RED, "overdue", CHAPTER_6, "请组织换届;延期的须经上级批准。");
    private static final Rule ENDING = new Rule(Light.YELLOW, "due", CHAPTER_6, "请提前向上级请示换届。");
    private static final Rule SECRETARY = new Rule(Light.YELLOW, "secretary", CHAPTER_6, "请用“书记和支委…”登记。");
    private static final Rule CANDIDATE = new Rule(Light.YELLOW, "candidate", "预备党员没有被选举权(〔待核〕)", "请核对党员身份和任职。");
    private static final Rule GROUP = new Rule(Light.YELLOW, "group", "党小组应与支部登记一致(产品规则)", "请改正人员的党小组,或在支部里补登。");

    private BranchRules() {}

    /** How bad it is. */
    public enum Light {
        RED,
        YELLOW
    }

    /** Something that was found about a branch. */
    public record Fault(Light light, Finding finding) {}

    /** What every finding of one kind says. */
    private record Rule(Light light, String key, String basis, String advice) {

        Fault about(Branch branch, String message) {
            return about(branch, "", message);
        }

        Fault about(Branch branch, String which, String message) {
            Optional<RecordRef> subject = Optional.of(new RecordRef(REGISTER, branch.id()));
            return new Fault(
                    light, new Finding("branch." + key, subject, which, branch.name() + ":" + message, basis, advice));
        }
    }

    /** What is found about a branch on a day; nothing of one that is dissolved. {@code ahead} days a term's end is told. */
    public static List<Fault> check(Roster roster, int ahead, LocalDate on) {
        if (!roster.branch().existed(on)) {
            return List.of();
        }
        List<Fault> found = new ArrayList<>();
        size(roster, found);
        committee(roster, found);
        term(roster.branch(), ahead, on).ifPresent(found::add);
        posts(roster, found);
        return List.copyOf(found);
    }

    private static void size(Roster roster, List<Fault> found) {
        Branch branch = roster.branch();
        OptionalInt full = roster.full();
        if (full.isEmpty()) {
            found.add(UNKNOWN.about(branch, "没有登记党员人数,规模无法体检。"));
            return;
        }
        if (full.getAsInt() < FEWEST) {
            String joint = branch.kind() == BranchKind.JOINT ? "联合后" : "";
            found.add(FEW.about(branch, joint + "正式党员" + full.getAsInt() + "名,不足" + FEWEST + "名。"));
        }
        int members = roster.size().orElse(full.getAsInt());
        if (members > MOST) {
            found.add(MANY.about(branch, "党员" + members + "名,超过一般" + MOST + "名。"));
        }
        int units = branch.counts().units().orElse(0);
        if (units > UNITS_MOST) {
            found.add(UNITS.about(branch, "联合覆盖" + units + "个单位,超过一般" + UNITS_MOST + "个。"));
        }
        int told = branch.counts().members().orElse(members);
        if (told != members) {
            found.add(TOLD.about(branch, "登记党员数" + told + "名,人员里这个支部有" + members + "名。"));
        }
    }

    private static void committee(Roster roster, List<Fault> found) {
        Branch branch = roster.branch();
        int full = roster.full().orElse(-1);
        if (!branch.committee() && full >= COMMITTEE_FROM) {
            found.add(WITHOUT.about(branch, "正式党员" + full + "名,没有设支委会。"));
        }
        if (branch.committee() && full >= 0 && full < COMMITTEE_FROM) {
            found.add(SMALL.about(branch, "正式党员" + full + "名,不足7名,设了支委会。"));
        }
        int seats = roster.committee().size();
        boolean odd = seats < COMMITTEE_FEWEST || seats > COMMITTEE_MOST;
        if (branch.committee() && !roster.members().isEmpty() && odd) {
            found.add(SEATS.about(branch, "支委" + seats + "名;支委会由3至5人组成,一般不超过7人。"));
        }
    }

    private static Optional<Fault> term(Branch branch, int ahead, LocalDate on) {
        return branch.life().termTo().map(PartialDate::latest).flatMap(end -> {
            long left = ChronoUnit.DAYS.between(on, end);
            if (left < 0) {
                return Optional.of(ENDED.about(branch, "本届" + end + "届满,已过" + -left + "天未换届。"));
            }
            return left <= ahead
                    ? Optional.of(ENDING.about(branch, "本届" + end + "届满,还有" + left + "天。"))
                    : Optional.empty();
        });
    }

    private static void posts(Roster roster, List<Fault> found) {
        Branch branch = roster.branch();
        long secretaries = roster.members().stream()
                .filter(p ->
                        p.party().post().filter(PartyPost.SECRETARY::equals).isPresent())
                .count();
        if (!roster.members().isEmpty() && secretaries != 1) {
            found.add(SECRETARY.about(branch, secretaries == 0 ? "没有登记书记。" : "登记了" + secretaries + "名书记。"));
        }
        for (Person person : roster.members()) {
            PartyLife party = person.party();
            String which = person.id().toString();
            if (party.post().filter(PartyPost::isCommittee).isPresent() && !party.isFullMember()) {
                String post = party.post().orElseThrow().title();
                found.add(CANDIDATE.about(branch, which, person.name() + "不是正式党员,担任了" + post + "。"));
            }
            if (!party.group().isEmpty() && !branch.groups().contains(party.group())) {
                found.add(GROUP.about(branch, which, person.name() + "的党小组“" + party.group() + "”不在这个支部登记的党小组里。"));
            }
        }
    }
}
