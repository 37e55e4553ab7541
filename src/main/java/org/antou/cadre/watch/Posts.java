package org.antou.cadre.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.cadre.model.post.PostLine;
import org.antou.cadre.model.post.PostRules;
import org.antou.people.People;
import org.antou.people.model.Person;
import org.antou.register.Named;
import org.antou.register.row.RowSource;
import org.antou.settings.ParameterKey;
import org.antou.text.PinyinOrder;

/** 岗位: who stands elsewhere than the files say; worked out of 人员 with the first page, kept for the others. */
public final class Posts implements RowSource<PostLine> {

    private final Ground ground;
    private final People people;
    private volatile Optional<List<PostLine>> last = Optional.empty();

    Posts(Ground ground, People people) {
        this.ground = ground;
        this.people = people;
    }

    /** Everybody's lines on a day; none while the register is off. */
    public List<PostLine> lines(LocalDate on) {
        if (!ground.gate().isOpen()) {
            return List.of();
        }
        List<Person> persons = new ArrayList<>(people.persons());
        persons.sort(Comparator.comparing(
                (Person person) -> person.section().map(Named::name).orElse(""), PinyinOrder.comparator()));
        return PostRules.of(persons, ground.parameters().number(ParameterKey.TRIAL_AHEAD_DAYS, on), on);
    }

    private List<PostLine> anew() {
        List<PostLine> lines = lines(ground.today());
        last = Optional.of(lines);
        return lines;
    }

    private List<PostLine> known() {
        return last.orElseGet(this::anew);
    }

    @Override
    public long count() {
        return known().size();
    }

    @Override
    public List<PostLine> page(int offset, int limit) {
        List<PostLine> lines = offset == 0 ? anew() : known();
        int from = Math.min(offset, lines.size());
        return lines.subList(from, from + Math.min(limit, lines.size() - from));
    }

    @Override
    public Optional<PostLine> find(UUID id) {
        return known().stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
