package org.antou.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antou.app.SignedIn;
import org.antou.ledger.LedgerReports;
import org.antou.ledger.model.NoticeSource;
import org.antou.ledger.pack.EvidencePack;
import org.antou.ledger.pack.PackPlan;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** antou export pack: 迎检包 of the newest inspection, a folder or a zip, with its index and what is missing. */
@CommandLine.Command(name = "pack", description = "写迎检包:每条问题一个编号的文件夹,另有目录和缺少的材料;写出的是没有加密的副本")
final class ExportPackCommand extends Command {

    @Parameters(paramLabel = "目标", description = "新的文件夹;以 .zip 结尾则写成压缩包")
    private Path target;

    @Mixin
    private StoreOptions store = new StoreOptions();

    ExportPackCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer run() {
        return store.inStore(this, this::export);
    }

    private Answer export(SignedIn in) {
        LedgerReports reports = in.desk().ledgerReports();
        NoticeSource source = reports.source(reports.inspection(Optional.empty()));
        LocalDate today = LocalDate.ofInstant(
                terminal().clock().instant(), terminal().clock().getZone());
        PackPlan written = reports.pack(in.session())
                .write(
                        new EvidencePack.Cover(reports.office().unit(), source.inspection(), today),
                        source.issues(),
                        target.toAbsolutePath());
        return answer(written);
    }

    private Answer answer(PackPlan written) {
        List<String> missing = written.missing();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("target", target.toAbsolutePath().toString())
                .put("folders", written.entries().size())
                .put("files", written.files());
        ArrayNode lines = json.putArray("missing");
        missing.forEach(lines::add);
        String lacking = missing.stream()
                .map(line -> System.lineSeparator() + "缺少:" + line)
                .collect(Collectors.joining());
        return Answer.good(
                json,
                "迎检包写好了:" + written.entries().size() + "个文件夹、" + written.files() + "件佐证," + target.toAbsolutePath()
                        + lacking);
    }
}
