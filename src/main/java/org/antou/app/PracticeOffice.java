package org.antou.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.document.Document;
import org.antou.document.Documents;
import org.antou.ledger.Ledger;
import org.antou.ledger.model.FillPlan;
import org.antou.ledger.model.Imported;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.NoticeReader;
import org.antou.people.People;
import org.antou.people.model.Person;
import org.antou.people.model.Section;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.security.Session;

/** 练习办公室: a store with an invented office, invented people and the sample notice, to look around in without harm. */
public final class PracticeOffice {

    private static final String SAMPLE = "/org/antou/assets/sample/notice.txt";
    private static final NewOffice OFFICE = new NewOffice("海州市数据服务局", "中共海州市数据服务局党组", "海州市数据服务局机关党委");

    private static final List<String> SECTIONS = List.of("机关党委办公室", "组织人事科", "数据资源科", "业务应用科", "安全运维科", "财务科");
    private static final List<String> LEADERS = List.of("林知远", "周慕言", "沈若水");
    private static final List<String> OWNERS = List.of("方予安", "陆星河", "苏晚晴", "程既白", "顾南乔", "韩松年");

    /** The share of the issues whose five elements are filled in; the rest is left for practice. */
    private static final int FILLED = 10;

    private PracticeOffice() {}

    /** Makes the practice store in a folder that was just taken. */
    public static Opened create(Startup startup, String login, char[] password) {
        Opened opened = startup.create(OFFICE, true, login, password);
        try {
            furnish(opened.signedIn().desk(), opened.signedIn().session());
            return opened;
        } catch (RuntimeException failed) {
            opened.signedIn().desk().close();
            throw failed;
        }
    }

    private static void furnish(Desk desk, Session session) {
        new PracticePeople(desk, session).bringIn();
        new PracticeMeetings(desk, session).bringIn();
        new PracticePassports(desk, session).bringIn();
        new PracticeFiles(desk, session).bringIn();
        new PracticeWatches(desk, session).bringIn();
        Document sample = sample();
        Imported imported = desk.ledger().importNotice(session, NoticeReader.read(sample.name(), sample.lines()));
        fill(
                desk.ledger(),
                session,
                imported.inspection(),
                new Staff(sections(desk.people()), persons(desk.people(), LEADERS), persons(desk.people(), OWNERS)));
    }

    private static List<Named> sections(People people) {
        return SECTIONS.stream()
                .flatMap(name -> people.searchSections(name).stream().limit(1))
                .map(Section::named)
                .toList();
    }

    private static List<Named> persons(People people, List<String> names) {
        return names.stream()
                .flatMap(name -> people.searchPersons(name).stream().limit(1))
                .map(Person::named)
                .toList();
    }

    /** Section by section, as a clerk would fill it in. */
    private static void fill(Ledger ledger, Session session, UUID inspection, Staff staff) {
        List<Issue> issues = ledger.issues(inspection);
        int count = staff.sections().size();
        for (int s = 0; s < count; s++) {
            int section = s;
            List<Issue> mine = issues.stream()
                    .limit(FILLED)
                    .filter(issue -> issue.number() % count == section)
                    .toList();
            ledger.fill(session, new FillPlan(mine, staff.values(section), true));
        }
    }

    private static Document sample() {
        try (InputStream in = PracticeOffice.class.getResourceAsStream(SAMPLE)) {
            return Documents.read("练习用通报.txt", in.readAllBytes());
        } catch (IOException e) {
            throw new Problem.Bug("read sample notice", e);
        }
    }

    private record Staff(List<Named> sections, List<Named> leaders, List<Named> owners) {

        Values values(int section) {
            return Values.empty()
                    .with(LedgerColumns.SECTION, Optional.of(sections.get(section)))
                    .with(LedgerColumns.LEADER, Optional.of(leaders.get(section % leaders.size())))
                    .with(LedgerColumns.OWNER, Optional.of(owners.get(section)))
                    .with(LedgerColumns.GOAL, Optional.of("问题整改到位,制度健全并长期执行"));
        }
    }
}
