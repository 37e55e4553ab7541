package org.antou.desktop.main;

import java.nio.file.Path;
import org.antou.app.AppPaths;
import org.antou.app.PracticeOffice;
import org.antou.app.SignedIn;
import org.antou.app.Startup;

/**
 * The way into the practice office: a store of its own beside the usual data folder, made at the first visit. Its account
 * and password are no secret, because everything in it is invented.
 */
public final class Practice {

    /** The one account of the practice office. */
    public static final String LOGIN = "练习";

    /** Told wherever it is asked for. */
    public static final String PASSWORD = "Lianxi-123";

    private Practice() {}

    public static Path folder(AppPaths paths) {
        return paths.standardFolder().resolve("practice");
    }

    /** Opens it; slow the first time, when it is made. */
    public static SignedIn open(Startup startup) {
        char[] password = PASSWORD.toCharArray();
        return startup.ready()
                ? startup.signIn(LOGIN, password)
                : PracticeOffice.create(startup, LOGIN, password).signedIn();
    }
}
