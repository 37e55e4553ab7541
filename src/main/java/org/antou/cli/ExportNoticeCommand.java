package org.antou.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antou.app.SignedIn;
import org.antou.ledger.LedgerReports;
import org.antou.ledger.model.NoticeCheck;
import org.antou.ledger.model.NoticeOpening;
import org.antou.ledger.model.NoticeOrder;
import org.antou.ledger.model.NoticeSource;
import org.antou.ledger.model.NoticeWriter;
import org.antou.ledger.paper.NoticePaper;
import org.antou.paper.WordFiles;
import org.antou.paper.WordPaper;
import org.antou.paper.WordPress;
import org.antou.problem.Problem;
import org.antou.register.Finding;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** antou export notice: the notice of the newest inspection as a Word file, with what the check before it found. */
@CommandLine.Command(name = "notice", description = "由台账写成整改情况通报或报告(.docx,公文格式)")
final class ExportNoticeCommand extends Command {

    @Parameters(paramLabel = "文件", description = "要写的文件,例如 通报.docx")
    private Path file;

    @Option(names = "--report", description = "写成报告(缺省是通报)")
    private boolean report;

    @Option(names = "--public", description = "公开版:填了不公开理由的问题不写,只写条数(缺省是内部版,全写)")
    private boolean published;

    @Option(names = "--date", paramLabel = "日期", description = "成文日期;不给则用台账里的通报日期,再没有就是今天")
    private Optional<String> date = Optional.empty();

    @Option(names = "--marking", paramLabel = "文字", defaultValue = "", description = "左上角的标识,例如 内部资料")
    private String marking;

    @Mixin
    private StoreOptions store = new StoreOptions();

    ExportNoticeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer run() {
        if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
            throw new Problem.Expected("通报只能写成 Word 文件。", "没有写任何文件。", "请用 .docx 结尾的文件名。");
        }
        Optional<PartialDate> day = date.map(ExportNoticeCommand::day);
        return store.inStore(this, in -> export(in, day));
    }

    private static PartialDate day(String typed) {
        return ChineseDates.parse(typed)
                .filter(PartialDate::isExact)
                .orElseThrow(() -> new Problem.Expected("“" + typed + "”不是日期。", "没有写任何文件。", "请写成 2021-01-28 这样。"));
    }

    private Answer export(SignedIn in, Optional<PartialDate> day) {
        LedgerReports reports = in.desk().ledgerReports();
        NoticeSource whole = reports.source(reports.inspection(Optional.empty()));
        NoticeSource source = published ? whole.published() : whole;
        NoticeOpening.Kind kind = report ? NoticeOpening.Kind.REPORT : NoticeOpening.Kind.NOTICE;
        PartialDate dated = day.or(() -> source.inspection().notice()).orElseGet(this::today);
        NoticeOrder order = NoticeOpening.order(source, kind, reports.office().partyGroup(), dated);
        List<Finding> findings = NoticeCheck.of(source, order, reports.formerNames());
        WordPaper paper = new WordPress().write(NoticePaper.of(NoticeWriter.write(source, order), marking));
        WordFiles.save(paper, file);
        return answer(source, findings, paper);
    }

    private PartialDate today() {
        return PartialDate.of(LocalDate.ofInstant(
                terminal().clock().instant(), terminal().clock().getZone()));
    }

    private Answer answer(NoticeSource source, List<Finding> findings, WordPaper paper) {
        String path = file.toAbsolutePath().toString();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("file", path)
                .put("aspects", source.aspects().size())
                .put("issues", source.issues().size())
                .put("withheld", source.left());
        paper.fontNote().ifPresent(note -> json.put("fonts", note));
        NoticeJson.findings(json.putArray("findings"), findings);
        String found = findings.stream()
                .map(f -> System.lineSeparator() + "请核对:" + f.message())
                .collect(Collectors.joining());
        String fonts =
                paper.fontNote().map(note -> System.lineSeparator() + note).orElse("");
        return Answer.good(
                json, "已写成通报,共" + source.issues().size() + "条问题" + withheld(source) + ":" + path + found + fonts);
    }

    private static String withheld(NoticeSource source) {
        return source.left() == 0 ? "" : "(另有" + source.left() + "条按规定不公开,没有写)";
    }
}
