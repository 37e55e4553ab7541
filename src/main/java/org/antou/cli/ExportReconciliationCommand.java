package org.antou.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.antou.app.SignedIn;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.PdfFiles;
import org.antou.paper.Press;
import org.antou.paper.Printout;
import org.antou.passport.Reconciliations.Compared;
import org.antou.passport.model.Difference;
import org.antou.passport.model.DifferenceKind;
import org.antou.passport.model.Reconciliation;
import org.antou.passport.paper.DifferencePrintout;
import org.antou.problem.Problem;
import org.antou.sheet.out.TextSheet;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** antou export reconciliation: what the list of the authorities, staff and cabinet come to today; numbers are covered. */
@CommandLine.Command(name = "reconciliation", description = "导出三方比对差异表:.xlsx 或 .pdf;名单先用 import exit-list 导入")
final class ExportReconciliationCommand extends Command {

    @Parameters(paramLabel = "文件", description = "要写的文件,例如 差异表.pdf")
    private Path file;

    @Option(names = "--all", description = "连同一致的各行;不给则只有差异")
    private boolean all;

    @Mixin
    private StoreOptions store = new StoreOptions();

    ExportReconciliationCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer run() {
        boolean pdf = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
        if (!pdf && !SheetExport.wanted(file)) {
            throw new Problem.Expected(
                    "看不出“" + file.getFileName() + "”要导出成什么格式。", "没有写任何文件。", "请用 .xlsx 或 .pdf 结尾的文件名。");
        }
        return store.inStore(this, in -> export(in, pdf));
    }

    private Answer export(SignedIn in, boolean pdf) {
        Compared compared = in.desk().passports().reconciliations().now();
        if (compared.counts().listed() == 0) {
            throw new Problem.Expected("还没有名单,没有可以比对的。", "没有写任何文件。", "请先用 import exit-list 导入出入境管理部门的名单。");
        }
        List<Difference> lines = compared.lines().stream()
                .filter(line -> all || line.outcome().isDifferent())
                .sorted(Comparator.comparing(Difference::outcome))
                .toList();
        Printout printout = DifferencePrintout.of(in.desk().office().get().unit(), compared, lines);
        if (pdf) {
            PdfFiles.save(new Press().print(printout), file);
        } else {
            TextSheet.save(
                    file,
                    "三方比对",
                    printout.columns().stream().map(PaperColumn::title).toList(),
                    printout.rows().stream().map(PaperRow::cells).toList());
        }
        return Answer.good(json(compared, lines), compared.counts().told() + ":" + file.toAbsolutePath());
    }

    private ObjectNode json(Compared compared, List<Difference> lines) {
        Reconciliation.Counts counts = compared.counts();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("file", file.toAbsolutePath().toString())
                .put("on", compared.on().toString())
                .put("staff", counts.staff())
                .put("filed", counts.filed())
                .put("listed", counts.listed())
                .put("custody", counts.custody())
                .put("different", counts.lines());
        ObjectNode kinds = json.putObject("outcomes");
        for (DifferenceKind kind : DifferenceKind.values()) {
            kinds.put(
                    kind.name(),
                    compared.lines().stream()
                            .filter(line -> line.outcome() == kind)
                            .count());
        }
        ArrayNode list = json.putArray("lines");
        lines.forEach(line -> list.addObject()
                .put("outcome", line.outcome().name())
                .put("name", line.name())
                .put("kind", line.kind().map(Enum::name).orElse(null))
                .put("word", line.word()));
        return json;
    }
}
