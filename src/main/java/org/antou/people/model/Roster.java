package org.antou.people.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.antou.register.Named;
import org.antou.text.PinyinOrder;

/**
 * The members of one branch, as the register has them.
 *
 * @param members of this branch and still belonging to it; those with a post first, then by name
 */
public record Roster(Branch branch, List<Person> members) {

    private static final Comparator<Person> IN_ORDER = Comparator.comparing(Roster::rank)
            .thenComparing(person -> PinyinOrder.nameKey(person.name()), PinyinOrder::compare)
            .thenComparing(Person::id);

    public Roster {
        members = List.copyOf(members);
    }

    /** Out of everybody, who is a member of a branch. Whoever was transferred, left or died is none any more. */
    public static Roster of(Branch branch, List<Person> everybody) {
        return new Roster(
                branch,
                everybody.stream()
                        .filter(p -> p.party().isMember() && belongs(p, branch))
                        .filter(p -> p.standing() == Standing.ACTIVE || p.standing() == Standing.RETIRED)
                        .sorted(IN_ORDER)
                        .toList());
    }

    /** The same members as paper of a day shows them; who belonged to the branch on that day is not known. */
    public Roster asOf(LocalDate day, UnaryOperator<Named> names) {
        return new Roster(
                branch,
                members.stream().map(p -> PeopleRules.asOf(p, day, names)).toList());
    }

    private static int rank(Person person) {
        return person.party().post().map(PartyPost::ordinal).orElse(PartyPost.values().length);
    }

    static boolean belongs(Person person, Branch branch) {
        return person.party().branch().filter(b -> b.id().equals(branch.id())).isPresent();
    }

    /** Members: counted where the register has any, else as the branch told; empty where nobody knows. */
    public OptionalInt size() {
        return members.isEmpty() ? branch.counts().members() : OptionalInt.of(members.size());
    }

    /** Full members among them; the branch's word for all members stands in where it told no other. */
    public OptionalInt full() {
        if (!members.isEmpty()) {
            return OptionalInt.of(
                    (int) members.stream().filter(p -> p.party().isFullMember()).count());
        }
        return branch.counts().full().isPresent()
                ? branch.counts().full()
                : branch.counts().members();
    }

    public Optional<Person> secretary() {
        return members.stream()
                .filter(p ->
                        p.party().post().filter(PartyPost.SECRETARY::equals).isPresent())
                .findFirst();
    }

    /** Those with a post of the committee, the secretary first. */
    public List<Person> committee() {
        return members.stream()
                .filter(p -> p.party().post().filter(PartyPost::isCommittee).isPresent())
                .toList();
    }
}
