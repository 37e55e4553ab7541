package org.antou.passport.view;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.antou.paper.Labels;
import org.antou.paper.Printout;
import org.antou.paper.Sheets;
import org.antou.passport.Cabinet;
import org.antou.passport.Filings;
import org.antou.passport.Loans;
import org.antou.passport.PassportRegister;
import org.antou.people.People;
import org.antou.register.view.Workplace;
import org.antou.security.Session;
import org.antou.settings.Office;

/** What every view of the room is handed. */
public record PassportPlace(Workplace work, PassportRegister register, Office office, Papers papers) {

    /** Takes what is to be printed to the preview. */
    public interface Papers {

        void preview(Printout printout);

        void preview(Sheets sheets);

        void preview(Labels labels);
    }

    Cabinet cabinet() {
        return register.cabinet();
    }

    Filings filings() {
        return register.filings();
    }

    Loans loans() {
        return register.loans();
    }

    People people() {
        return register.people();
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

    String unit() {
        return office.get().unit();
    }
}
