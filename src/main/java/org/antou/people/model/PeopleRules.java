package org.antou.people.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.text.IdNumber;
import org.antou.text.PartialDate;
import org.antou.text.Pinyin;

/** What follows of itself when a person, section or branch is saved: nothing that was true before is lost. */
public final class PeopleRules {

    private PeopleRules() {}

    /**
     * A person as saved: the identity number in its 18 digits, birth and sex from it where they are empty, the initials
     * after the name, and the post that was left among the former ones.
     */
    public static Person completed(Optional<Person> before, Person person, LocalDate today) {
        Optional<IdNumber> number = IdNumber.of(person.idNumber());
        return new Person(
                person.id(),
                person.version(),
                person.name().strip(),
                person.section(),
                person.post().strip(),
                number.map(IdNumber::value).orElse(person.idNumber().strip()),
                initials(before, person),
                person.identity().completedBy(person.idNumber()),
                before.map(b -> service(b, person, today)).orElse(person.service()),
                person.loaned(),
                person.party(),
                person.departure(),
                person.note());
    }

    /** The letters typed; those of the new name where the old ones were just those of the old name. */
    private static String initials(Optional<Person> before, Person person) {
        boolean renamed = before.filter(b -> !b.name().equals(person.name())
                        && b.initials().equals(Pinyin.nameInitials(b.name()))
                        && b.initials().equals(person.initials()))
                .isPresent();
        return person.initials().isBlank() || renamed
                ? Pinyin.nameInitials(person.name().strip())
                : person.initials().strip();
    }

    private static Service service(Person before, Person after, LocalDate today) {
        List<String> former = new ArrayList<>(after.service().former());
        Service is = after.service();
        Optional<PartialDate> since = Held.actual(before).leftFor(Held.actual(after), today);
        since.map(Held.actual(before)::line).ifPresent(former::add);
        Optional<PartialDate> filed = Held.filed(before).leftFor(Held.filed(after), today);
        filed.map(Held.filed(before)::line).ifPresent(former::add);
        return new Service(
                is.kind(),
                is.hired(),
                since.or(is::since),
                is.filedSection(),
                is.filedPost(),
                filed.or(is::filedSince),
                former);
    }

    /** A post with its section, as a person holds it or is filed with it. */
    private record Held(FormerPost.Kind kind, Optional<Named> section, String post, Optional<PartialDate> since) {

        static Held actual(Person person) {
            return new Held(
                    FormerPost.Kind.ACTUAL,
                    person.section(),
                    person.post(),
                    person.service().since());
        }

        static Held filed(Person person) {
            Service service = person.service();
            return new Held(FormerPost.Kind.FILED, service.filedSection(), service.filedPost(), service.filedSince());
        }

        boolean isNothing() {
            return section.isEmpty() && post.isBlank();
        }

        /** The first day of the new post; empty where nothing was left for it. */
        Optional<PartialDate> leftFor(Held next, LocalDate today) {
            boolean same = section.map(Named::id).equals(next.section.map(Named::id))
                    && post.strip().equals(next.post.strip());
            return same || isNothing() ? Optional.empty() : Optional.of(began(since, next.since, today));
        }

        FormerPost as(Span span) {
            String where = section.map(named -> named.name().replace(" ", "")).orElse("");
            return new FormerPost(span, kind, where, post);
        }

        String line(PartialDate until) {
            return as(FormerName.until(since, until)).toString();
        }
    }

    /** The first day of something new: what was typed with it, else today. */
    private static PartialDate began(Optional<PartialDate> before, Optional<PartialDate> typed, LocalDate today) {
        return typed.filter(day -> !before.equals(Optional.of(day))).orElse(PartialDate.of(today));
    }

    /** A section as saved: a changed name leaves the old one among the former names. */
    public static Section completed(Optional<Section> before, Section section, LocalDate today) {
        Optional<Section> renamed = before.filter(b -> !b.name().equals(section.name()));
        return renamed.map(b -> {
                    PartialDate since = began(b.validFrom(), section.validFrom(), today);
                    return new Section(
                            section.id(),
                            section.version(),
                            section.name(),
                            Optional.of(since),
                            section.validTo(),
                            FormerName.after(section.former(), b.name(), FormerName.until(b.validFrom(), since)));
                })
                .orElse(section);
    }

    /** A branch as saved: a changed name leaves the old one among the former names. */
    public static Branch completed(Optional<Branch> before, Branch branch, LocalDate today) {
        return before.filter(b -> !b.name().equals(branch.name()))
                .map(b -> renamed(b, branch, today))
                .orElse(branch);
    }

    private static Branch renamed(Branch before, Branch branch, LocalDate today) {
        PartialDate since = began(before.since(), branch.since(), today);
        Optional<PartialDate> first = before.since().or(() -> before.life().founded());
        return new Branch(
                branch.id(),
                branch.version(),
                branch.name(),
                Optional.of(since),
                FormerName.after(branch.former(), before.name(), FormerName.until(first, since)),
                branch.kind(),
                branch.life(),
                branch.committee(),
                branch.groups(),
                branch.overseer(),
                branch.counts(),
                branch.note());
    }

    /** What a person was on a day: a former post of that day, or the present one where it had begun. */
    public static Optional<FormerPost> postOn(Person person, FormerPost.Kind kind, LocalDate day) {
        Held held = kind == FormerPost.Kind.FILED ? Held.filed(person) : Held.actual(person);
        boolean begun = held.since().filter(s -> s.earliest().isAfter(day)).isEmpty();
        Optional<FormerPost> present = begun && !held.isNothing()
                ? Optional.of(held.as(new Span(held.since(), Optional.empty())))
                : Optional.empty();
        return FormerPost.on(day, kind, person.service().former()).or(() -> present);
    }

    /**
     * A person as paper of a day shows him or her: section and post of that day, section and branch under the names of it.
     *
     * @param names the name that a section or branch bore on the day
     */
    public static Person asOf(Person person, LocalDate day, UnaryOperator<Named> names) {
        Values now = PeopleColumns.PERSON.values(person);
        Values then = now.with(PeopleColumns.BRANCH_OF, person.party().branch().map(names));
        Optional<FormerPost> former =
                FormerPost.on(day, FormerPost.Kind.ACTUAL, person.service().former());
        boolean begun =
                person.service().since().filter(s -> s.earliest().isAfter(day)).isEmpty();
        Optional<Named> section = former.isPresent()
                ? former.map(FormerPost::section).filter(s -> !s.isEmpty()).map(s -> new Named(person.id(), s))
                : person.section().filter(s -> begun).map(names);
        String post = former.map(FormerPost::post).orElse(begun ? person.post() : "");
        Values dated = then.with(PeopleColumns.SECTION_OF, section).with(PeopleColumns.POST, Optional.of(post));
        return PeopleColumns.PERSON.apply().apply(person, dated);
    }
}
