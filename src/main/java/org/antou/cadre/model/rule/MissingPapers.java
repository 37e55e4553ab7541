package org.antou.cadre.model.rule;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antou.cadre.model.ArchiveCategory;
import org.antou.cadre.model.FileItem;
import org.antou.cadre.model.FileMaterial;
import org.antou.cadre.model.PartyPaper;
import org.antou.cadre.model.StudyMode;
import org.antou.people.model.PartyStatus;
import org.antou.text.PartialDate;

/** Which papers a file should hold and does not, by the ten parts of the archive and by the year. */
final class MissingPapers {

    static final String ARCHIVE = "《干部人事档案工作条例》(2018)档案十大类,条号〔待核〕";
    static final String ADMISSION = "《中国共产党发展党员工作细则》第三十七条";
    static final String APPRAISAL = "年度考核登记表存入本人档案:《公务员考核规定》,条号〔待核〕";

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})");

    private MissingPapers() {}

    static List<MissingPaper> of(Facts facts) {
        List<MissingPaper> all = new ArrayList<>(categories(facts));
        party(facts).stream()
                .map(paper -> new MissingPaper(ArchiveCategory.PARTY, paper.title(), "中共党员", ADMISSION))
                .forEach(all::add);
        List<Integer> years = years(facts);
        if (!years.isEmpty()) {
            String name = "年度考核登记表:" + AppraisalRule.ranges(years) + "年度";
            all.add(new MissingPaper(ArchiveCategory.APPRAISAL, name, years.size() + " 个年度", APPRAISAL));
        }
        all.sort(Comparator.comparing(MissingPaper::category));
        return List.copyOf(all);
    }

    /** Whole parts of the archive in which nothing lies though something must. */
    static List<MissingPaper> categories(Facts facts) {
        List<MissingPaper> found = new ArrayList<>();
        if (lacks(facts, ArchiveCategory.RESUME)) {
            found.add(new MissingPaper(ArchiveCategory.RESUME, "干部履历表(或登记表)", "每名干部都应有", ARCHIVE));
        }
        if (lacks(facts, ArchiveCategory.LEARNING) && studied(facts)) {
            found.add(new MissingPaper(
                    ArchiveCategory.LEARNING, "学历学位材料(学籍、成绩、毕业登记表,毕业证书和学位证书复印件)", studies(facts), ARCHIVE));
        }
        if (lacks(facts, ArchiveCategory.APPOINTMENT)) {
            found.add(new MissingPaper(ArchiveCategory.APPOINTMENT, "工资、任免材料(任免审批表、起薪或转正定级材料)", "每名干部都应有", ARCHIVE));
        }
        return found;
    }

    private static boolean lacks(Facts facts, ArchiveCategory category) {
        return facts.materials().stream().noneMatch(m -> m.category().equals(Optional.of(category)));
    }

    private static boolean studied(Facts facts) {
        return !studies(facts).isEmpty();
    }

    private static String studies(Facts facts) {
        return Stream.of(StudyMode.values())
                .map(mode -> facts.sheet().line(FileItem.EDUCATION, Optional.of(mode)))
                .flatMap(line -> Stream.of(line.form(), line.earliest())
                        .filter(told -> !told.isNothing())
                        .limit(1))
                .map(told -> told.says().replace('\n', ' '))
                .collect(Collectors.joining("、"));
    }

    /** Of the five papers of admission; one on probation has not asked for 转正 yet. */
    static List<PartyPaper> party(Facts facts) {
        if (!facts.isMember()) {
            return List.of();
        }
        Set<PartyPaper> there =
                facts.materials().stream().flatMap(m -> m.paper().stream()).collect(Collectors.toSet());
        boolean probationary = facts.person()
                .flatMap(p -> p.party().status())
                .filter(s -> s == PartyStatus.PROBATIONARY)
                .isPresent();
        return Stream.of(PartyPaper.values())
                .filter(paper -> !there.contains(paper) && !(probationary && paper == PartyPaper.CONFIRMATION))
                .toList();
    }

    /** Years after that of the entry whose appraisal should lie in the file by now; none where the entry is not known. */
    static List<Integer> years(Facts facts) {
        Optional<Said> entry = facts.entry();
        if (entry.isEmpty()) {
            return List.of();
        }
        Set<Integer> there = facts.materials().stream()
                .filter(m -> m.category().equals(Optional.of(ArchiveCategory.APPRAISAL)))
                .flatMap(m -> year(m).stream())
                .collect(Collectors.toSet());
        int last = facts.on().minusMonths(facts.limits().appraisalMonths()).getYear() - 1;
        return IntStream.rangeClosed(first(entry.get()), last)
                .filter(year -> !there.contains(year))
                .boxed()
                .toList();
    }

    private static int first(Said entry) {
        LocalDate day = entry.date().latest();
        return Year.from(day).getValue() + 1;
    }

    /** The year that the name tells, else that in which it was made. */
    private static Optional<Integer> year(FileMaterial material) {
        Matcher m = YEAR.matcher(material.name());
        return m.find()
                ? Optional.of(Integer.parseInt(m.group(1)))
                : material.made().map(PartialDate::year);
    }
}
