package org.antou.cadre.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.antou.cadre.FileGate;
import org.antou.register.RecordRef;
import org.antou.register.view.RegisterTab;
import org.antou.register.view.Workplace;
import org.antou.security.Role;
import org.antou.ui.DateField;
import org.antou.ui.DialogFields;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;

/** A tab of this room: what it shows stands behind the gate, and while the register is off it says so instead. */
public final class GatedTab implements RegisterTab {

    private final Workplace work;
    private final FileGate gate;
    private final RegisterTab tab;
    private final Runnable shut;
    private final StackPane root = new StackPane();

    public GatedTab(Workplace work, FileGate gate, RegisterTab tab) {
        this(work, gate, tab, () -> {});
    }

    /** @param shut leaves what is open in the tab once the register is off, so that it does not come back without asking */
    public GatedTab(Workplace work, FileGate gate, RegisterTab tab, Runnable shut) {
        this.work = work;
        this.gate = gate;
        this.tab = tab;
        this.shut = shut;
        root.setMinSize(0, 0);
    }

    @Override
    public String key() {
        return tab.key();
    }

    @Override
    public String title() {
        return tab.title();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        work.jobs().run("查看是否启用", job -> gate.isOpen(), this::show, work.dialogs()::problem);
    }

    private void show(boolean open) {
        if (open) {
            if (!root.getChildren().contains(tab.node())) {
                root.getChildren().setAll(tab.node());
            }
            tab.shown();
        } else {
            shut.run();
            root.getChildren().setAll(closed().node());
        }
    }

    private EmptyState closed() {
        EmptyState told = EmptyState.of(
                Icons.LOCK,
                "干部档案还没有启用",
                "干部人事档案有保密要求。先由管理员确认本单位的规定允许在这台电脑上登记,写明确认人、日期和依据,才能启用。" + "启用前不读取、不显示任何档案内容;本软件不得处理国家秘密。");
        return work.session().role().covers(Role.ADMINISTRATOR) ? told.with("确认并启用…", () -> ask(true)) : told;
    }

    /** Asks an administrator who confirmed it, and switches the register on or off. */
    public void ask(boolean on) {
        Fields fields = new Fields(on);
        work.dialogs()
                .form(on ? "启用干部档案" : "停用干部档案", fields.node, on ? "确认并启用" : "停用", fields::read)
                .ifPresent(said -> work.jobs()
                        .run(
                                on ? "启用干部档案" : "停用干部档案",
                                job -> on
                                        ? gate.open(work.session(), said.by(), said.on(), said.basis())
                                        : gate.shut(work.session(), said.by(), said.on(), said.basis()),
                                done -> shown(),
                                work.dialogs()::problem));
    }

    private record Said(String by, LocalDate on, String basis) {}

    private final class Fields {

        private final DialogFields node = new DialogFields(
                LocalDate.ofInstant(work.clock().instant(), work.clock().getZone()));
        private final TextField by = node.text("确认人", "gate-by", "");
        private final DateField on;
        private final TextField basis;

        Fields(boolean opening) {
            on = node.date(
                    "确认日期",
                    "gate-on",
                    Optional.of(LocalDate.ofInstant(
                            work.clock().instant(), work.clock().getZone())));
            basis = node.text("依据", "gate-basis", "");
            basis.setPromptText("例如:局保密委员会 2026 年第 2 次会议");
            node.hint(opening ? "确认人是纸面上负责确认的人,不一定是操作电脑的人。确认会写进历史,不能删除。" : "停用以后档案内容都还在,只是不再显示;重新启用要再确认一次。");
        }

        private Optional<Said> read() {
            Optional<LocalDate> day = DialogFields.day(on);
            if (by.getText().isBlank() || basis.getText().isBlank() || day.isEmpty()) {
                return node.refused("确认人、确认日期(写到日)和依据都要填。");
            }
            return Optional.of(new Said(by.getText(), day.get(), basis.getText()));
        }
    }

    @Override
    public void open(RecordRef ref) {
        if (root.getChildren().contains(tab.node())) {
            tab.open(ref);
        } else {
            work.jobs()
                    .run(
                            "查看是否启用",
                            job -> gate.isOpen(),
                            open -> {
                                show(open);
                                if (open) {
                                    tab.open(ref);
                                }
                            },
                            work.dialogs()::problem);
        }
    }
}
