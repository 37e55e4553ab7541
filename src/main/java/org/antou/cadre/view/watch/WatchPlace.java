package org.antou.cadre.view.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.antou.cadre.view.CadrePlace;
import org.antou.cadre.watch.WatchRegister;
import org.antou.cadre.watch.Watched;
import org.antou.paper.Printout;
import org.antou.paper.Sheets;
import org.antou.people.view.PersonPicker;
import org.antou.register.view.Workplace;
import org.antou.security.Session;
import org.antou.settings.Office;

/** What every view of the watch lists is handed. */
public record WatchPlace(Workplace work, WatchRegister register, Office office, CadrePlace.Papers papers) {

    Session session() {
        return work.session();
    }

    LocalDate today() {
        return LocalDate.ofInstant(work.clock().instant(), work.clock().getZone());
    }

    String unit() {
        return office.get().unit();
    }

    PersonPicker persons() {
        return new PersonPicker(register.people(), work.session());
    }

    /** Takes a paper, made beside the window's thread, to the preview. */
    void print(Supplier<Sheets> paper) {
        work.jobs().run("准备打印", job -> paper.get(), papers::preview, work.dialogs()::problem);
    }

    /** Takes what is listed, in its order, to the preview; says so where nothing is. */
    <R> void printList(
            Function<UUID, java.util.Optional<R>> find, List<UUID> listed, Function<List<R>, Printout> paper) {
        work.jobs()
                .run(
                        "准备打印",
                        job -> paper.apply(listed.stream()
                                .flatMap(id -> find.apply(id).stream())
                                .toList()),
                        printout -> {
                            if (printout.rows().isEmpty()) {
                                work.dialogs().info("打印清单", "没有列出任何一条,没有可以打印的内容。");
                            } else {
                                papers.preview(printout);
                            }
                        },
                        work.dialogs()::problem);
    }

    /** Reads one and goes on with it in the window. */
    <R> void with(Watched<R> watched, UUID id, Consumer<R> then) {
        work.jobs().run("读取记录", job -> watched.find(id), found -> found.ifPresent(then), work.dialogs()::problem);
    }

    /** Writes beside the window, says what was done, and lets the list be read anew. */
    <R> void step(String title, Supplier<R> work, Function<R, String> said, Runnable done) {
        this.work
                .jobs()
                .run(
                        title,
                        job -> work.get(),
                        saved -> {
                            this.work.navigator().status(said.apply(saved));
                            done.run();
                        },
                        this.work.dialogs()::problem);
    }
}
