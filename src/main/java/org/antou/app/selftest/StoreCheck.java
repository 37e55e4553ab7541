package org.antou.app.selftest;

import java.nio.file.Path;
import java.time.Clock;
import org.antou.app.NewOffice;
import org.antou.app.SignedIn;
import org.antou.app.Startup;

/** An encrypted store is made, closed and opened again with its password. */
final class StoreCheck implements SelfCheck {

    private static final String UNIT = "自检单位";
    private static final String LOGIN = "自检";
    private static final String PASSWORD = "Zijian-2026";

    private final Clock clock;

    StoreCheck(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String title() {
        return "加密库";
    }

    @Override
    public String run(Path folder) throws CheckFailed {
        try (Startup startup = Startup.at(folder, clock)) {
            startup.create(new NewOffice(UNIT, "", ""), LOGIN, PASSWORD.toCharArray())
                    .signedIn()
                    .desk()
                    .close();
        }
        try (Startup startup = Startup.at(folder, clock)) {
            SignedIn again = startup.signIn(LOGIN, PASSWORD.toCharArray());
            String unit = again.desk().office().get().unit();
            again.desk().close();
            if (!unit.equals(UNIT)) {
                throw new CheckFailed("再打开时单位名称成了“" + unit + "”");
            }
            return "新建、关闭、用口令再打开";
        }
    }
}
