package org.antou.passport.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.antou.passport.model.CustodyMove;
import org.antou.passport.model.Decision;
import org.antou.passport.model.DocumentRules;
import org.antou.passport.model.Place;
import org.antou.passport.model.TravelDocument;
import org.antou.passport.paper.CustodySlip;
import org.antou.ui.DateField;
import org.antou.ui.DialogFields;

/** 办理: what becomes of documents, decided by a person with a paper, which is printed afterwards. */
record DecideDialog(PassportPlace place, Runnable done) {

    private static final int SHOWN = 6;

    /** Documents, and the number that the next paper of each move would have. */
    private record Read(List<TravelDocument> documents, List<String> slips) {}

    void open(List<UUID> ids) {
        place.work()
                .jobs()
                .run("读取证件", job -> read(ids), this::ask, place.work().dialogs()::problem);
    }

    private Read read(List<UUID> ids) {
        return new Read(
                ids.stream().flatMap(id -> place.cabinet().find(id).stream()).toList(),
                Stream.of(CustodyMove.values()).map(place.cabinet()::nextSlip).toList());
    }

    private void ask(Read read) {
        List<CustodyMove> possible = Stream.of(CustodyMove.values())
                .filter(move -> read.documents().stream().allMatch(d -> move.possible(d.state())))
                .filter(move -> read.documents().size() == 1 || !move.putsIn())
                .toList();
        if (possible.isEmpty()) {
            place.work().dialogs().info("办理证件", impossible(read.documents()));
            return;
        }
        Fields fields = new Fields(read, possible);
        place.work()
                .dialogs()
                .form("办理证件", fields.node, "办理并打印单据", fields::read)
                .ifPresent(decision -> decide(read.documents(), decision));
    }

    private static String impossible(List<TravelDocument> documents) {
        String states =
                documents.stream().map(d -> d.state().title()).distinct().collect(Collectors.joining("、"));
        return documents.size() == 1
                ? "这本证件现在是“" + states + "”,没有可以办的事项。" + ("借出".equals(states) ? "归还请用“归还”。" : "")
                : "选中的 " + documents.size() + " 本证件状态是“" + states + "”,没有可以一起办的事项。收证入柜要一本一本地办(各有各的柜位)。";
    }

    private void decide(List<TravelDocument> documents, Decision decision) {
        place.work()
                .jobs()
                .run(
                        decision.move().title(),
                        job -> place.cabinet().decideAll(place.session(), documents, decision),
                        decided -> {
                            place.work()
                                    .navigator()
                                    .status("已办“" + decision.move().title() + "”:" + decided.size() + " 本。");
                            done.run();
                            place.print(() -> CustodySlip.of(place.unit(), decision.move(), decided));
                        },
                        problem -> {
                            place.work().dialogs().problem(problem);
                            done.run();
                        });
    }

    private final class Fields {

        private final DialogFields node = new DialogFields(place.today());
        private final Read read;
        private final List<CustodyMove> possible;
        private final ComboBox<String> move = new ComboBox<>();
        private final DateField on;
        private final TextField slip;
        private final TextField reason;
        private final TextField cabinet;
        private final TextField slot;

        Fields(Read read, List<CustodyMove> possible) {
            this.read = read;
            this.possible = possible;
            possible.forEach(m -> move.getItems().add(m.title()));
            move.setId("decide-move");
            boolean expired = possible.contains(CustodyMove.EXPIRE)
                    && read.documents().stream().allMatch(d -> d.expiredOn(place.today()));
            move.setValue((expired ? CustodyMove.EXPIRE : possible.get(0)).title());
            node.row("事项", move);
            on = node.date("日期", "decide-on", Optional.of(place.today()));
            slip = node.text("单据号", "decide-slip", "");
            reason = node.text("原因", "decide-reason", "");
            cabinet = node.text("柜号", "decide-cabinet", "");
            slot = node.text("格号", "decide-slot", "");
            read.documents().stream().findFirst().ifPresent(d -> {
                cabinet.setText(d.place().cabinet());
                slot.setText(d.place().slot());
            });
            node.hint(read.documents().stream()
                            .limit(SHOWN)
                            .map(d -> d.holder() + " " + d.label() + " "
                                    + d.state().title())
                            .collect(Collectors.joining(";"))
                    + (read.documents().size() > SHOWN
                            ? "……共 " + read.documents().size() + " 本"
                            : ""));
            move.setOnAction(e -> adapt());
            adapt();
        }

        private CustodyMove chosen() {
            return possible.stream()
                    .filter(m -> m.title().equals(move.getValue()))
                    .findFirst()
                    .orElse(possible.get(0));
        }

        private void adapt() {
            CustodyMove now = chosen();
            slip.setText(read.slips().get(now.ordinal()));
            slip.setPromptText(now.slip());
            reason.setText(now.reason());
            cabinet.setDisable(!now.putsIn());
            slot.setDisable(!now.putsIn());
        }

        private Optional<Decision> read() {
            Optional<LocalDate> day = DialogFields.day(on);
            if (day.isEmpty()) {
                return node.refused("请填写日期,写到日。");
            }
            if (chosen().putsIn() && cabinet.getText().isBlank()) {
                return node.refused("请填写放进哪个柜。");
            }
            Decision decision = new Decision(
                    chosen(),
                    day.get(),
                    reason.getText(),
                    slip.getText(),
                    new Place(cabinet.getText().strip(), slot.getText().strip()));
            Optional<String> refusal = read.documents().stream()
                    .flatMap(d ->
                            DocumentRules.refusal(d, decision)
                                    .map(why -> d.holder() + "的" + d.label() + ":" + why)
                                    .stream())
                    .findFirst();
            return refusal.isPresent() ? node.refused(refusal.get()) : Optional.of(decision);
        }
    }
}
