package org.antou.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.antou.cadre.CadreFiles;
import org.antou.cadre.CadreRegister;
import org.antou.cadre.model.ArchiveCategory;
import org.antou.cadre.model.CheckName;
import org.antou.cadre.model.CheckStep;
import org.antou.cadre.model.CvLine;
import org.antou.cadre.model.CvLineColumns;
import org.antou.cadre.model.Determination;
import org.antou.cadre.model.DeterminationState;
import org.antou.cadre.model.FamilyMember;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.FileItem;
import org.antou.cadre.model.FileMaterial;
import org.antou.cadre.model.FileStatus;
import org.antou.cadre.model.PartyPaper;
import org.antou.cadre.model.StepKind;
import org.antou.register.Named;
import org.antou.security.Session;
import org.antou.store.Ids;
import org.antou.text.PartialDate;

/** The invented checks of personnel files of the practice office: a dozen in every state, one with a step that is late. */
final class PracticeFiles {

    private final Desk desk;
    private final Session session;
    private final CadreRegister register;
    private final CadreFiles files;
    private final LocalDate today;

    PracticeFiles(Desk desk, Session session) {
        this.desk = desk;
        this.session = session;
        this.register = desk.cadres();
        this.files = register.files();
        this.today = LocalDate.ofInstant(desk.clock().instant(), desk.clock().getZone());
    }

    void bringIn() {
        register.gate().open(session, "单思齐", today.minusDays(120), "练习办公室,资料都是编造的");
        PracticeSheet sheets = new PracticeSheet(desk, session);
        sheets.bringIn("filechecks.csv", register.checkSheet());
        sheets.bringIn("fileevidence.csv", register.evidenceSheet());
        papers("林知远", List.of(PartyPaper.values()));
        papers("方予安", List.of(PartyPaper.ADMISSION, PartyPaper.APPLICATION, PartyPaper.VETTING));
        family("林知远");
        determine("林知远", FileItem.BIRTH, "1968.05");
        determine("周慕言", FileItem.BIRTH, "1971.11");
        moved("单思齐", FileStatus.CHECKING, FileStatus.AWAITING, FileStatus.UPHELD);
        moved("沈若水", FileStatus.CHECKING, FileStatus.AWAITING);
        moved("方予安", FileStatus.CHECKING);
        moved("陆星河", FileStatus.CHECKING, FileStatus.AWAITING, FileStatus.DOUBTFUL);
        moved("韩松年", FileStatus.CHECKING);
        moved("苏晚晴", FileStatus.CHECKING, FileStatus.AWAITING);
        step("方予安", StepKind.TALK, "入党时间的说明", today.minusDays(20), Optional.of(today.minusDays(6)));
        step("韩松年", StepKind.LETTER, "函询原工作单位,核实招工时间", today.minusDays(15), Optional.of(today.plusDays(15)));
    }

    private Optional<FileCheck> check(String name) {
        return files.all().stream()
                .filter(check -> check.personName().equals(name))
                .findFirst();
    }

    private static Optional<Named> named(FileCheck check) {
        return Optional.of(new Named(check.id(), CheckName.of(check.personName(), check.batch())));
    }

    private void moved(String name, FileStatus... course) {
        check(name).ifPresent(check -> {
            FileCheck now = check;
            for (FileStatus status : course) {
                String reason = status == FileStatus.UPHELD
                        ? "各材料记载一致,维持原状"
                        : status == FileStatus.DOUBTFUL ? "待补充学位证书和涂改说明" : "";
                now = files.move(session, now, status, today.minusDays(10), reason);
            }
        });
    }

    private void determine(String name, FileItem item, String content) {
        moved(name, FileStatus.CHECKING, FileStatus.AWAITING);
        check(name)
                .ifPresent(check -> files.determine(
                        session,
                        check,
                        List.of(new Determination(
                                Ids.next(),
                                0,
                                named(check),
                                Optional.of(item),
                                Optional.empty(),
                                DeterminationState.FORMAL,
                                content,
                                Optional.of(PartialDate.parse(content.replace('.', '-'))),
                                "最早形成材料与任免审批表一致",
                                "陆星河",
                                Optional.of(today.minusDays(9)),
                                "单思齐",
                                Optional.of(today.minusDays(8)),
                                Optional.of(today.minusDays(5)),
                                "无异议",
                                Optional.of(today.minusDays(4)))),
                        true));
    }

    private void step(String name, StepKind kind, String subject, LocalDate on, Optional<LocalDate> deadline) {
        check(name)
                .ifPresent(check -> register.parts()
                        .steps()
                        .save(
                                session,
                                new CheckStep(
                                        Ids.next(),
                                        0,
                                        named(check),
                                        Optional.of(kind),
                                        subject,
                                        "查允中",
                                        Optional.of(on),
                                        deadline,
                                        Optional.empty(),
                                        "")));
    }

    private void papers(String name, List<PartyPaper> papers) {
        check(name)
                .ifPresent(check -> register.parts()
                        .materials()
                        .saveAll(
                                session,
                                papers.stream()
                                        .map(paper -> new FileMaterial(
                                                Ids.next(),
                                                0,
                                                check.person(),
                                                Optional.of(ArchiveCategory.PARTY),
                                                Optional.of(paper),
                                                paper.title(),
                                                Optional.empty(),
                                                ""))
                                        .toList()));
    }

    private void family(String name) {
        check(name).ifPresent(check -> {
            register.parts()
                    .family()
                    .save(
                            session,
                            new FamilyMember(
                                    Ids.next(),
                                    0,
                                    check.person(),
                                    "妻子",
                                    "叶知秋",
                                    Optional.of(PartialDate.parse("1970-03")),
                                    "群众",
                                    "海州市第三中学教师",
                                    Optional.of(1)));
            CvLine blank = CvLine.blank(Ids.next(), check.person());
            register.parts()
                    .cv()
                    .save(
                            session,
                            CvLineColumns.of(
                                    blank.id(),
                                    0,
                                    CvLineColumns.ALL
                                            .values(blank)
                                            .with(CvLineColumns.BEGINS, Optional.of(PartialDate.parse("1990-07")))
                                            .with(CvLineColumns.ENDS, Optional.of(PartialDate.parse("2019-01")))
                                            .with(CvLineColumns.WORK, Optional.of("海州市经济信息中心科员、科长、副主任"))));
        });
    }
}
