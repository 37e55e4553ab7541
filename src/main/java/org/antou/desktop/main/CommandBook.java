package org.antou.desktop.main;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.antou.book.view.BookTab;
import org.antou.cadre.model.lending.FileLoan;
import org.antou.cadre.model.post.PostLine;
import org.antou.cadre.model.service.GrassrootsService;
import org.antou.cadre.model.trial.TrialAppointment;
import org.antou.desktop.look.FontSize;
import org.antou.passport.model.ExitFiling;
import org.antou.passport.model.GapLine;
import org.antou.passport.model.ListedDocument;
import org.antou.passport.model.Stocktake;
import org.antou.passport.view.StatisticsTab;
import org.antou.periodic.PeriodicReports;
import org.antou.security.Role;

/** Every command of the window, by menu. What each does stands in {@link MainWindow}. */
final class CommandBook {

    private final MainWindow window;
    private final AccountCommands account;
    private final SheetCommands sheets;

    CommandBook(MainWindow window, AccountCommands account, SheetCommands sheets) {
        this.window = window;
        this.account = account;
        this.sheets = sheets;
    }

    List<Menus.Group> groups() {
        return List.of(file(), edit(), sheets.group(), view(), tools(), help());
    }

    /** The same, without menus, for Ctrl+K. */
    List<Command> allowed(Role role) {
        return groups().stream()
                .flatMap(group -> group.commands().stream())
                .filter(command -> role.covers(command.needed()))
                .toList();
    }

    private Menus.Group file() {
        return Menus.Group.of(
                "文件",
                List.of(
                        List.of(
                                Command.of("导入通报或反馈意见…", "Shortcut+I", Role.CLERK, window::importNotice),
                                Command.of("手工登记问题…", "Shortcut+N", Role.CLERK, window::enterByHand)),
                        List.of(
                                Command.of("借出证件…", "Shortcut+J", Role.CLERK, window::lend),
                                Command.of("归还证件…", "Shortcut+Shift+J", Role.CLERK, window::giveBack)),
                        List.of(
                                Command.of(
                                        "立即备份",
                                        "Shortcut+B",
                                        Role.CLERK,
                                        () -> window.vault().here()),
                                Command.of(
                                        "备份到U盘等第二存放处…",
                                        Role.CLERK,
                                        () -> window.vault().elsewhere())),
                        List.of(Command.of(
                                "登记簿(续打)…", "Shortcut+Shift+B", Role.READER, () -> window.screen(BookTab.KEY))),
                        List.of(Command.of(window.otherOffice(), Role.READER, window::goToOtherOffice)),
                        List.of(
                                Command.of("换人登录", Role.READER, window::signOut),
                                Command.of("退出", "Shortcut+Q", Role.READER, window::close))));
    }

    private Menus.Group edit() {
        return Menus.Group.of("编辑", List.of(List.of(Command.of("撤销上一步操作…", Role.CLERK, window::undoLast))));
    }

    private Menus.Group view() {
        Stream<Command> sizes = Arrays.stream(FontSize.values())
                .map(size -> Command.of("字号:" + size.title(), Role.READER, () -> window.resize(size)));
        return Menus.Group.of("视图", List.of(window.spotCommands(), List.of(find()), sizes.toList()));
    }

    private Command find() {
        return Command.of("查找记录和命令", "Shortcut+K", Role.READER, window::find);
    }

    private Menus.Group tools() {
        return new Menus.Group(
                "工具",
                List.of(
                        new Menus.Part("证件", passports()),
                        new Menus.Part("干部档案", personnelFiles()),
                        Menus.Part.open(List.of(
                                Command.of("科室", Role.READER, () -> window.screen("section")),
                                Command.of("节假日", Role.READER, () -> window.screen("holidays")),
                                Command.of("定期报告", Role.READER, () -> window.screen(PeriodicReports.REGISTER)),
                                Command.of("重复文本", Role.READER, () -> window.screen("repeated")),
                                Command.of("常用套话", Role.READER, () -> window.screen("phrases")))),
                        Menus.Part.open(List.of(
                                Command.of("参数", Role.READER, () -> window.screen("parameters")),
                                Command.of("停用的字段", Role.ADMINISTRATOR, () -> window.screen("fields")),
                                Command.of("本单位…", Role.ADMINISTRATOR, account::editOffice),
                                Command.of("账户", Role.ADMINISTRATOR, () -> window.screen("accounts")))),
                        Menus.Part.open(List.of(
                                Command.of("历史记录", Role.READER, () -> window.screen("history")),
                                Command.of("校验历史", Role.READER, () -> window.screen("audit")))),
                        Menus.Part.open(List.of(
                                Command.of("改我的口令…", Role.READER, account::changePassword),
                                Command.of("换恢复码…", Role.ADMINISTRATOR, account::renewRecoveryCode),
                                Command.of("立即锁屏", "Shortcut+L", Role.READER, window::lock)))));
    }

    private List<Command> passports() {
        return List.of(
                Command.of("登记备案", Role.READER, () -> window.screen(ExitFiling.REGISTER)),
                Command.of("真空期", Role.READER, () -> window.screen(GapLine.REGISTER)),
                Command.of("证件统计", Role.READER, () -> window.screen(StatisticsTab.KEY)),
                Command.of("三方比对(年度核查)", "Shortcut+Shift+D", Role.READER, () -> window.screen(ListedDocument.REGISTER)),
                Command.of("盘点证件", "Shortcut+Shift+P", Role.READER, () -> window.screen(Stocktake.REGISTER)));
    }

    private List<Command> personnelFiles() {
        return List.of(
                Command.of("查(借)阅档案…", Role.CLERK, window::lendFile),
                Command.of("查借阅", Role.READER, () -> window.screen(FileLoan.REGISTER)),
                Command.of("试用期", Role.READER, () -> window.screen(TrialAppointment.REGISTER)),
                Command.of("岗位和借用", Role.READER, () -> window.screen(PostLine.REGISTER)),
                Command.of("服务年限", Role.READER, () -> window.screen(GrassrootsService.REGISTER)),
                Command.of("停用干部档案…", Role.ADMINISTRATOR, window::shutFiles));
    }

    private Menus.Group help() {
        return Menus.Group.of(
                "帮助",
                List.of(
                        List.of(
                                Command.of("这里怎么用", "F1", Role.READER, window::help),
                                Command.of(
                                        "键盘操作",
                                        Role.READER,
                                        () -> window.navigator().help("keyboard")),
                                Command.of(
                                        "数据如何保护",
                                        Role.READER,
                                        () -> window.navigator().help("protection"))),
                        List.of(Command.of("关于案头", Role.READER, window::about))));
    }
}
