package org.antou.desktop.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.antou.app.Restoring.Prepared;
import org.antou.app.SignedIn;
import org.antou.backup.bundle.Reason;
import org.antou.backup.medium.MediumKind;
import org.antou.desktop.PracticeWindow;
import org.antou.security.Role;
import org.antou.security.Session;
import org.junit.jupiter.api.Test;

/** A clerk's way through 备份与恢复: back up by hand, verify, look, compare, register a stick, restore. */
class BackupScreenTest extends PracticeWindow {

    private final List<Prepared> restored = new ArrayList<>();

    @Test
    void a_backup_by_hand_is_listed_verified_and_told_in_the_status_line() throws TimeoutException {
        begin(opened, restored::add);
        assertThat(fact()).contains("尚无备份");
        clickOn("#backup-fact");
        settle();
        clickOn("#backup-now");
        settle();
        assertThat(fact()).contains("已验证: 14 问题").contains("机外备份:从未");
        assertThat(table("#bundles").getItems()).hasSize(1);

        clickOn("#verify-bundle");
        settle();
        assertThat(texts()).contains("刚核对:完好");
        clickOn("#look-inside");
        settle();
        assertThat(texts()).anyMatch(t -> t.contains("巡察整改台账.xlsx"));
        assertThat(table("#bundle-records").getItems()).hasSizeGreaterThan(14);
        press("关闭");
    }

    @Test
    void what_a_restore_would_change_is_shown_before_it_is_done() throws TimeoutException {
        opened.desk().backups().make(Reason.HAND);
        opened.desk()
                .ledger()
                .remove(opened.session(), List.of(opened.desk().ledger().all().get(0)));
        begin(opened, restored::add);
        clickOn("#backup-fact");
        settle();
        clickOn("#restore-bundle");
        settle();
        assertThat(table("#bundle-differences").getItems()).hasSize(1);
        assertThat(texts()).anyMatch(t -> t.contains("备份里有,现在没有(1)"));
        press("恢复");
        assertThat(texts()).contains("请先勾选确认。");
        assertThat(restored).isEmpty();
        interact(() -> lookup("#restore-sure").queryAs(CheckBox.class).setSelected(true));
        press("恢复");
        settle();
        assertThat(restored).hasSize(1);
        assertThat(home.resolve("data/restoring/antou.mv.db")).exists();
    }

    @Test
    void a_stick_is_registered_by_name_and_gets_its_copy() throws TimeoutException, IOException {
        Path stick = Files.createDirectories(home.resolve("usb"));
        begin(opened, restored::add);
        clickOn("#backup-fact");
        settle();
        clickOn("第二存放处(机外备份)");
        clickOn("#register-medium");
        settle();
        press("登记");
        assertThat(texts()).anyMatch(t -> t.contains("请选择文件夹"));
        interact(() -> {
            lookup("#medium-folder").queryAs(TextField.class).setText(stick.toString());
            lookup("#medium-name").queryAs(TextField.class).setText("红色U盘");
            lookup("#medium-kind").<ComboBox<MediumKind>>queryAs(comboBox()).setValue(MediumKind.DRIVE);
        });
        press("登记");
        settle();
        assertThat(texts()).anyMatch(t -> t.contains("在同一个磁盘上"));
        press("仍然登记");
        settle();
        assertThat(table("#media").getItems()).hasSize(1);
        clickOn("#copy-to-medium");
        settle();
        assertThat(table("#copies").getItems()).hasSize(1);
        assertThat(stick.toFile().list()).anyMatch(name -> name.endsWith("-copy.zip"));
    }

    @Test
    void a_reader_sees_how_the_backups_stand_and_can_do_nothing() throws TimeoutException {
        opened.desk().backups().make(Reason.HAND);
        Session reader = new Session(opened.session().account(), "查阅人", Role.READER);
        begin(new SignedIn(opened.desk(), reader, false, List.of()));
        clickOn("#backup-fact");
        settle();
        assertThat(lookup(".button").queryAllAs(Button.class).stream()
                        .filter(b -> b.isVisible() && b.getId() != null)
                        .map(Button::getId))
                .doesNotContain("backup-now", "restore-bundle", "look-inside", "bundle-password", "register-medium");
        interact(() -> frame.stage().getScene().getRoot().fireEvent(key(KeyCode.B)));
        settle();
        assertThat(opened.desk().backups().place().bundles()).hasSize(1);
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false);
    }

    @SuppressWarnings("unchecked")
    private static Class<ComboBox<MediumKind>> comboBox() {
        return (Class<ComboBox<MediumKind>>) (Class<?>) ComboBox.class;
    }

    private String fact() {
        return lookup("#backup-fact").queryAs(Button.class).getText();
    }

    private TableView<?> table(String id) {
        return lookup(id).queryAs(TableView.class);
    }
}
