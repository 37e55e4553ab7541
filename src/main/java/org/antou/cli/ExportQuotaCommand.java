package org.antou.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.antou.app.SignedIn;
import org.antou.meeting.model.QuotaMatrix;
import org.antou.meeting.paper.MatrixPrintout;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.PdfFiles;
import org.antou.paper.Press;
import org.antou.paper.Printout;
import org.antou.problem.Problem;
import org.antou.sheet.out.TextSheet;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** antou export quota: how a year stands against what is owed (达标表), as a workbook or on paper; the ending chooses. */
@CommandLine.Command(name = "quota", description = "导出一年的应开与已开(达标表):.xlsx 或 .pdf")
final class ExportQuotaCommand extends Command {

    @Parameters(paramLabel = "文件", description = "要写的文件,例如 达标表.xlsx")
    private Path file;

    @Option(names = "--year", paramLabel = "年份", description = "哪一年;不给则是今年")
    private Optional<Integer> year = Optional.empty();

    @Mixin
    private StoreOptions store = new StoreOptions();

    ExportQuotaCommand(Terminal terminal) {
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
        LocalDate today = LocalDate.now(terminal().clock());
        QuotaMatrix matrix = in.desk().meetings().quotas().matrix(year.orElse(today.getYear()), today);
        if (matrix.lines().isEmpty()) {
            throw new Problem.Expected("还没有党支部,算不出应开与已开。", "没有写任何文件。", "请先登记党支部。");
        }
        Printout printout = MatrixPrintout.of(in.desk().office().get().unit(), matrix, matrix.lines());
        if (pdf) {
            PdfFiles.save(new Press().print(printout), file);
        } else {
            TextSheet.save(
                    file,
                    matrix.year() + "年达标表",
                    printout.columns().stream().map(PaperColumn::title).toList(),
                    printout.rows().stream().map(PaperRow::cells).toList());
        }
        String path = file.toAbsolutePath().toString();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("file", path)
                .put("year", matrix.year())
                .put("owed", matrix.owed())
                .put("kept", matrix.kept())
                .put("missing", matrix.missing());
        return Answer.good(
                json,
                matrix.year() + "年应开" + matrix.owed() + "次,已达标" + matrix.kept() + "次,欠" + matrix.missing() + "次:"
                        + path);
    }
}
