package org.antou.sheet.out;

import java.nio.file.Path;
import java.util.List;
import org.antou.history.History;
import org.antou.register.Column;
import org.antou.register.FieldChange;
import org.antou.register.port.RecordPort;
import org.antou.security.Role;
import org.antou.security.Session;

/** Puts on record that personal data goes out to a workbook: whose, by whom, what for. It can't be taken back. */
public record Disclosure(History history) {

    private static final String ACTION = "导出身份证号等敏感内容";

    /**
     * Records it for every record that has such data; call it before the file is written.
     *
     * @param why what it is needed for; goes into the history with the file's name
     */
    public <R> void record(Session session, Export<R> export, List<R> rows, Reason why) {
        session.require(Role.CLERK);
        List<Column<R>> sensitive =
                export.columns().stream().filter(Column::sensitive).toList();
        List<R> told = rows.stream()
                .filter(r -> sensitive.stream().anyMatch(c -> c.value(r).isPresent()))
                .toList();
        if (!told.isEmpty()) {
            history.write(session, ACTION, change -> {
                told.forEach(r -> change.record(
                        export.port().rows().ref(r), List.of(new FieldChange(RecordPort.REVEALED, "", why.told()))));
                return told.size();
            });
        }
    }

    /** What it is needed for, and where it goes. */
    public record Reason(String why, Path file) {

        String told() {
            return why + "(导出到 " + file.getFileName() + ")";
        }
    }
}
