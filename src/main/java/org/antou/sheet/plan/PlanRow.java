package org.antou.sheet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One record of a sheet on its way in.
 *
 * @param source   where it stands
 * @param mended   texts that somebody put in the place of the sheet's, by column key
 * @param decision what somebody decided about it
 * @param outcome  what came of reading it
 * @param twin     the row above that is the same record, or may be
 */
public record PlanRow<R>(
        SourceRow source, Map<String, String> mended, Decision decision, Outcome<R> outcome, Twin twin) {

    /** The row of the sheet, as Excel numbers it. */
    public int number() {
        return source.number();
    }

    /** How many rows of the sheet it takes. */
    public int lines() {
        return source.rows().size();
    }

    /** What the sheet shows in one of its columns. */
    String words(int column, boolean from1904) {
        return source.cells(column).stream()
                .map(c -> CellWords.of(c, from1904))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** What is wrong with it. */
    public List<Flaw> flaws() {
        if (!same()) {
            return outcome.flaws();
        }
        List<Flaw> all = new ArrayList<>(outcome.flaws());
        all.add(new Flaw("", "A" + number(), "", twin.told()));
        return all;
    }

    private boolean same() {
        return twin.certain() && (twin.isRival() || decision != Decision.AS_NEW);
    }

    /** Whether it may be the record of a row above, which is not there yet, and nobody has said so or otherwise. */
    private boolean namesake() {
        return twin.row() > 0 && !twin.certain() && decision != Decision.AS_NEW && !matched();
    }

    /** Whether somebody mended it or decided about it. */
    boolean touched() {
        return !mended.isEmpty() || decision != Decision.NONE;
    }

    /** What somebody has to decide, as far as something is to be decided. */
    public String question() {
        if (namesake()) {
            return "和表里第 " + twin.row() + " 行可能是同一条。不是同一条的,选“作为新的一条导入”;重复的,选“这一行不导入”。";
        }
        return outcome.question().isEmpty() && matched() ? "库里已有这一条,要不要更新?" : outcome.question();
    }

    public List<String> notes() {
        return outcome.notes();
    }

    public Optional<R> record() {
        return outcome.record();
    }

    /** Whether there is a record that it may be. */
    public boolean matched() {
        return outcome.match() != Outcome.Match.NONE;
    }

    /** Whether it is surely a record that is there, or somebody has said so: then no other row may be it. */
    boolean claims() {
        boolean alike = outcome.match() == Outcome.Match.ALIKE;
        return matched() && decision != Decision.AS_NEW && (!alike || decision == Decision.UPDATE);
    }

    /**
     * What becomes of it. A record that is there and is to be skipped is skipped, whatever else the row says: a closed issue
     * in an old ledger is no mistake of the clerk's.
     */
    public RowState state(Policy policy) {
        if (decision == Decision.LEAVE) {
            return RowState.LEFT;
        }
        boolean undecided = decision == Decision.NONE && !same();
        if (undecided && outcome.match() == Outcome.Match.SAME && policy == Policy.SKIP && !outcome.unchanged()) {
            return RowState.SKIP;
        }
        if (!flaws().isEmpty()) {
            return RowState.ERROR;
        }
        if (namesake() || !outcome.question().isEmpty() && decision == Decision.NONE) {
            return RowState.ASK;
        }
        if (outcome.match() == Outcome.Match.NONE) {
            return RowState.NEW;
        }
        if (!outcome.changed()) {
            return RowState.SAME;
        }
        return outcome.match() == Outcome.Match.SAME ? byPolicy(policy) : RowState.UPDATE;
    }

    private RowState byPolicy(Policy policy) {
        if (decision == Decision.UPDATE || policy == Policy.UPDATE) {
            return RowState.UPDATE;
        }
        return policy == Policy.SKIP ? RowState.SKIP : RowState.ASK;
    }

    PlanRow<R> with(Twin twinOf) {
        return twinOf.equals(twin) ? this : new PlanRow<>(source, mended, decision, outcome, twinOf);
    }
}
