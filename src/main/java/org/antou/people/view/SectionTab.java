package org.antou.people.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.people.People;
import org.antou.people.model.NameChecks;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Section;
import org.antou.register.Filter;
import org.antou.register.SavedView;
import org.antou.register.Sort;
import org.antou.register.row.RowSource;
import org.antou.register.view.DeskSpec;
import org.antou.register.view.FormGroup;
import org.antou.register.view.FormSpec;
import org.antou.register.view.RecordKeeper;
import org.antou.register.view.RegisterDesk;
import org.antou.register.view.RegisterTab;
import org.antou.register.view.TableSpec;
import org.antou.register.view.Workplace;
import org.antou.security.Session;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;

/** 科室: the sections with their former names. */
public final class SectionTab {

    private static final List<FormGroup> GROUPS =
            List.of(FormGroup.of("科室", PeopleColumns.NAME, "validFrom", "validTo", "former"));

    private final RegisterDesk<Section> desk;

    public SectionTab(Workplace workplace, People people) {
        Session session = workplace.session();
        Source source = new Source(people);
        desk = new RegisterDesk<>(
                workplace,
                new DeskSpec<>(
                        "科室",
                        "科室",
                        table(source),
                        new FormSpec<>(
                                "people.section",
                                PeopleColumns.SECTION,
                                GROUPS,
                                Map.of(),
                                NameChecks::of,
                                new Keeper(people, session)),
                        people.ports().get(1),
                        Icons.PEOPLE,
                        new DeskSpec.Use<>(
                                people::blankSection,
                                people::section,
                                rows -> people.removeSections(session, rows),
                                section -> List.of(),
                                section -> Optional.empty())));
    }

    private static TableSpec<Section> table(RowSource<Section> source) {
        return new TableSpec<>(
                People.SECTION,
                PeopleColumns.SECTION,
                List.of(PeopleColumns.NAME, "validFrom", "validTo", "former"),
                Section::id,
                section -> section.validTo().isPresent() ? List.of("row-grey") : List.of(),
                source,
                List.of(SavedView.of("全部科室", Filter.none(), Sort.by(PeopleColumns.NAME))),
                EmptyState.of(Icons.PEOPLE, "还没有科室", "登记问题、人员时可以当场建科室;改名时在这里改,旧名称和起止时间会留下。"));
    }

    private record Source(People people) implements RowSource<Section> {

        @Override
        public long count() {
            return people.sections().size();
        }

        @Override
        public List<Section> page(int offset, int limit) {
            return people.sections().stream().skip(offset).limit(limit).toList();
        }

        @Override
        public Optional<Section> find(UUID id) {
            return people.section(id);
        }
    }

    private record Keeper(People people, Session session) implements RecordKeeper<Section> {

        @Override
        public UUID id(Section section) {
            return section.id();
        }

        @Override
        public Optional<Section> current(UUID id) {
            return people.section(id);
        }

        @Override
        public Section onto(Section mine, Section current) {
            return PeopleColumns.SECTION
                    .apply()
                    .apply(
                            PeopleColumns.blankSection(mine.id(), current.version()),
                            PeopleColumns.SECTION.values(mine));
        }

        @Override
        public Section save(Section section) {
            return people.save(session, section);
        }
    }

    /** The tab for the main window. */
    public RegisterTab tab() {
        return desk;
    }
}
