package org.antou.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.antou.app.SignedIn;
import org.antou.cadre.FormExchange;
import org.antou.cadre.form.FormFiles;
import org.antou.cadre.form.FormRead;
import org.antou.cadre.model.form.FormLine;
import org.antou.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** antou import forms: forms of the editors (.lrmx, .lrm, folders of them) become evidence of checks. */
@CommandLine.Command(name = "forms", description = "导入任免审批表(.lrmx、.lrm 或放它们的文件夹);不一致的项不改登记,先用 --dry-run 看看")
final class ImportFormsCommand extends Command {

    @Parameters(paramLabel = "文件", arity = "1..*", description = "任免审批表,或放它们的文件夹")
    private List<Path> files;

    @Option(names = "--overwrite", paramLabel = "项", description = "不一致时也用任免审批表的,例如 --overwrite 现任职务;可以多次")
    private List<String> overwrite = new ArrayList<>();

    @Option(names = "--dry-run", description = "只检查、列出各份的情况,什么都不写")
    private boolean dryRun;

    @Mixin
    private StoreOptions store = new StoreOptions();

    ImportFormsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer run() {
        return store.inStore(this, this::forms);
    }

    private record Rejected(String file, String value, String reason) {}

    private Answer forms(SignedIn in) {
        FormExchange exchange = in.desk().forms();
        List<FormExchange.Plan> good = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        List<Path> all =
                files.stream().flatMap(place -> FormFiles.in(place).stream()).toList();
        for (Path file : all) {
            look(exchange, file, good, rejected);
        }
        if (!dryRun && !good.isEmpty()) {
            exchange.run(in.session(), good.stream().map(this::accepted).toList());
        }
        int fresh = (int) good.stream().filter(p -> p.check().isEmpty()).count();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("rows", all.size()).put("imported", fresh).put("updated", good.size() - fresh);
        ArrayNode bad = json.putArray("rejected");
        rejected.forEach(r -> bad.addObject()
                .put("sheet", r.file())
                .put("cell", "")
                .put("value", r.value())
                .put("reason", r.reason()));
        ArrayNode told = json.putArray("forms");
        good.forEach(plan -> told(told.addObject(), plan));
        String text = (dryRun ? "只检查,没有写入。" : "已导入。") + "任免审批表 " + all.size() + " 份:可以导入 " + good.size() + " 份,其中新建核查 "
                + fresh + " 份;没有导入 " + rejected.size() + " 份。" + lines(good, rejected);
        return new Answer(json, text, !good.isEmpty() || rejected.isEmpty());
    }

    private static void look(FormExchange exchange, Path file, List<FormExchange.Plan> good, List<Rejected> rejected) {
        String name = file.getFileName().toString();
        try {
            FormExchange.Plan plan = exchange.plan(FormFiles.read(file));
            plan.match()
                    .question(plan.read().form().name())
                    .ifPresentOrElse(
                            why -> rejected.add(
                                    new Rejected(name, plan.read().form().name(), why)),
                            () -> good.add(plan));
        } catch (Problem.Expected unreadable) {
            if (exchange.isOff()) {
                throw unreadable;
            }
            rejected.add(new Rejected(name, "", unreadable.what() + unreadable.advice()));
        }
    }

    private FormExchange.Accepted accepted(FormExchange.Plan plan) {
        Set<String> ticked = new HashSet<>();
        plan.lines().stream()
                .filter(line ->
                        line.isTicked() || line.state() == FormLine.State.DIFFERS && overwrite.contains(line.title()))
                .map(FormLine::key)
                .forEach(ticked::add);
        return new FormExchange.Accepted(plan.read(), plan.match().person().orElseThrow(), ticked);
    }

    /** Which fields differ and not how: what is registered of somebody is no business of a terminal. */
    private void told(ObjectNode json, FormExchange.Plan plan) {
        FormRead read = plan.read();
        json.put("file", read.file()).put("name", read.form().name());
        ArrayNode lines = json.putArray("fields");
        plan.lines()
                .forEach(line -> lines.addObject()
                        .put("title", line.title())
                        .put("state", line.state().name()));
        ArrayNode notes = json.putArray("notes");
        read.notes().forEach(notes::add);
    }

    private static String lines(List<FormExchange.Plan> good, List<Rejected> rejected) {
        StringBuilder text = new StringBuilder();
        for (FormExchange.Plan plan : good) {
            String differing = plan.lines().stream()
                    .filter(line -> line.state() == FormLine.State.DIFFERS)
                    .map(FormLine::title)
                    .collect(Collectors.joining("、"));
            text.append(System.lineSeparator())
                    .append(plan.read().file())
                    .append(":")
                    .append(differing.isEmpty() ? "没有不一致的项。" : "与登记不一致:" + differing + "。")
                    .append(String.join("", plan.read().notes()));
        }
        rejected.forEach(r ->
                text.append(System.lineSeparator()).append(r.file()).append(":").append(r.reason()));
        return text.toString();
    }
}
