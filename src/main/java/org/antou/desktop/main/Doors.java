package org.antou.desktop.main;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Window;
import org.antou.app.Desk;
import org.antou.document.Document;
import org.antou.document.Documents;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Notice;
import org.antou.ledger.model.NoticeReader;
import org.antou.ledger.model.Status;
import org.antou.ledger.view.LedgerDoors;
import org.antou.ledger.view.LedgerPrinting;
import org.antou.register.view.Workplace;
import org.antou.ui.FileKind;

/** The ledger's neighbours: reading a notice, and paper. */
final class Doors implements LedgerDoors {

    private static final FileKind NOTICE =
            FileKind.of("通报或反馈意见", "*.txt", "*.docx", "*.doc", "*.html", "*.htm", "*.pdf");

    private final Workplace place;
    private final Desk desk;
    private final LedgerPrinting printing;

    Doors(Workplace place, Desk desk, Window owner) {
        this.place = place;
        this.desk = desk;
        this.printing = new LedgerPrinting(place, desk.office(), () -> owner);
    }

    @Override
    public void importNotice(Runnable done) {
        place.dialogs()
                .openFile("选择通报或反馈意见", NOTICE)
                .ifPresent(file -> place.jobs()
                        .run("读取通报", job -> read(file), notice -> review(notice, done), place.dialogs()::problem));
    }

    private static Notice read(Path file) {
        Document document = Documents.read(file);
        return NoticeReader.read(document.name(), document.lines());
    }

    private void review(Notice notice, Runnable done) {
        if (notice.items().isEmpty()) {
            place.dialogs().info("没有读出问题", "这份文件里没有读出逐条列出的问题。可以改用“手工登记”,或换一份逐条写明问题的通报。");
        } else if (place.dialogs().confirm("导入通报", words(notice), "全部入账")) {
            place.jobs()
                    .run(
                            "导入通报",
                            job -> desk.ledger().importNotice(place.session(), notice),
                            imported -> {
                                place.navigator().status("已入账 " + notice.items().size() + " 条问题。");
                                done.run();
                            },
                            place.dialogs()::problem);
        }
    }

    private static String words(Notice notice) {
        return "读出 " + notice.aspects().size() + " 个方面、" + notice.items().size() + " 条问题:已完成 "
                + count(notice, Status.DONE) + ",基本完成 " + count(notice, Status.BASIC) + ",整改中 "
                + count(notice, Status.ONGOING) + ",待确认 " + count(notice, Status.UNCONFIRMED) + "。";
    }

    private static long count(Notice notice, Status status) {
        return notice.items().stream().filter(item -> item.status() == status).count();
    }

    @Override
    public void print(Inspection inspection, List<Issue> issues) {
        printing.print(inspection, issues);
    }
}
