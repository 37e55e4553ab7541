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
 * @param twin     the row of the sheet that is the same record; 0 for none
 */
public record PlanRow<R>(
        SourceRow source, Map<String, String> mended, Decision decision, Outcome<R> outcome, int twin) {

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
        if (twin == 0 || decision == Decision.AS_NEW) {
            return outcome.flaws();
        }
        List<Flaw> all = new ArrayList<>(outcome.flaws());
        all.add(new Flaw("", "A" + number(), "", "和表里第 " + twin + " 行是同一条,只能导入一行。"));
        return all;
    }

    /** What somebody has to decide; empty where nothing. */
    public String question() {
        return outcome.question();
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

    /**
     * What becomes of it. A record that is there and is to be skipped is skipped, whatever else the row says: a closed issue
     * in an old ledger is no mistake of the clerk's.
     */
    public RowState state(Policy policy) {
        if (decision == Decision.LEAVE) {
            return RowState.LEFT;
        }
        boolean undecided = decision == Decision.NONE && twin == 0;
        if (undecided && outcome.match() == Outcome.Match.SAME && policy == Policy.SKIP && !outcome.unchanged()) {
            return RowState.SKIP;
        }
        if (!flaws().isEmpty()) {
            return RowState.ERROR;
        }
        if (!outcome.question().isEmpty() && decision == Decision.NONE) {
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

    PlanRow<R> with(int twinOf) {
        return twinOf == twin ? this : new PlanRow<>(source, mended, decision, outcome, twinOf);
    }
}
