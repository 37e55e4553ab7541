package org.antou.desktop;

import java.awt.AWTError;
import java.awt.im.InputContext;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Application;

/** Opens the window, or says in one sentence why there can be none and what to do instead. */
public final class WindowStart {

    private static final String NO_DISPLAY =
            "这里没有图形显示,打不开窗口:请在桌面会话里启动,或用命令行(antou --help 列出命令),或用虚拟显示(xvfb-run antou)。";

    private WindowStart() {}

    /**
     * Runs until the window is closed.
     *
     * @param refused gets the sentence where there is no display
     * @return the exit status
     */
    public static int run(Consumer<String> refused, String... arguments) {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        if (linux && !hasDisplay(System.getenv())) {
            refused.accept(NO_DISPLAY);
            return 1;
        }
        try {
            if (linux && needsInputContext(System.getenv(), Runtime.version().feature())) {
                InputContext.getInstance();
            }
            Application.launch(AntouWindow.class, arguments);
            return 0;
        } catch (AWTError | UnsupportedOperationException unreachable) {
            refused.accept(NO_DISPLAY);
            return 1;
        }
    }

    static boolean hasDisplay(Map<String, String> variables) {
        return !variables.getOrDefault("DISPLAY", "").isBlank()
                || !variables.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    /**
     * JavaFX 21 (which runs on the older JDK) never calls XSetLocaleModifiers, so no input method reaches it; AWT does it
     * for the whole process. It costs start-up time, so it is only done where an input method is named.
     */
    static boolean needsInputContext(Map<String, String> variables, int jdk) {
        return jdk < 23 && variables.getOrDefault("XMODIFIERS", "").startsWith("@im=");
    }
}
