package org.antou.cadre.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.antou.cadre.Parts;
import org.antou.cadre.model.ArchiveCategory;
import org.antou.cadre.model.CheckRules;
import org.antou.cadre.model.CheckSheet;
import org.antou.cadre.model.CheckStep;
import org.antou.cadre.model.CvLine;
import org.antou.cadre.model.FamilyMember;
import org.antou.cadre.model.FileMaterial;
import org.antou.cadre.model.FileMaterialColumns;
import org.antou.cadre.model.PartyPaper;
import org.antou.cadre.model.StepKind;
import org.antou.store.Ids;
import org.antou.text.PartialDate;

/** What stands below the seven items: steps, the five party papers, the papers of the file, CV and family. */
final class SheetParts extends VBox {

    private final CadrePlace place;
    private final CheckSheet sheet;
    private final PartForms forms;
    private final Actions actions;
    private final boolean writes;

    /** What else may be done with a part. */
    interface Actions {
        <R> void remove(Parts<R> parts, R row, String what);

        void save(FileMaterial material);
    }

    SheetParts(CadrePlace place, CheckSheet sheet, PartForms forms, boolean writes, Actions actions) {
        this.place = place;
        this.sheet = sheet;
        this.forms = forms;
        this.actions = actions;
        this.writes = writes;
        getStyleClass().add("file-sheet-parts");
        steps();
        party();
        list("档案材料", sheet.archive().materials(), this::words, place.parts().materials(), forms::material);
        list("简历", sheet.archive().cv(), SheetParts::words, place.parts().cv(), forms::cv);
        list(
                "家庭主要成员",
                sheet.archive().family(),
                SheetParts::words,
                place.parts().family(),
                forms::family);
    }

    private void steps() {
        list("核查步骤", sheet.course().steps(), this::words, place.parts().steps(), forms::step);
    }

    private String words(CheckStep step) {
        LocalDate today = place.today();
        String until = step.done()
                .map(day -> "," + day + " 完成")
                .orElse(step.deadline()
                        .map(day -> ",期限 " + day + (CheckRules.isOverdue(step, today) ? "(已超期)" : ""))
                        .orElse(""));
        return step.kind().map(StepKind::title).orElse("") + " " + step.subject() + " " + step.who()
                + step.begun().map(day -> " " + day).orElse("") + until
                + (step.result().isEmpty() ? "" : ":" + step.result());
    }

    private String words(FileMaterial material) {
        return material.category().map(c -> "第" + c.number() + "类 ").orElse("")
                + material.name()
                + material.made().map(made -> "(" + made + ")").orElse("");
    }

    private static String words(CvLine line) {
        return line.begins().map(PartialDate::toString).orElse("") + "—"
                + line.ends().map(PartialDate::toString).orElse("") + " " + line.work();
    }

    private static String words(FamilyMember member) {
        return String.join(
                " ",
                member.relation(),
                member.name(),
                member.birth().map(PartialDate::toString).orElse(""),
                member.politics(),
                member.work());
    }

    /** The five papers of admission, each with a tick. */
    private void party() {
        FlowPane ticks = new FlowPane();
        ticks.getStyleClass().add("file-sheet-others");
        for (PartyPaper paper : PartyPaper.values()) {
            Optional<FileMaterial> there = sheet.archive().materials().stream()
                    .filter(material -> material.paper().equals(Optional.of(paper)))
                    .findFirst();
            CheckBox tick = new CheckBox(paper.title());
            tick.setId("paper-" + paper.name());
            tick.setSelected(there.isPresent());
            tick.setDisable(!writes);
            tick.setOnAction(e -> there.ifPresentOrElse(
                    material -> actions.remove(place.parts().materials(), material, paper.title()),
                    () -> actions.save(party(paper))));
            ticks.getChildren().add(tick);
        }
        getChildren().addAll(SheetGrid.text("入党材料(5 件,缺的是“材料不全”)", "file-sheet-title"), ticks);
    }

    private FileMaterial party(PartyPaper paper) {
        FileMaterial blank = FileMaterial.blank(Ids.next(), sheet.check().person());
        return FileMaterialColumns.of(
                blank.id(),
                0,
                FileMaterialColumns.ALL
                        .values(blank)
                        .with(FileMaterialColumns.CATEGORY, Optional.of(ArchiveCategory.PARTY))
                        .with(FileMaterialColumns.PAPER, Optional.of(paper))
                        .with(FileMaterialColumns.NAME, Optional.of(paper.title())));
    }

    private <R> void list(
            String title,
            List<R> rows,
            java.util.function.Function<R, String> words,
            Parts<R> parts,
            java.util.function.Consumer<Optional<R>> edit) {
        getChildren().add(SheetGrid.text(title + (rows.isEmpty() ? "(还没有登记)" : ""), "file-sheet-title"));
        VBox lines = new VBox();
        rows.forEach(row -> lines.getChildren().add(line(words.apply(row), row, parts, edit)));
        if (writes) {
            Hyperlink add = new Hyperlink("登记" + title + "…");
            add.setOnAction(e -> edit.accept(Optional.empty()));
            lines.getChildren().add(add);
        }
        getChildren().add(lines);
    }

    private <R> Node line(String words, R row, Parts<R> parts, java.util.function.Consumer<Optional<R>> edit) {
        if (!writes) {
            return SheetGrid.text(words, "file-sheet-paper");
        }
        Hyperlink link = new Hyperlink(words);
        link.setWrapText(true);
        if (words.contains("(已超期)")) {
            link.getStyleClass().add("file-sheet-late");
        }
        link.setOnAction(e -> edit.accept(Optional.of(row)));
        link.setOnKeyPressed(key -> {
            if (key.getCode() == javafx.scene.input.KeyCode.DELETE) {
                key.consume();
                actions.remove(parts, row, words);
            }
        });
        return link;
    }
}
