package org.antou.passport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antou.passport.model.ExitFiling;
import org.antou.passport.model.FilingColumns;
import org.antou.passport.model.FilingForm;
import org.antou.register.Values;
import org.antou.register.Violation;
import org.antou.register.port.Intake;
import org.antou.register.port.SheetPort;

/** Filings in workbooks: known by person, form and day. */
final class FilingSheet extends SheetPort<ExitFiling> {

    private static final Map<String, FilingForm> WORDS = Map.of(
            "新增", FilingForm.NEW,
            "登记备案", FilingForm.NEW,
            "备案", FilingForm.NEW,
            "变更", FilingForm.CHANGE,
            "撤销", FilingForm.WITHDRAWAL,
            "撤控", FilingForm.WITHDRAWAL);

    private final Filings filings;

    FilingSheet(Filings filings) {
        super(PassportRegister.FILINGS, PassportRows.filings(), filings);
        this.filings = filings;
    }

    @Override
    public Set<String> derived() {
        return Set.of(FilingColumns.SECTION, FilingColumns.VALID);
    }

    @Override
    public List<List<String>> identities() {
        return List.of(List.of(FilingColumns.PERSON, FilingColumns.FORM, FilingColumns.ON));
    }

    /** Most lists are of those on file. */
    @Override
    public Map<String, String> presets() {
        return Map.of(FilingColumns.FORM, FilingForm.NEW.title());
    }

    @Override
    public Optional<Values> words(String column, String text) {
        return column.equals(FilingColumns.FORM)
                ? Optional.ofNullable(WORDS.get(text.strip()))
                        .map(form -> Values.empty().with(column, Optional.of(form)))
                : Optional.empty();
    }

    @Override
    public List<Violation> check(Optional<ExitFiling> before, ExitFiling filing) {
        return filings.violations(filing);
    }

    /** What a list leaves out of the eight fields is taken from the person. */
    @Override
    public Intake intake() {
        return new Intake() {
            @Override
            public Values completed(Values row) {
                ExitFiling blank = filings.blank();
                ExitFiling read = FilingColumns.of(blank.id(), 0, row);
                return FilingColumns.ALL.values(filings.filled(read));
            }
        };
    }

    @Override
    public String describe(ExitFiling filing) {
        return filing.label();
    }

    @Override
    public Map<String, String> example() {
        Map<String, String> row = new HashMap<>();
        row.put(FilingColumns.PERSON, "林知远");
        row.put(FilingColumns.FORM, "新增备案");
        row.put(FilingColumns.ON, "2021-04-06");
        row.put(FilingColumns.HOUSEHOLD, "某省某市某区");
        row.put(FilingColumns.SUPERIOR, "中共某市委组织部");
        row.put(FilingColumns.SLIP, "备〔2021〕12号");
        return row;
    }
}
