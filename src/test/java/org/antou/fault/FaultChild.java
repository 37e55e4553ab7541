package org.antou.fault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.antou.account.FreshCode;
import org.antou.account.NewAccount;
import org.antou.app.Desk;
import org.antou.app.Moving;
import org.antou.app.Restoring;
import org.antou.app.SignedIn;
import org.antou.app.Startup;
import org.antou.backup.Parcel;
import org.antou.backup.Progress;
import org.antou.backup.bundle.BundlePassword;
import org.antou.backup.bundle.Reason;
import org.antou.security.Role;
import org.antou.security.Session;

/** A program of its own that works until it is killed. It prints a line when something is done for good, never before. */
final class FaultChild {

    private FaultChild() {}

    /** @param arguments what to do, the data folder, and more */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "write" -> work(folder, FaultChild::write);
            case "backup" -> work(folder, FaultChild::backup);
            case "keys" -> work(folder, FaultChild::keys);
            case "migrate" -> migrate(folder);
            case "swap" -> swap(folder, Path.of(arguments[2]));
            case "restore" -> restore(folder, Path.of(arguments[2]), BundlePassword.require(arguments[3]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void work(Path folder, Endless work) {
        try (Startup startup = Startup.at(folder, FaultOffice.CLOCK)) {
            SignedIn in = startup.signIn(FaultOffice.LOGIN, FaultOffice.PASSWORD.toCharArray());
            say("begin");
            for (int i = 0; ; i++) {
                work.once(in.desk(), in.session(), i);
            }
        }
    }

    private static void write(Desk desk, Session session, int i) {
        if (i % 5 == 3) {
            FaultOffice.attach(desk, session, "附件" + i);
            say("file 附件" + i + ".txt");
        } else if (i % 5 == 4) {
            FaultOffice.notice(desk, session, "第" + i + "次");
            say("notice " + i);
        } else {
            FaultOffice.person(desk, session, "人" + i);
            say("person 人" + i);
        }
    }

    private static void backup(Desk desk, Session session, int i) {
        FaultOffice.person(desk, session, "人" + i);
        say("person 人" + i);
        FaultOffice.attach(desk, session, "附件" + i);
        say("file 附件" + i + ".txt");
        Reason reason = i % 2 == 0 ? Reason.HAND : Reason.TIMED;
        say("bundle " + reason + " " + desk.backups().make(reason).bundle());
    }

    /** Passwords go round: each is told before it is tried, and again when it holds. */
    private static void keys(Desk desk, Session session, int i) {
        char[] old = password(i);
        char[] fresh = password(i + 1);
        say("trying " + new String(fresh));
        desk.accounts().changePassword(session, old, fresh);
        say("now " + new String(fresh));
        if (i % 3 == 0) {
            FreshCode renewed = desk.accounts().renewRecoveryCode(session);
            say("shown " + renewed.code().shown());
            renewed.confirm();
            say("code " + renewed.code().shown());
        }
        if (i % 3 == 1) {
            desk.accounts().create(session, new NewAccount("li" + i, "李" + i, Role.CLERK), "Bb-12345".toCharArray());
            say("account li" + i);
        }
    }

    private static char[] password(int i) {
        return "Aa-%05d".formatted(i).toCharArray();
    }

    private static void migrate(Path folder) {
        try (Startup startup = Startup.at(folder, FaultOffice.CLOCK)) {
            say("begin");
            SignedIn in = startup.signIn(FaultOffice.LOGIN, FaultOffice.PASSWORD.toCharArray());
            say("open");
            for (int i = 0; ; i++) {
                FaultOffice.person(in.desk(), in.session(), "人" + i);
                say("person 人" + i);
            }
        }
    }

    private static void swap(Path folder, Path bundle) {
        try (Startup startup = Startup.at(folder, FaultOffice.CLOCK)) {
            SignedIn in = startup.signIn(FaultOffice.LOGIN, FaultOffice.PASSWORD.toCharArray());
            FaultOffice.person(in.desk(), in.session(), "之前");
            say("begin");
            Restoring.Prepared prepared = in.desk().restoring().prepare(in.session(), bundle, Progress.NONE);
            in.desk().close();
            prepared.takePlace();
            say("placed");
            SignedIn again = startup.signIn(FaultOffice.LOGIN, FaultOffice.PASSWORD.toCharArray());
            for (int i = 0; ; i++) {
                FaultOffice.person(again.desk(), again.session(), "人" + i);
                say("person 人" + i);
            }
        }
    }

    private static void restore(Path folder, Path bundle, BundlePassword password) {
        try (Startup startup = Startup.at(folder, FaultOffice.CLOCK)) {
            say("begin");
            SignedIn in = Moving.restore(
                            startup, new Parcel(bundle, password), Optional.empty(), FaultOffice.PASSWORD.toCharArray())
                    .signedIn();
            say("restored");
            for (int i = 0; ; i++) {
                FaultOffice.person(in.desk(), in.session(), "人" + i);
                say("person 人" + i);
            }
        }
    }

    private static void say(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }

    @FunctionalInterface
    private interface Endless {
        void once(Desk desk, Session session, int i);
    }
}
