package org.antou.cadre;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.antou.cadre.model.CheckFindings;
import org.antou.cadre.model.FileCheck;
import org.antou.register.Finding;
import org.antou.text.SearchKey;

/** What the core may ask of checks. */
final class CheckPort extends CadrePort<FileCheck> {

    private final CadreFiles files;
    private final CadreCheckup checkup;

    CheckPort(CadreFiles files, CadreCheckup checkup) {
        super(
                CadreRegister.TITLE,
                files.parts().checks(),
                check -> new Line(
                        check.personName() + " 档案核查" + (check.batch().isEmpty() ? "" : " " + check.batch()),
                        check.status().title()));
        this.files = files;
        this.checkup = checkup;
    }

    @Override
    protected SearchKey searched(FileCheck check) {
        return SearchKey.of(check.personName(), check.archiveNumber(), check.batch(), "档案核查");
    }

    @Override
    public List<Finding> findings(LocalDate on) {
        if (!files.gate().isOpen()) {
            return List.of();
        }
        List<Finding> late = CheckFindings.of(files.all(), files.parts().steps().all(), on);
        return Stream.concat(late.stream(), checkup.findings(on).stream()).toList();
    }

    /** A check that is not settled has to be settled, or handed on, before somebody leaves. */
    @Override
    public List<Hit> openItems(UUID person) {
        return files.ofPerson(person).stream()
                .filter(check -> !check.status().isSettled())
                .map(this::hit)
                .toList();
    }
}
