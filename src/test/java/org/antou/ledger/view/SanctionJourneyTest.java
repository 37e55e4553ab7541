package org.antou.ledger.view;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.stage.Stage;
import org.antou.ledger.Fixture;
import org.antou.ledger.Sanctions;
import org.antou.ledger.model.Initiative;
import org.antou.ledger.model.Sanction;
import org.antou.ledger.model.SanctionForm;
import org.antou.ledger.view.report.Sheets;
import org.antou.ledger.view.sanction.SanctionTab;
import org.antou.register.Choice;
import org.antou.register.Named;
import org.antou.register.view.RegisterTab;
import org.antou.settings.Office;
import org.antou.ui.Styles;
import org.junit.jupiter.api.Test;

/** 四种形态 as a clerk registers them: with bad input, with the issue it came of, changed, printed, taken back. */
class SanctionJourneyTest extends LedgerWindow {

    private Sanctions sanctions;

    @Override
    public void start(Stage stage) {
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.notice());
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        sanctions = new Sanctions(fixture.store, fixture.history, fixture.clock);
        RegisterTab register = new SanctionTab(
                        workplace(stage),
                        sanctions,
                        fixture.ledger,
                        new Office(fixture.store, fixture.history),
                        new Sheets(said))
                .tab();
        Scene scene = new Scene((Parent) register.node(), 1300, 720);
        scene.getStylesheets().addAll(Styles.sheets());
        stage.setScene(scene);
        stage.show();
        register.shown();
    }

    @Test
    void a_decision_is_registered_with_its_issue_mended_printed_and_taken_back() throws TimeoutException {
        assertThat(within(".register-table")).contains("还没有登记");
        press("打印登记表…");
        assertThat(within(".dialog-pane")).contains("没有可以打印的内容");
        press("知道了");

        press("登记四种形态");
        write("#field-on", "2022-03-01");
        write("#field-people", "0");
        press("保存");
        assertThat(texts(".form-message")).contains("日期在今天之后。", "“人次”从 1 起。");
        write("#field-on", "2021年1月15日");
        write("#field-people", "三");
        press("保存");
        assertThat(sanctions.all()).isEmpty();
        write("#field-people", "3");
        take("#field-initiative", Initiative.PASSIVE);
        write("#field-document", "鞍审党〔2021〕3号");
        make("#field-issue", "2");
        press("保存");
        assertThat(sanctions.all()).singleElement().satisfies(s -> {
            assertThat(s.people()).isEqualTo(3);
            assertThat(s.initiative()).isEqualTo(Initiative.PASSIVE);
            assertThat(s.issue().map(Named::name)).contains("第 2 条");
        });
        assertThat(fixture.ledger.all().get(1).course().sanctions()).hasSize(1);

        select(0);
        press("编辑");
        take("#field-form", SanctionForm.SECOND);
        press("保存");
        assertThat(sanctions.all()).extracting(Sanction::form).containsExactly(SanctionForm.SECOND);

        press("打印登记表…");
        assertThat(said).anyMatch(line -> line.startsWith("预览 ") && line.endsWith("运用监督执纪四种形态登记表"));
    }

    @SuppressWarnings("unchecked")
    private void take(String field, Choice choice) {
        interact(() -> lookup(field).queryAs(ComboBox.class).setValue(Optional.of(choice)));
    }
}
