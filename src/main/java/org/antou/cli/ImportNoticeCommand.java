package org.antou.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.antou.document.Document;
import org.antou.document.Documents;
import org.antou.ledger.model.Notice;
import org.antou.ledger.model.NoticeReader;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** antou import notice: a notice becomes a ledger; with --dry-run it is only read and no store is opened. */
@CommandLine.Command(name = "notice", description = "把巡察整改通报读成台账(.txt .docx .doc .html .pdf)")
final class ImportNoticeCommand extends Command {

    @Parameters(paramLabel = "文件", description = "通报文件")
    private Path file;

    @Option(names = "--dry-run", description = "只读不存,不打开数据")
    private boolean dryRun;

    @Mixin
    private StoreOptions store = new StoreOptions();

    ImportNoticeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer run() {
        Document document = Documents.read(file);
        Notice notice = NoticeReader.read(document.name(), document.lines());
        if (!dryRun) {
            store.inStore(this, in -> in.desk().ledger().importNotice(in.session(), notice));
        }
        return Answer.good(NoticeJson.of(notice), text(notice));
    }

    private String text(Notice notice) {
        String counts = (dryRun ? "读到" : "已导入") + notice.aspects().size() + "个方面、"
                + notice.items().size() + "条问题:已完成" + NoticeJson.count(notice, "DONE") + "条、基本完成"
                + NoticeJson.count(notice, "BASIC") + "条、整改中" + NoticeJson.count(notice, "OPEN") + "条、待确认"
                + NoticeJson.count(notice, "UNCONFIRMED") + "条。";
        String nothing = notice.items().isEmpty() ? line("这份文件里没有逐条列出的问题。请换一份逐条写明的通报,或者手工登记。") : "";
        String told =
                notice.totals().map(totals -> line("通报自述:" + totals.told())).orElse("");
        String findings = notice.findings().stream()
                .map(finding -> line("请核对:" + finding.message()))
                .collect(Collectors.joining());
        return counts + nothing + told + findings;
    }

    private static String line(String text) {
        return System.lineSeparator() + text;
    }
}
