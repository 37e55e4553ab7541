package org.antou.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antou.people.model.PeopleColumns;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.register.port.Intake;
import org.antou.text.Pinyin;

/** One import of persons: branches by their names, which must be there; initials where a row says none. */
final class PersonIntake extends Intake {

    private final Map<String, Named> branches = new HashMap<>();

    PersonIntake(List<Named> known) {
        known.forEach(b -> branches.put(key(b.name()), b));
    }

    private static String key(String name) {
        return name.replaceAll("\\s+", "");
    }

    @Override
    public Optional<Named> reference(String column, String text, Values row) {
        return Optional.ofNullable(branches.get(key(text)));
    }

    @Override
    public Values completed(Values row) {
        return row.text(PeopleColumns.INITIALS).isEmpty()
                ? row.with(
                        PeopleColumns.INITIALS,
                        Optional.of(Pinyin.nameInitials(row.text(PeopleColumns.NAME)))
                                .filter(i -> !i.isEmpty()))
                : row;
    }
}
