package org.antou.fault;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.antou.app.Desk;
import org.antou.app.Startup;
import org.antou.store.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed while a new recovery code is on the screen and nobody has confirmed it: the one on paper still opens the data. */
class UnconfirmedCodeTest {

    private static final String FRESH = "Zz-99999";

    @TempDir
    Path folder;

    /** Shows a code and waits for the power to go. */
    static final class Shower {
        public static void main(String[] arguments) throws Exception {
            try (Startup startup = Startup.at(Path.of(arguments[0]), FaultOffice.CLOCK)) {
                System.out.println(
                        arguments.length == 1
                                ? renewed(startup)
                                : startup.recover(arguments[1], FaultOffice.LOGIN, FRESH.toCharArray())
                                        .recoveryCode()
                                        .shown());
                Thread.sleep(Long.MAX_VALUE);
            }
        }

        private static String renewed(Startup startup) {
            var in = startup.signIn(FaultOffice.LOGIN, FaultOffice.PASSWORD.toCharArray());
            return in.desk().accounts().renewRecoveryCode(in.session()).code().shown();
        }
    }

    @Test
    void an_administrator_was_renewing_it() throws Exception {
        FaultOffice office = FaultOffice.make(folder.resolve("office"));
        String shown = killed(office.folder().toString());
        opens(office, office.recoveryCode());
        refused(office, shown);
    }

    @Test
    void it_had_just_been_used() throws Exception {
        FaultOffice office = FaultOffice.make(folder.resolve("office"));
        String shown = killed(office.folder().toString(), office.recoveryCode());
        office.requireOpens(FRESH, in -> {});
        opens(office, office.recoveryCode());
        refused(office, shown);
    }

    private static String killed(String... arguments) throws Exception {
        try (ChildJvm child = new ChildJvm(Shower.class, arguments)) {
            String shown = child.line();
            child.kill();
            return shown;
        }
    }

    private static void opens(FaultOffice office, String code) {
        try (Startup startup = Startup.at(office.folder(), FaultOffice.CLOCK);
                Desk desk = startup.recover(code, FaultOffice.LOGIN, FRESH.toCharArray())
                        .signedIn()
                        .desk()) {
            FaultOffice.requireSound(desk);
        }
    }

    private static void refused(FaultOffice office, String code) {
        try (Startup startup = Startup.at(office.folder(), FaultOffice.CLOCK)) {
            assertThatThrownBy(() -> startup.recover(code, FaultOffice.LOGIN, FRESH.toCharArray()))
                    .hasMessageContaining("不是这份数据现在的恢复码");
        }
    }
}
