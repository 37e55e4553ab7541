package org.antou.ledger.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.ledger.Ledger;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.register.view.Workplace;

/** Reads the ledger that is to be printed: that of the chosen inspection, or the newest. */
record PrintChoice(Workplace workplace, Ledger ledger, LedgerDoors doors) {

    void print(Optional<UUID> chosen) {
        workplace
                .jobs()
                .run(
                        "读取台账",
                        job -> read(chosen),
                        read -> read.ifPresentOrElse(this::hand, this::none),
                        workplace.dialogs()::problem);
    }

    private Optional<Read> read(Optional<UUID> chosen) {
        List<Inspection> all = ledger.inspections();
        return all.stream()
                .filter(i -> chosen.filter(i.id()::equals).isPresent())
                .findFirst()
                .or(() -> all.stream().reduce((a, b) -> b))
                .map(i -> new Read(i, ledger.issues(i.id())));
    }

    private void hand(Read read) {
        doors.print(read.inspection(), read.issues());
    }

    private void none() {
        workplace.dialogs().info("打印台账", "台账里还没有问题,没有可以打印的内容。");
    }

    private record Read(Inspection inspection, List<Issue> issues) {}
}
