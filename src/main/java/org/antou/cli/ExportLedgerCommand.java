package org.antou.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.antou.app.Desk;
import org.antou.app.SignedIn;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.paper.LedgerPrintout;
import org.antou.paper.PdfFiles;
import org.antou.paper.PdfPaper;
import org.antou.paper.Press;
import org.antou.paper.Printout;
import org.antou.paper.Unprintable;
import org.antou.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** antou export ledger: the whole ledger as a workbook, or that of the newest inspection on paper; the ending chooses. */
@CommandLine.Command(name = "ledger", description = "文件名的结尾决定格式:.xlsx 导出全部整改台账,.pdf 打印最近一轮巡察的台账")
final class ExportLedgerCommand extends Command {

    @Parameters(paramLabel = "文件", description = "要写的文件,例如 台账.pdf")
    private Path file;

    @Option(names = "--marking", paramLabel = "文字", defaultValue = "", description = "页眉标识,例如 内部资料")
    private String marking;

    @Option(names = "--hide-empty", description = "不印全空的列")
    private boolean hideEmpty;

    @Mixin
    private StoreOptions store = new StoreOptions();

    ExportLedgerCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer run() {
        if (SheetExport.wanted(file)) {
            return store.inStore(
                    this,
                    in -> new SheetExport(file, Optional.empty())
                            .of(in, in.desk().ledgerRegister().sheet()));
        }
        requirePdf();
        return store.inStore(this, this::export);
    }

    private void requirePdf() {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".docx")) {
            throw new Problem.Expected(
                    "这个版本还不能把台账导出为“" + file.getFileName() + "”这种格式。", "没有写任何文件。", "请改用 .xlsx 或 .pdf 结尾的文件名。");
        }
        if (!name.endsWith(".pdf")) {
            throw new Problem.Expected(
                    "看不出“" + file.getFileName() + "”要导出成什么格式。", "没有写任何文件。", "请用 .xlsx 或 .pdf 结尾的文件名。");
        }
    }

    private Answer export(SignedIn in) {
        Desk desk = in.desk();
        List<Inspection> inspections = desk.ledger().inspections();
        if (inspections.isEmpty()) {
            throw new Problem.Expected("台账里还没有巡察轮次,没有可以导出的内容。", "没有写任何文件。", "请先导入通报,或在窗口里登记。");
        }
        Inspection newest = inspections.get(inspections.size() - 1);
        List<Issue> issues = desk.ledger().issues(newest.id());
        Printout printout = LedgerPrintout.of(desk.office().get().unit(), marking, newest, issues);
        if (hideEmpty) {
            printout = printout.without(Set.copyOf(printout.emptyColumns()));
        }
        PdfPaper paper = new Press().print(printout);
        paper.unprintable().stream().map(Unprintable::text).forEach(terminal().err()::println);
        PdfFiles.save(paper, file);
        return answer(issues.size(), paper.pages());
    }

    private Answer answer(int issues, int pages) {
        String path = file.toAbsolutePath().toString();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("file", path).put("issues", issues).put("pages", pages);
        return Answer.good(json, "已导出" + issues + "条、" + pages + "页:" + path);
    }
}
