package org.antou.ledger.view.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.antou.ledger.model.NoticeDraft;
import org.antou.ledger.model.NoticeEntry;

/** What the parts of the review screen share: the draft as it stands, and the issue that is looked at. Needs no window. */
final class Review {

    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Runnable> leavers = new ArrayList<>();
    private NoticeDraft draft;
    private int index;
    private boolean onlyDoubtful;

    Review(NoticeDraft draft) {
        this.draft = draft;
    }

    NoticeDraft draft() {
        return draft;
    }

    int index() {
        return index;
    }

    Optional<NoticeEntry> current() {
        List<NoticeEntry> entries = draft.entries();
        return index >= 0 && index < entries.size() ? Optional.of(entries.get(index)) : Optional.empty();
    }

    boolean onlyDoubtful() {
        return onlyDoubtful;
    }

    /** Calls the listener after every change of draft, choice or filter. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Calls the listener before another issue is chosen, so that nothing typed is lost. */
    void beforeLeaving(Runnable leaver) {
        leavers.add(leaver);
    }

    void select(int chosen) {
        leavers.forEach(Runnable::run);
        if (chosen >= 0 && chosen < draft.entries().size() && chosen != index) {
            index = chosen;
            tell();
        }
    }

    void filter(boolean doubtful) {
        onlyDoubtful = doubtful;
        tell();
    }

    void change(UnaryOperator<NoticeDraft> how) {
        show(how.apply(draft));
    }

    void undo() {
        draft.undo().ifPresent(this::show);
    }

    private void show(NoticeDraft changed) {
        if (changed != draft) {
            draft = changed;
            index = Math.max(0, Math.min(index, draft.entries().size() - 1));
            tell();
        }
    }

    /** Goes to the next issue to look at; says whether there is one. */
    boolean nextDoubtful() {
        OptionalInt next = draft.nextDoubtful(index);
        next.ifPresent(this::select);
        return next.isPresent();
    }

    /** The current issue is right; on to the next doubtful one, or else the next. */
    void accept() {
        change(d -> d.accept(index));
        if (!nextDoubtful()) {
            select(index + 1);
        }
    }

    /** Issues to list: their places in the draft. */
    List<Integer> listed() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < draft.entries().size(); i++) {
            if (!onlyDoubtful || draft.entries().get(i).doubtful() || i == index) {
                found.add(i);
            }
        }
        return found;
    }

    /** Which issue a line of the text belongs to. */
    OptionalInt entryAt(int line) {
        for (int i = 0; i < draft.entries().size(); i++) {
            NoticeEntry entry = draft.entries().get(i);
            if (entry.item().firstLine() <= line && line <= entry.item().lastLine()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
