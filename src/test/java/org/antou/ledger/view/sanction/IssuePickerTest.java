package org.antou.ledger.view.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.antou.ledger.Fixture;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.register.Named;
import org.junit.jupiter.api.Test;

/** A number typed is the number of an issue, whatever numbers stand in the texts. */
class IssuePickerTest {

    private final Fixture fixture = new Fixture();
    private final IssuePicker picker = new IssuePicker(fixture.ledger);

    @Test
    void digits_find_the_issue_of_that_number_first_and_no_text_that_holds_them() {
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.forty());
        Issue ninth = fixture.ledger.all().get(8);
        fixture.ledger.save(
                Fixture.CLERK,
                LedgerColumns.ALL
                        .apply()
                        .apply(
                                ninth,
                                LedgerColumns.ALL
                                        .values(ninth)
                                        .with(LedgerColumns.CONTENT, Optional.of("进驻的22家单位无办件。"))));
        assertThat(picker.search("22")).extracting(Named::name).containsExactly("第 22 条");
        assertThat(picker.search("第2条")).extracting(Named::name).startsWith("第 2 条", "第 20 条");
        assertThat(picker.search("22家")).extracting(Named::name).containsExactly("第 9 条");
        assertThat(picker.name(picker.search("无办件").get(0))).isEqualTo("第 9 条 进驻的22家单位无办件。");
    }
}
