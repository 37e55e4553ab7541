package org.antou.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.antou.attachment.Attachments;
import org.antou.history.Change;
import org.antou.history.Entry;
import org.antou.history.History;
import org.antou.ledger.model.Notice;
import org.antou.ledger.model.NoticeReader;
import org.antou.people.People;
import org.antou.register.RecordRef;
import org.antou.register.port.RegisterPort;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Office;
import org.antou.settings.Parameters;
import org.antou.store.Store;
import org.antou.store.TestStores;

/** A real store in memory with everything the ledger's services need. */
public final class Fixture {

    /** A small notice with two aspects and three issues: done, under way, unsaid. */
    public static final List<String> NOTICE = List.of(
            "市档案馆党组关于市委第三巡察组巡察反馈意见整改情况的通报",
            "2021年3月1日至2021年4月30日,市委第三巡察组对市档案馆党组进行了巡察。2021年6月10日,反馈了巡察意见。",
            "一、整改落实情况",
            "(一)理论学习不够深入。",
            "1.学习计划落实不到位。",
            "整改情况:整改完毕。一是制定了《市档案馆学习制度》。二是每季度检查一次。",
            "2.研讨交流少。",
            "整改情况:正在整改,定期整改到位。已制订研讨计划,2021年底前完成。",
            "(二)作风不够扎实。",
            "3.窗口排队时间长。",
            "整改情况:增设了一个窗口。",
            "市档案馆党组",
            "2021年8月2日");

    public static final Session CLERK = new Session(new UUID(1, 1), "林经办", Role.CLERK);
    public static final Session READER = new Session(new UUID(1, 2), "苏查阅", Role.READER);

    public final Store store = TestStores.memory();
    public final Clock clock = Clock.fixed(Instant.parse("2021-12-28T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    public final History history = new History(store, clock);
    public final People people = new People(store, history);
    private final Path files = folder();
    public final Attachments attachments = attachments(history, clock);
    public final Ledger ledger =
            new Ledger(store, history, new Parameters(store, history), () -> attachments.counts(LedgerRegister.KEY));
    public final Workflow workflow = new Workflow(
            store,
            history,
            clock,
            issue -> attachments.of(new RecordRef(LedgerRegister.KEY, issue)).size());
    public final Supervisions supervisions = new Supervisions(store, history, new Parameters(store, history), clock);
    public final LedgerServices services = new LedgerServices(ledger, workflow, supervisions, people, attachments);
    public final LedgerReports reports = new LedgerReports(ledger, new Office(store, history), history, attachments);
    public final List<RegisterPort> ports = new LedgerRegister(ledger).ports();

    private static Path folder() {
        try {
            return Files.createTempDirectory("antou-attachments");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The attachments of the same store, as another moment sees them. */
    public Attachments attachments(History when, Clock now) {
        return new Attachments(store, when, new Parameters(store, when), files, now);
    }

    public static Notice notice() {
        return NoticeReader.read("市档案馆通报.txt", NOTICE);
    }

    /** A notice of four aspects with ten issues each: every other one done, of the others nothing is said. */
    public static Notice forty() {
        List<String> lines = new ArrayList<>(List.of("市档案馆党组关于巡察整改情况的通报", "一、整改落实情况"));
        for (int i = 0; i < 40; i++) {
            if (i % 10 == 0) {
                lines.add("(" + "一二三四".charAt(i / 10) + ")方面" + i / 10 + "落实不到位。");
            }
            lines.add((i + 1) + ".第" + (i + 1) + "件事办得不好。");
            lines.add("整改情况:" + (i % 2 == 0 ? "整改完毕。已办好。" : "已安排专人办理。"));
        }
        return NoticeReader.read("四十条.txt", lines);
    }

    public RegisterPort port(String key) {
        return Stream.concat(ports.stream(), people.ports().stream())
                .filter(port -> port.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Takes the newest batch back, last record first, as the program's undo does. */
    public void undoLast() {
        UUID batch = history.latest(1).get(0).batch();
        List<Entry> entries = history.ofBatch(batch);
        history.write(CLERK, "撤销", change -> {
            for (int i = entries.size() - 1; i >= 0; i--) {
                undo(change, entries.get(i));
            }
            return entries.size();
        });
    }

    private void undo(Change change, Entry entry) {
        RecordRef ref = entry.ref();
        port(ref.register()).undo(change, ref, entry.changes());
    }
}
