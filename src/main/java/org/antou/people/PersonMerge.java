package org.antou.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.history.History;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Person;
import org.antou.people.store.PeopleStore;
import org.antou.problem.Problem;
import org.antou.register.Column;
import org.antou.register.ValueType;
import org.antou.register.Values;
import org.antou.register.port.RegisterPort;
import org.antou.security.Session;

/** 合并重复: one step, so that it can be taken back as one. */
record PersonMerge(History history, List<RegisterPort> ports) {

    private static final String NOTHING = "没有改动任何内容。";

    Person run(Session session, UUID kept, UUID dropped) {
        if (kept.equals(dropped)) {
            throw new Problem.Expected("选中的是同一条记录。", NOTHING, "请选中两条记录再合并。");
        }
        return history.write(session, "合并重复人员", change -> merge(change, kept, dropped));
    }

    private Person merge(Change change, UUID kept, UUID dropped) {
        Person keep = find(change, kept);
        Person drop = find(change, dropped);
        if (!keep.idNumber().isEmpty()
                && !drop.idNumber().isEmpty()
                && !keep.idNumber().equals(drop.idNumber())) {
            throw new Problem.Expected("两条记录的身份证号不同,不像是同一人。", NOTHING, "请先核对证件,改正填错的号码,再合并。");
        }
        PersonRows rows = new PersonRows();
        ports.forEach(port -> port.repoint(change, dropped, kept));
        Person saved = rows.save(change, filled(keep, drop));
        rows.remove(change, find(change, dropped));
        return saved;
    }

    private static Person find(Change change, UUID id) {
        return PeopleStore.person(change.tx(), id)
                .orElseThrow(() -> new Problem.Expected("其中一条记录已经不在了。", NOTHING, "请刷新后再试。"));
    }

    /** The kept record; what it leaves empty is taken from the other, lists are joined. */
    private static Person filled(Person keep, Person drop) {
        Values values = PeopleColumns.PERSON.values(keep);
        for (Column<Person> column : PeopleColumns.PERSON.all()) {
            Optional<Object> mine = column.value(keep);
            Optional<Object> theirs = column.value(drop);
            boolean lists = column.type() == ValueType.LINES && mine.isPresent() && theirs.isPresent();
            Optional<?> both = lists ? Optional.of(joined(mine.get(), theirs.get())) : mine.or(() -> theirs);
            values = values.with(column.key(), both);
        }
        return PeopleColumns.PERSON.apply().apply(keep, values);
    }

    private static List<Object> joined(Object mine, Object theirs) {
        Set<Object> all = new LinkedHashSet<>((List<?>) mine);
        all.addAll((List<?>) theirs);
        return new ArrayList<>(all);
    }
}
