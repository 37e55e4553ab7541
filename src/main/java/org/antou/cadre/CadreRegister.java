package org.antou.cadre;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.antou.cadre.model.CheckFindings;
import org.antou.cadre.model.CheckStep;
import org.antou.cadre.model.Determination;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.FileEvidence;
import org.antou.cadre.model.FileLine;
import org.antou.history.History;
import org.antou.people.People;
import org.antou.register.Choice;
import org.antou.register.Finding;
import org.antou.register.Named;
import org.antou.register.port.RegisterPort;
import org.antou.register.port.SheetPort;
import org.antou.settings.Parameters;
import org.antou.store.Store;
import org.antou.text.PartialDate;

/** 干部档案核查 as shell and command line see it: its services, ports and workbooks. */
public final class CadreRegister {

    public static final String TITLE = "干部档案";
    public static final String EVIDENCE = "档案材料记载";

    private final FileGate gate;
    private final FileParts parts;
    private final CadreFiles files;
    private final FileLooks looks;
    private final People people;
    private final CadreCheckup checkup;

    public CadreRegister(Store store, History history, People people, Parameters parameters, Clock clock) {
        this.people = people;
        this.gate = new FileGate(store, history, clock);
        this.parts = new FileParts(store, history, gate, clock);
        this.files = new CadreFiles(parts, history, people, clock);
        this.looks = new FileLooks(parts, clock);
        this.checkup = new CadreCheckup(files, people, parameters);
    }

    /** Whether the register may be used here; asked by every view, command, paper and workbook of it. */
    public FileGate gate() {
        return gate;
    }

    public CadreFiles files() {
        return files;
    }

    public FileParts parts() {
        return parts;
    }

    /** Who looks into whose sheet. */
    public FileLooks looks() {
        return looks;
    }

    public People people() {
        return people;
    }

    /** What the rules find on sheets, and which papers a file lacks. */
    public CadreCheckup checkup() {
        return checkup;
    }

    public RegisterPort checkPort() {
        return new CheckPort(files, checkup);
    }

    /** What the core may ask; what others point at comes last. */
    public List<RegisterPort> ports() {
        return List.of(
                new CadrePort<>(
                        EVIDENCE,
                        parts.evidence(),
                        e -> new CadrePort.Line(
                                name(e.check()) + " " + title(e.item()) + " " + e.material(),
                                e.materialDate().map(PartialDate::toString).orElse(""))),
                new CadrePort<>("组织认定", parts.determinations(), CadreRegister::line),
                new CadrePort<>("核查步骤", parts.steps(), CadreRegister::line),
                new CadrePort<>(
                        "档案材料",
                        parts.materials(),
                        m -> new CadrePort.Line(
                                m.personName() + " " + m.name(),
                                m.made().map(PartialDate::toString).orElse(""))),
                new CadrePort<>(
                        "干部简历",
                        parts.cv(),
                        c -> new CadrePort.Line(
                                c.personName() + " " + c.work(),
                                c.begins().map(PartialDate::toString).orElse(""))),
                new CadrePort<>(
                        "家庭主要成员",
                        parts.family(),
                        f -> new CadrePort.Line(f.personName() + "的" + f.relation(), f.work())),
                new CadrePort<>(
                        "查档登记",
                        parts.looks(),
                        l -> new CadrePort.Line(
                                "查档 " + l.personName(),
                                l.on().map(Object::toString).orElse("") + " " + l.first() + "、" + l.second())),
                checkPort(),
                new AccessPort(gate));
    }

    private static CadrePort.Line line(Determination d) {
        return new CadrePort.Line(
                name(d.check()) + " " + title(d.item()) + " 组织认定",
                d.meetingOn().map(Object::toString).orElse(""));
    }

    private static CadrePort.Line line(CheckStep step) {
        return new CadrePort.Line(
                name(step.check()) + " " + title(step.kind()) + " " + step.subject(),
                step.deadline().map(day -> "期限 " + day).orElse(""));
    }

    private static String name(Optional<Named> named) {
        return named.map(Named::name).orElse("");
    }

    private static String title(Optional<? extends Choice> choice) {
        return choice.map(Choice::title).orElse("");
    }

    /** What is found about one check on a day. */
    public List<Finding> findings(FileCheck check, LocalDate on) {
        return gate.isOpen() ? CheckFindings.of(List.of(check), parts.steps().of(check.id()), on) : List.of();
    }

    /** How checks and what papers say go out to workbooks and come in from them; while the register is off nothing does. */
    public List<SheetPort<?>> sheets() {
        return List.of(checkSheet(), evidenceSheet());
    }

    /** How the seven items of every person go out, as they would be printed. */
    public SheetPort<FileLine> lineSheet() {
        return new LineSheet(files);
    }

    public SheetPort<FileCheck> checkSheet() {
        return new CheckSheetPort(files);
    }

    public SheetPort<FileEvidence> evidenceSheet() {
        return new EvidenceSheet(files);
    }
}
