package org.antou.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antou.app.SignedIn;
import org.antou.cadre.CadreRegister;
import org.antou.cadre.form.FormFiles;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.form.AppointmentForm;
import org.antou.cadre.paper.AppointmentPaper;
import org.antou.paper.WordFiles;
import org.antou.paper.WordPress;
import org.antou.problem.Problem;
import org.antou.register.Named;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** antou export forms: appointment forms as .lrmx or Word, one or a folder of them; two persons look. */
@CommandLine.Command(name = "forms", description = "导出任免审批表:一人的 .lrmx、.docx,或装它们的文件夹;要登记两名查档人")
final class ExportFormsCommand extends Command {

    @Parameters(paramLabel = "文件", description = "张三.lrmx、张三.docx,或一个文件夹")
    private Path file;

    @Option(names = "--person", paramLabel = "姓名", description = "只导出这一人;不给则每人一份,写进文件夹")
    private Optional<String> person = Optional.empty();

    @Option(names = "--word", description = "文件夹里放 Word(.docx),不放 .lrmx")
    private boolean word;

    @Option(names = "--reader", required = true, paramLabel = "查档人", description = "查档人,要写两次:两人同时在场")
    private List<String> readers;

    @Option(names = "--reason", required = true, paramLabel = "事由", description = "查档事由,记入查档登记")
    private String reason;

    @Mixin
    private StoreOptions store = new StoreOptions();

    ExportFormsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer run() {
        return store.inStore(this, this::export);
    }

    private Answer export(SignedIn in) {
        CadreRegister register = in.desk().cadres();
        register.gate().require();
        List<FileCheck> checks = register.files().all().stream()
                .filter(check -> person.isEmpty() || check.personName().equals(person.get()))
                .toList();
        if (checks.isEmpty()) {
            throw problem("没有找到要导出的档案核查。", "请核对姓名;还没有建册的,请先登记。");
        }
        if (readers.size() != 2) {
            throw problem("查档要登记两个人。", "请写两次 --reader。");
        }
        List<Named> whose = checks.stream()
                .flatMap(check -> check.person().stream())
                .distinct()
                .toList();
        register.looks().look(in.session(), whose, readers.get(0), readers.get(1), reason);
        boolean single = ending(".lrmx") || ending(".docx");
        if (single && checks.size() > 1) {
            throw problem("有 " + checks.size() + " 份核查,一个文件装不下。", "请用 --person 指明一人,或给一个文件夹。");
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode written = json.putArray("files");
        LocalDate today = LocalDate.ofInstant(
                in.desk().clock().instant(), in.desk().clock().getZone());
        for (FileCheck check : checks) {
            AppointmentForm form = in.desk().forms().form(register.files().sheet(check));
            Path target = single ? file : free(check);
            if (target.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
                WordFiles.save(new WordPress().write(AppointmentPaper.of(form, today)), target);
            } else {
                FormFiles.save(form, target);
            }
            written.add(target.toAbsolutePath().toString());
        }
        return Answer.good(json, "已导出 " + checks.size() + " 份任免审批表:" + file.toAbsolutePath());
    }

    private boolean ending(String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** A name in the folder that no other check took: two persons may bear the same name. */
    private Path free(FileCheck check) {
        try {
            Files.createDirectories(file);
        } catch (IOException e) {
            throw problem("不能建立文件夹“" + file + "”。", "请换一个可以写入的位置。");
        }
        String ending = word ? ".docx" : ".lrmx";
        String stem = check.personName() + (check.batch().isEmpty() ? "" : "(" + check.batch() + ")");
        String safe = stem.replaceAll("[\\\\/:*?\"<>|\\s]", "_");
        Path target = file.resolve(safe + ending);
        for (int i = 2; Files.exists(target); i++) {
            target = file.resolve(safe + "-" + i + ending);
        }
        return target;
    }

    private static Problem.Expected problem(String what, String advice) {
        return new Problem.Expected(what, "没有写任何文件。", advice);
    }
}
