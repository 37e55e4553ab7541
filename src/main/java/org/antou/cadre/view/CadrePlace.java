package org.antou.cadre.view;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.antou.cadre.CadreFiles;
import org.antou.cadre.CadreRegister;
import org.antou.cadre.FileParts;
import org.antou.cadre.FormExchange;
import org.antou.paper.Printout;
import org.antou.paper.Sheets;
import org.antou.register.Named;
import org.antou.register.view.Workplace;
import org.antou.security.Session;
import org.antou.settings.Office;
import org.antou.ui.PickerSource;

/**
 * What every view of the room is handed.
 *
 * @param issues finds issues of the rectification ledger, for a check that one of them asked for
 */
public record CadrePlace(
        Workplace work,
        CadreRegister register,
        FormExchange forms,
        Office office,
        PickerSource<Named> issues,
        Papers papers) {

    /** Takes what is to be printed to the preview. */
    public interface Papers {

        void preview(Printout printout);

        void preview(Sheets sheets);
    }

    CadreFiles files() {
        return register.files();
    }

    FileParts parts() {
        return register.parts();
    }

    Session session() {
        return work.session();
    }

    LocalDate today() {
        return LocalDate.ofInstant(work.clock().instant(), work.clock().getZone());
    }

    /** Takes a paper, made beside the window's thread, to the preview. */
    void print(Supplier<Sheets> paper) {
        work.jobs().run("准备打印", job -> paper.get(), papers::preview, work.dialogs()::problem);
    }

    void printTable(Supplier<Printout> paper) {
        work.jobs().run("准备打印", job -> paper.get(), papers::preview, work.dialogs()::problem);
    }

    String unit() {
        return office.get().unit();
    }
}
