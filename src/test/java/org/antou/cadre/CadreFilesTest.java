package org.antou.cadre;

import static org.antou.cadre.Fixture.ADMINISTRATOR;
import static org.antou.cadre.Fixture.CLERK;
import static org.antou.cadre.Fixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.antou.app.Undo;
import org.antou.cadre.model.CheckSheet;
import org.antou.cadre.model.DeterminationState;
import org.antou.cadre.model.EvidenceRole;
import org.antou.cadre.model.FamilyMember;
import org.antou.cadre.model.FamilyMemberColumns;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.FileItem;
import org.antou.cadre.model.FileStatus;
import org.antou.cadre.model.ItemLine;
import org.antou.people.model.Person;
import org.antou.problem.Problem;
import org.antou.register.port.RegisterPort;
import org.antou.store.Ids;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Checks on a real store: off until allowed, moved in legal order, determined without losing what was determined before. */
class CadreFilesTest {

    private final Fixture office = new Fixture(true);
    private final Person lin = office.person("林知远");

    @Test
    void nothing_is_read_or_written_before_an_administrator_has_confirmed_it() {
        Fixture shut = new Fixture(false);
        Person who = shut.person("林知远");
        assertThatThrownBy(() -> shut.check(who)).hasMessageContaining("还没有启用");
        assertThatThrownBy(() -> shut.register.gate().open(CLERK, "林经办", TODAY, "口头"))
                .hasMessageContaining("管理员");
        assertThatThrownBy(() -> shut.register.gate().open(ADMINISTRATOR, "方主任", TODAY, " "))
                .hasMessageContaining("依据");
        shut.register.gate().open(ADMINISTRATOR, "方主任", TODAY, "局保密委会议");
        FileCheck check = shut.check(who);
        shut.register.gate().shut(ADMINISTRATOR, "方主任", TODAY, "设备送修");
        assertThat(shut.files.all()).isEmpty();
        assertThat(shut.files.count()).isEqualTo(1);
        for (RegisterPort port : shut.register.ports()) {
            assertThat(port.search("林知远", 10)).isEmpty();
            assertThat(port.findings(TODAY)).isEmpty();
        }
        assertThatThrownBy(() -> shut.files.sheet(check)).isInstanceOf(Problem.Expected.class);
        assertThat(shut.register.gate().last().orElseThrow().by()).isEqualTo("方主任");
    }

    @Test
    void a_check_moves_in_the_legal_order_alone() {
        FileCheck check = office.check(lin);
        assertThatThrownBy(() -> office.files.move(CLERK, check, FileStatus.DETERMINED, TODAY, ""))
                .hasMessageContaining("不能直接转为");
        FileCheck checking = office.files.move(CLERK, check, FileStatus.CHECKING, TODAY, "");
        assertThatThrownBy(() -> office.files.move(CLERK, checking, FileStatus.AWAITING, TODAY, ""))
                .hasMessageContaining("还没有登记任何材料记载");
        office.evidence(check, FileItem.BIRTH, EvidenceRole.EARLIEST, "1986.05");
        FileCheck awaiting = office.files.move(CLERK, checking, FileStatus.AWAITING, TODAY, "");
        assertThatThrownBy(() -> office.files.move(CLERK, awaiting, FileStatus.DOUBTFUL, TODAY, " "))
                .hasMessageContaining("理由");
        assertThatThrownBy(() -> office.files.move(CLERK, awaiting, FileStatus.DETERMINED, TODAY, ""))
                .hasMessageContaining("还没有登记组织认定");
        FileCheck doubtful = office.files.move(CLERK, awaiting, FileStatus.DOUBTFUL, TODAY, "缺入党志愿书原件");
        assertThat(doubtful.status().printed()).isEqualTo("待核实");
        assertThatThrownBy(() -> office.files.move(CLERK, awaiting, FileStatus.UPHELD, TODAY, "旧的版本"))
                .isInstanceOf(Problem.Expected.class);
    }

    @Test
    void a_later_determination_takes_the_place_of_the_earlier_one_and_both_stay() {
        FileCheck check = office.check(lin);
        office.evidence(check, FileItem.BIRTH, EvidenceRole.EARLIEST, "1986年5月");
        office.evidence(check, FileItem.BIRTH, EvidenceRole.FORM, "1987.05");
        assertThatThrownBy(() -> office.files.determine(
                        CLERK, check, List.of(office.typed(check, FileItem.BIRTH, "1986.05", "方予安", "方予安")), true))
                .hasMessageContaining("复审人不能是初审人本人");
        office.files.determine(
                CLERK, check, List.of(office.typed(check, FileItem.BIRTH, "1987.05", "方予安", "苏明月")), true);
        office.files.determine(
                CLERK, check, List.of(office.typed(check, FileItem.BIRTH, "1986.05", "方予安", "苏明月")), true);
        ItemLine birth = office.files.sheet(check).line(FileItem.BIRTH, Optional.empty());
        assertThat(birth.determined().orElseThrow().content()).isEqualTo("1986.05");
        assertThat(birth.past()).extracting("content").containsExactly("1986.05", "1987.05");
        assertThat(birth.past())
                .extracting("state")
                .containsExactly(DeterminationState.AMENDED, DeterminationState.FORMAL);
        assertThat(birth.earliest().differs()).isFalse();
        assertThat(birth.form().differs()).isTrue();
        assertThatThrownBy(() -> office.files
                        .parts()
                        .determinations()
                        .save(CLERK, birth.determined().orElseThrow()))
                .hasMessageContaining("不能改写");
    }

    @Test
    void determining_what_waits_for_it_settles_the_check_in_one_step() {
        FileCheck check = office.check(lin);
        office.evidence(check, FileItem.WORK, EvidenceRole.EARLIEST, "2005.08");
        FileCheck checking = office.files.move(CLERK, check, FileStatus.CHECKING, TODAY, "");
        FileCheck awaiting = office.files.move(CLERK, checking, FileStatus.AWAITING, TODAY, "");
        office.files.determine(
                CLERK, awaiting, List.of(office.typed(check, FileItem.WORK, "2005.08", "方予安", "苏明月")), true);
        assertThat(office.files.find(check.id()).orElseThrow().status()).isEqualTo(FileStatus.DETERMINED);
    }

    @Test
    void what_a_paper_says_keeps_its_month_and_becomes_a_date() {
        FileCheck check = office.check(lin);
        assertThat(office.evidence(check, FileItem.BIRTH, EvidenceRole.OTHER, "198605")
                        .date())
                .contains(PartialDate.parse("1986-05"));
        assertThatThrownBy(() -> office.evidence(check, FileItem.BIRTH, EvidenceRole.OTHER, "不详"))
                .hasMessageContaining("记载的日期");
    }

    @Test
    void two_persons_look_and_never_into_their_own_file_or_that_of_a_relative() {
        FamilyMember blank = FamilyMember.blank(Ids.next(), Optional.of(lin.named()));
        office.files
                .parts()
                .family()
                .save(
                        CLERK,
                        FamilyMemberColumns.of(
                                blank.id(),
                                0,
                                FamilyMemberColumns.ALL
                                        .values(blank)
                                        .with(FamilyMemberColumns.RELATION, Optional.of("妻子"))
                                        .with(FamilyMemberColumns.NAME, Optional.of("程 霜"))));
        FileLooks looks = office.register.looks();
        assertThat(looks.refusal(CLERK, lin.named(), "方予安", "方予安")).isPresent();
        assertThat(looks.refusal(CLERK, lin.named(), "方予安", "林知远").orElseThrow())
                .contains("本人");
        assertThat(looks.refusal(CLERK, lin.named(), "程霜", "方予安").orElseThrow()).contains("妻子");
        assertThatThrownBy(() -> looks.look(CLERK, lin.named(), "程霜", "方予安", "核查"))
                .isInstanceOf(Problem.Expected.class);
        looks.look(CLERK, lin.named(), "苏明月", "方予安", "档案核查");
        assertThat(office.files.parts().looks().of(lin.id())).hasSize(1);

        Undo undo = new Undo(office.history, office.register.ports());
        assertThatThrownBy(
                        () -> undo.undo(CLERK, office.history.batches(1).get(0).id()))
                .hasMessageContaining("只增不减");
        assertThat(office.files.parts().looks().of(lin.id())).hasSize(1);
    }

    @Test
    void after_a_merge_everything_belongs_to_the_person_who_stays_and_undo_takes_a_paper_back() {
        FileCheck check = office.check(lin);
        office.evidence(check, FileItem.BIRTH, EvidenceRole.EARLIEST, "1986.05");
        Person other = office.person("林知远");
        office.people.merge(ADMINISTRATOR, other.id(), lin.id(), office.register.ports());
        assertThat(office.files.ofPerson(other.id())).hasSize(1);
        CheckSheet sheet = office.files.sheet(office.files.find(check.id()).orElseThrow());
        assertThat(sheet.person().orElseThrow().id()).isEqualTo(other.id());
        RegisterPort port = office.register.ports().get(0);
        var entry = office.history
                .of(office.files
                        .parts()
                        .evidence()
                        .rows()
                        .ref(sheet.course().evidence().get(0)))
                .get(0);
        office.history.write(CLERK, "撤销", change -> {
            port.undo(change, entry.ref(), entry.changes());
            return 0;
        });
        assertThat(office.files.parts().evidence().of(check.id())).isEmpty();
    }
}
