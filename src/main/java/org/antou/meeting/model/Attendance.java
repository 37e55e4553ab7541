package org.antou.meeting.model;

import java.util.List;
import java.util.OptionalInt;
import org.antou.register.Named;

/**
 * 到会情况: who came and who did not, or only the numbers where a paper record names nobody.
 *
 * @param present   实到
 * @param absent    缺席
 * @param observers 列席, as the paper has it
 * @param told      numbers that the record itself tells
 */
public record Attendance(List<Named> present, List<Absence> absent, String observers, Told told) {

    public Attendance {
        present = List.copyOf(present);
        absent = List.copyOf(absent);
    }

    /** 应到 and 实到 as written in a record without names. */
    public record Told(OptionalInt expected, OptionalInt came) {

        public static Told nothing() {
            return new Told(OptionalInt.empty(), OptionalInt.empty());
        }
    }

    public static Attendance none() {
        return new Attendance(List.of(), List.of(), "", Told.nothing());
    }

    public boolean named() {
        return !present.isEmpty() || !absent.isEmpty();
    }

    /** 应到: those present and those absent who count; where nobody is named, as told. */
    public OptionalInt expected() {
        return named()
                ? OptionalInt.of(present.size()
                        + (int) absent.stream().filter(Absence::counts).count())
                : told.expected();
    }

    /** 实到. */
    public OptionalInt came() {
        return named() ? OptionalInt.of(present.size()) : told.came();
    }

    public boolean hasPresent(Named person) {
        return present.stream().anyMatch(p -> p.id().equals(person.id()));
    }
}
