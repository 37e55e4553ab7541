package org.antou.desktop.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.antou.app.SignedIn;
import org.antou.backup.bundle.Reason;
import org.antou.desktop.PracticeWindow;
import org.antou.ledger.model.Issue;
import org.antou.security.Role;
import org.antou.security.Session;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What the window asks before it backs up, shows or removes something that can't be taken back. */
class VaultDialogsTest extends PracticeWindow {

    @Test
    void an_administrator_is_asked_before_a_shrunken_store_is_backed_up() throws TimeoutException {
        shrink();
        begin(opened);
        openScreen();
        fire("#backup-now");
        settle();
        assertThat(texts()).anyMatch(text -> text.contains("问题:上次 14,现在 4"));
        assertThat(defaultButton()).as("what Enter does").isEqualTo("取消");
        press("取消");
        settle();
        assertThat(bundles()).as("nobody said so").isEqualTo(1);

        fire("#backup-now");
        settle();
        press("已查明,照样备份");
        settle();
        assertThat(bundles()).isEqualTo(2);
        assertThat(lookup("#backup-fact").queryAs(Button.class).getText()).contains("已验证: 4 问题");

        fire("#backup-now");
        settle();
        assertThat(bundles()).as("nothing to ask any more").isEqualTo(3);
    }

    @Test
    void a_clerk_is_told_to_fetch_an_administrator() throws TimeoutException {
        shrink();
        Session clerk = new Session(opened.session().account(), "经办人", Role.CLERK);
        begin(new SignedIn(opened.desk(), clerk, false, List.of()));
        openScreen();
        fire("#backup-now");
        settle();
        assertThat(texts()).anyMatch(text -> text.contains("请管理员登录后查明原因"));
        press("知道了");
        settle();
        assertThat(bundles()).isEqualTo(1);
    }

    @Test
    void what_failed_is_explained_on_the_screen_and_names_the_way_of_the_window() throws Exception {
        shrink();
        Vault vault = onWindow();
        interact(() -> vault.failed(refusal()));
        settle();
        interact(() -> frame.show((javafx.scene.Parent) vault.screen().node()));
        settle();
        assertThat(shown("#backup-failure")).contains("少了很多").contains("立即备份");
        interact(vault::made);
        settle();
        assertThat(lookup("#backup-failure").query().isVisible()).isFalse();
    }

    @Test
    void the_bundle_password_is_shown_to_who_gives_the_own_password() throws TimeoutException {
        begin(opened);
        openScreen();
        String secret = opened.desk().backups().password().shown();
        fire("#bundle-password");
        settle();
        press("显示");
        settle();
        assertThat(texts()).contains("请输入口令。");
        type("Falsch-123");
        press("显示");
        settle();
        assertThat(texts()).anyMatch(text -> text.contains("口令不对")).doesNotContain(secret);
        press("知道了");
        settle();

        fire("#bundle-password");
        settle();
        type(PASSWORD);
        press("显示");
        settle();
        assertThat(lookup("#bundle-password-shown").queryAs(Label.class).getText())
                .isEqualTo(secret);
        press("关闭");
        settle();
        assertThat(texts()).doesNotContain(secret);
    }

    @Test
    void an_old_store_is_listed_and_removed_after_a_question() throws Exception {
        Path old = Files.createDirectories(data.resolve("replaced-20250301-090000"));
        Files.write(old.resolve("antou.mv.db"), new byte[3 << 20]);
        begin(opened);
        openScreen();
        clickOn("换下的旧库");
        settle();
        TableView<?> table = lookup("#old-stores").queryAs(TableView.class);
        assertThat(table.getItems()).hasSize(1);
        assertThat(texts()).contains("恢复时换下", "3.0 MB").anyMatch(text -> text.endsWith("天前"));
        fire("#remove-old-store");
        settle();
        press("取消");
        settle();
        assertThat(old).exists();
        fire("#remove-old-store");
        settle();
        press("删除这个旧库");
        settle();
        assertThat(old).doesNotExist();
        assertThat(table.getItems()).isEmpty();
        assertThat(bundles()).isEqualTo(1);
    }

    @Test
    void a_new_recovery_code_counts_once_it_is_confirmed() throws Exception {
        begin(opened);
        String ring = ring();
        renew();
        press("不换了,原来的仍然有效");
        settle();
        assertThat(ring()).isEqualTo(ring);

        renew();
        String code = lookup("#recovery-code-shown").queryAs(Label.class).getText();
        assertThat(ring()).as("shown, not confirmed").isEqualTo(ring);
        interact(() -> lookup("#last-four").queryAs(TextField.class).setText(code.substring(code.length() - 4)));
        press("已抄好,继续");
        settle();
        assertThat(ring()).isNotEqualTo(ring);
        assertThat(opened.desk().history().latest(1).get(0).action()).isEqualTo("换恢复码");
    }

    private void renew() throws TimeoutException {
        Platform.runLater(() -> lookup(node -> node instanceof javafx.scene.control.MenuBar)
                .queryAs(javafx.scene.control.MenuBar.class)
                .getMenus()
                .stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> "换恢复码…".equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        settle();
        press("换恢复码");
        settle();
    }

    private String ring() throws IOException {
        return Files.readString(data.resolve("keyring.json"));
    }

    private void shrink() {
        opened.desk().backups().make(Reason.HAND);
        List<Issue> issues = opened.desk().ledger().all();
        opened.desk().ledger().remove(opened.session(), issues.subList(0, 10));
    }

    private org.antou.problem.Problem.Expected refusal() {
        try {
            opened.desk().backups().make(Reason.TIMED);
            throw new AssertionError("it was backed up");
        } catch (org.antou.problem.Problem.Expected refused) {
            return refused;
        }
    }

    private Vault onWindow() {
        Vault[] made = new Vault[1];
        interact(() -> made[0] = new Vault(workplace(), opened.desk(), () -> {}, prepared -> {}));
        return made[0];
    }

    private org.antou.register.view.Workplace workplace() {
        return new org.antou.register.view.Workplace(
                opened.session(),
                frame.jobs(),
                frame.dialogs(),
                frame.clock(),
                opened.desk().history(),
                opened.desk().preferences(),
                opened.desk().drafts(),
                new Nowhere());
    }

    private String shown(String id) {
        return lookup(id).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .reduce("", String::concat);
    }

    private int bundles() {
        return opened.desk().backups().place().bundles().size();
    }

    private void type(String password) {
        interact(() -> lookup("#own-password").queryAs(TextField.class).setText(password));
    }

    private void openScreen() throws TimeoutException {
        fire("#backup-fact");
        settle();
    }

    /** A dialog keeps the thread until it is answered. */
    private void fire(String id) {
        Platform.runLater(() -> lookup(id).queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Goes nowhere. */
    private static final class Nowhere implements org.antou.register.view.Navigator {
        @Override
        public void open(org.antou.register.RecordRef ref) {}

        @Override
        public void help(String page) {}

        @Override
        public void status(String message) {}
    }

    private String defaultButton() {
        return lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .filter(Button::isDefaultButton)
                .map(Button::getText)
                .findFirst()
                .orElseThrow();
    }
}
