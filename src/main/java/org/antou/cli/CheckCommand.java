package org.antou.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antou.app.SignedIn;
import org.antou.problem.Problem;
import org.antou.register.Finding;
import org.antou.register.port.RegisterPort;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** antou check: what the rules of every register find on a day (台账体检), those marked as seen among them. */
@CommandLine.Command(name = "check", description = "台账体检:每本台账的每条规则查出了什么")
final class CheckCommand extends Command {

    @Option(names = "--on", paramLabel = "日期", description = "按哪一天查;不给则是今天")
    private Optional<String> on = Optional.empty();

    @Mixin
    private StoreOptions store = new StoreOptions();

    CheckCommand(Terminal terminal) {
        super(terminal);
    }

    /** A finding and the register whose rule found it. */
    private record Found(RegisterPort port, Finding finding) {}

    @Override
    Answer run() {
        LocalDate day = on.map(CheckCommand::day).orElseGet(this::today);
        return store.inStore(this, in -> answer(day, found(in, day)));
    }

    private static LocalDate day(String typed) {
        return ChineseDates.parse(typed)
                .filter(PartialDate::isExact)
                .map(PartialDate::earliest)
                .orElseThrow(() -> new Problem.Expected("“" + typed + "”不是日期。", "没有改动任何内容。", "请写成 2021-01-28 这样。"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                terminal().clock().instant(), terminal().clock().getZone());
    }

    private static List<Found> found(SignedIn in, LocalDate day) {
        return in.desk().ports().stream()
                .flatMap(port -> port.findings(day).stream().map(finding -> new Found(port, finding)))
                .toList();
    }

    private static Answer answer(LocalDate day, List<Found> found) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.put("on", day.toString()).putArray("findings");
        found.forEach(f -> list.addObject()
                .put("rule", f.finding().rule())
                .put("register", f.port().key())
                .put(
                        "subject",
                        f.finding()
                                .subject()
                                .map(ref -> ref.id().toString())
                                .orElse(f.finding().discriminator()))
                .put("message", f.finding().message())
                .put("basis", f.finding().basis())
                .put("advice", f.finding().advice()));
        String text = found.stream()
                .map(f -> System.lineSeparator() + "[" + f.port().title() + "] "
                        + f.finding().message() + f.finding().advice())
                .collect(Collectors.joining());
        return Answer.good(json, day + " 台账体检:查出" + found.size() + "条。" + text);
    }
}
