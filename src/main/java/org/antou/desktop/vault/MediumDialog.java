package org.antou.desktop.vault;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antou.app.AppPaths;
import org.antou.app.Desk;
import org.antou.app.check.PlaceChecks;
import org.antou.problem.Problem;
import org.antou.register.view.Workplace;

/** 登记 and 取消登记 of a second place. */
final class MediumDialog {

    /** On the root of a drive bundles get a folder of their own. */
    private static final String OWN_FOLDER = "antou-backup";

    private final Workplace place;
    private final Desk desk;
    private final Runnable changed;

    MediumDialog(Workplace place, Desk desk, Runnable changed) {
        this.place = place;
        this.desk = desk;
        this.changed = changed;
    }

    void ask() {
        MediumForm form = new MediumForm(place.dialogs());
        place.dialogs().form("登记第二存放处", form, "登记", form::read).ifPresent(this::check);
    }

    private void check(MediumForm.Wanted typed) {
        MediumForm.Wanted wanted = desk.media().isRoot(typed.folder())
                ? new MediumForm.Wanted(
                        typed.name(), typed.kind(), typed.folder().resolve(OWN_FOLDER))
                : typed;
        place.jobs()
                .run(
                        "查看文件夹",
                        job -> new PlaceChecks(AppPaths.ofThisMachine(), desk.folder()).require(wanted.folder()),
                        warnings -> warned(wanted, warnings),
                        place.dialogs()::problem);
    }

    private void warned(MediumForm.Wanted wanted, List<Problem.Expected> warnings) {
        String words = warnings.stream()
                .map(warning -> warning.what() + warning.advice())
                .collect(Collectors.joining("\n\n"));
        if (warnings.isEmpty() || place.dialogs().confirm("这个位置不太合适", words, "仍然登记")) {
            place.jobs()
                    .run(
                            "登记第二存放处",
                            job -> desk.media()
                                    .register(place.session(), wanted.name(), wanted.kind(), wanted.folder()),
                            made -> {
                                place.navigator().status("已登记“" + made.name() + "”。");
                                changed.run();
                            },
                            place.dialogs()::problem);
        }
    }

    void strikeOff(org.antou.backup.medium.Medium medium) {
        boolean sure = place.dialogs().confirm("取消登记“" + medium.name() + "”", "以后不再往那里备份。那里已有的备份包不动,备份记录也留着。", "取消登记");
        if (sure) {
            place.jobs()
                    .run(
                            "取消登记",
                            job -> {
                                desk.media().strikeOff(place.session(), medium.id());
                                return Optional.<Path>empty();
                            },
                            done -> changed.run(),
                            place.dialogs()::problem);
        }
    }
}
