package org.antou.cadre.model.rule;

import java.time.LocalDate;
import java.util.List;
import org.antou.cadre.model.CheckSheet;
import org.antou.register.Finding;

/** Every rule over one person's sheet. */
public final class CadreRules {

    private static final List<CadreRule> ALL = List.of(
            new BirthRule(),
            new AlteredRule(),
            new NumberRule(),
            new WorkAgeRule(),
            new PartyAgeRule(),
            new ProbationRule(),
            new PartyStandingRule(),
            new StudyRule(),
            new CvOrderRule(),
            new PartyPapersRule(),
            new MaterialsRule(),
            new AppraisalRule());

    private CadreRules() {}

    /** What the rules find on a day, in the order of the sheet. */
    public static List<Finding> check(CheckSheet sheet, CadreLimits limits, LocalDate on) {
        Facts facts = new Facts(sheet, limits, on);
        return ALL.stream().flatMap(rule -> rule.check(facts)).toList();
    }

    /** The papers that the file should hold and that are not registered, for the notice to the person. */
    public static List<MissingPaper> missing(CheckSheet sheet, CadreLimits limits, LocalDate on) {
        return MissingPapers.of(new Facts(sheet, limits, on));
    }
}
