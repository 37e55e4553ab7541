package org.antou.cadre;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.antou.cadre.model.ArchiveCategory;
import org.antou.cadre.model.CheckName;
import org.antou.cadre.model.CheckRules;
import org.antou.cadre.model.EvidenceRole;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.FileEvidence;
import org.antou.cadre.model.FileEvidenceColumns;
import org.antou.cadre.model.FileItem;
import org.antou.register.Choice;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.register.Violation;
import org.antou.register.port.Intake;
import org.antou.register.port.SheetPort;

/** What papers say of the seven items, in workbooks: one paper a row, under the check of the person it is about. */
final class EvidenceSheet extends SheetPort<FileEvidence> {

    private final CadreFiles files;

    EvidenceSheet(CadreFiles files) {
        super(
                CadreRegister.EVIDENCE,
                files.parts().evidence().rows(),
                files.parts().evidence());
        this.files = files;
    }

    @Override
    public List<String> references() {
        return List.of(FileEvidenceColumns.CHECK);
    }

    @Override
    public List<String> needed() {
        return references();
    }

    @Override
    public List<List<String>> identities() {
        return List.of(List.of(
                FileEvidenceColumns.CHECK,
                FileEvidenceColumns.ITEM,
                FileEvidenceColumns.ROLE,
                FileEvidenceColumns.MATERIAL,
                FileEvidenceColumns.SAYS));
    }

    @Override
    public Map<String, String> presets() {
        return Map.of(FileEvidenceColumns.ROLE, EvidenceRole.OTHER.title());
    }

    /** 六, 第六类, 6 and 党、团类 are the same part of the archive; 任免表 and 最早材料 are said for short. */
    @Override
    public Optional<Values> words(String column, String text) {
        String word = text.strip().replaceAll("^第|类$", "");
        Optional<? extends Choice> found = switch (column) {
            case FileEvidenceColumns.CATEGORY ->
                first(
                        ArchiveCategory.values(),
                        c -> c.title().startsWith(word + " ")
                                || c.title().endsWith(" " + text.strip())
                                || String.valueOf(c.number()).equals(word));
            case FileEvidenceColumns.ROLE ->
                first(EvidenceRole.values(), r -> word.length() > 1 && r.title().contains(word));
            case FileEvidenceColumns.ITEM ->
                first(FileItem.values(), i -> word.length() > 1 && i.title().contains(word));
            default -> Optional.empty();
        };
        return found.map(choice -> Values.empty().with(column, Optional.of(choice)));
    }

    private static <C> Optional<C> first(C[] choices, java.util.function.Predicate<C> fits) {
        return Stream.of(choices).filter(fits).findFirst();
    }

    @Override
    public List<Violation> check(Optional<FileEvidence> before, FileEvidence evidence) {
        return Stream.concat(
                        columns().missing(evidence).stream(),
                        CheckRules.beyondMissing(evidence, files.today()).stream())
                .toList();
    }

    /** By the name that an export gives, or by the person's name alone: then the newest check of that one person. */
    @Override
    public Intake intake() {
        files.gate().require();
        Map<String, Named> byName = new HashMap<>();
        Map<String, List<FileCheck>> byPerson =
                files.all().stream().collect(java.util.stream.Collectors.groupingBy(FileCheck::personName));
        byPerson.forEach((name, checks) -> {
            long persons = checks.stream().map(FileCheck::person).distinct().count();
            if (persons == 1) {
                checks.forEach(check -> byName.put(CheckName.of(name, check.batch()), named(check)));
                checks.stream()
                        .max(Comparator.comparing(FileCheck::id))
                        .ifPresent(newest -> byName.put(name, named(newest)));
            }
        });
        return new Intake() {
            @Override
            public Optional<Named> reference(String column, String text, Values row) {
                return Optional.ofNullable(byName.get(text.strip()));
            }
        };
    }

    private static Named named(FileCheck check) {
        return new Named(check.id(), CheckName.of(check.personName(), check.batch()));
    }

    @Override
    public String describe(FileEvidence evidence) {
        return evidence.check().map(Named::name).orElse("") + " "
                + evidence.item().map(FileItem::title).orElse("") + " " + evidence.material();
    }

    @Override
    public Map<String, String> example() {
        Map<String, String> row = new HashMap<>();
        row.put(FileEvidenceColumns.CHECK, "林知远");
        row.put(FileEvidenceColumns.ITEM, "出生日期");
        row.put(FileEvidenceColumns.ROLE, "最早形成材料");
        row.put(FileEvidenceColumns.CATEGORY, "六");
        row.put(FileEvidenceColumns.MATERIAL, "入团志愿书");
        row.put(FileEvidenceColumns.MATERIAL_DATE, "1984-05");
        row.put(FileEvidenceColumns.SAYS, "1968年5月");
        return row;
    }
}
