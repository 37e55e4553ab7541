package org.antou.register.visits.view;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import javafx.application.Platform;
import javafx.stage.Window;
import org.antou.history.History;
import org.antou.register.RecordRef;
import org.antou.register.view.Navigator;
import org.antou.register.view.Workplace;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Drafts;
import org.antou.settings.Preferences;
import org.antou.store.Store;
import org.antou.task.Jobs;
import org.antou.ui.Dialogs;

/** A workplace over a store, on 9 February 2021, for an account that may write. */
public final class TestWorkplaces {

    private static final UUID ACCOUNT = UUID.fromString("0190f5a0-0000-7000-8000-000000000001");

    private TestWorkplaces() {}

    public static Clock clock() {
        return Clock.fixed(Instant.parse("2021-02-09T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    }

    public static Workplace over(Store store) {
        return new Workplace(
                new Session(ACCOUNT, "周敏", Role.CLERK),
                new Jobs(Platform::runLater),
                new Dialogs(() -> Window.getWindows().stream().findFirst().orElse(null)),
                clock(),
                new History(store, clock()),
                new Preferences(store),
                new Drafts(store, clock()),
                new Nowhere());
    }

    private static final class Nowhere implements Navigator {
        @Override
        public void open(RecordRef ref) {
            // There is no other tab in a test.
        }

        @Override
        public void help(String page) {
            // There is no handbook in a test.
        }

        @Override
        public void status(String message) {
            // There is no status line in a test.
        }
    }
}
