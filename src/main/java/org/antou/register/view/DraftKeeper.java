package org.antou.register.view;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.antou.settings.Draft;
import org.antou.task.Lane;

/** Keeps what a form holds while it is written, so that a crash costs nothing; forgets it once saved or thrown away. */
final class DraftKeeper {

    private static final Duration QUIET = Duration.ofMillis(1200);

    private final Workplace workplace;
    private final String form;
    private final Lane keeping;

    DraftKeeper(Workplace workplace, String form) {
        this.workplace = workplace;
        this.form = form;
        this.keeping = workplace.jobs().lane("draft." + form + System.identityHashCode(this), QUIET);
    }

    void find(String record, Consumer<Optional<Draft>> found) {
        workplace
                .jobs()
                .run(
                        "找草稿",
                        job -> workplace.drafts().find(workplace.session(), form, record),
                        found,
                        workplace.dialogs()::problem);
    }

    void keep(String record, Map<String, String> content) {
        keeping.run(
                "保存草稿",
                job -> {
                    workplace.drafts().keep(workplace.session(), form, record, content);
                    return content;
                },
                kept -> {},
                workplace.dialogs()::problem);
    }

    void drop(String record) {
        keeping.cancel();
        workplace
                .jobs()
                .run(
                        "清除草稿",
                        job -> {
                            workplace.drafts().drop(workplace.session(), form, record);
                            return record;
                        },
                        dropped -> {},
                        workplace.dialogs()::problem);
    }
}
