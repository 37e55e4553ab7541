package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antou.register.Finding;

/** A notice on the review screen: every change makes a new draft that remembers the one before, so that each can be undone. */
public final class NoticeDraft {

    private final Notice origin;
    private final NoticeHeader header;
    private final List<String> aspects;
    private final List<NoticeEntry> entries;
    private final Optional<NoticeDraft> before;

    private NoticeDraft(
            Notice origin,
            NoticeHeader header,
            List<String> aspects,
            List<NoticeEntry> entries,
            Optional<NoticeDraft> before) {
        this.origin = origin;
        this.header = header;
        this.aspects = List.copyOf(aspects);
        this.entries = List.copyOf(entries);
        this.before = before;
    }

    /** The draft of a notice as it was read. */
    public static NoticeDraft of(Notice notice) {
        List<NoticeEntry> entries = notice.items().stream()
                .map(i -> new NoticeEntry(i, false, false))
                .toList();
        return new NoticeDraft(notice, NoticeHeader.of(notice), notice.aspects(), entries, Optional.empty());
    }

    public NoticeHeader header() {
        return header;
    }

    public List<String> aspects() {
        return aspects;
    }

    public List<NoticeEntry> entries() {
        return entries;
    }

    /** The text it was read from. */
    public List<String> lines() {
        return origin.lines();
    }

    public Optional<NoticeTotals> totals() {
        return origin.totals();
    }

    /** The draft before the last change. */
    public Optional<NoticeDraft> undo() {
        return before;
    }

    public NoticeDraft withHeader(NoticeHeader changed) {
        return changed.equals(header) ? this : new NoticeDraft(origin, changed, aspects, entries, Optional.of(this));
    }

    /** Replaces one issue by what the clerk made of it. */
    public NoticeDraft edit(int index, NoticeItem item) {
        NoticeEntry entry = entries.get(index);
        return item.equals(entry.item()) ? this : replace(index, e -> e.with(item));
    }

    /** Says that an issue was looked at. */
    public NoticeDraft accept(int index) {
        return replace(index, NoticeEntry::asChecked);
    }

    /** Leaves an issue out of what is saved, or takes it back in. */
    public NoticeDraft skip(int index, boolean skip) {
        return replace(index, e -> e.skipping(skip));
    }

    /** Names an aspect, new or known, for one issue; an empty title takes it from its aspect. */
    public NoticeDraft withAspect(int index, String title) {
        if (title.isBlank()) {
            return edit(index, NoticeItems.inAspect(entries.get(index).item(), 0));
        }
        int known = aspects.indexOf(title.strip());
        List<String> titles = new ArrayList<>(aspects);
        if (known < 0) {
            titles.add(title.strip());
        }
        int number = known < 0 ? titles.size() : known + 1;
        NoticeItem item = NoticeItems.inAspect(entries.get(index).item(), number);
        List<NoticeEntry> changed = new ArrayList<>(entries);
        changed.set(index, entries.get(index).with(item));
        return changed.equals(entries) ? this : new NoticeDraft(origin, header, titles, changed, Optional.of(this));
    }

    /** Joins an issue with the one after it, in the order of the text. */
    public NoticeDraft mergeWithNext(int index) {
        if (index < 0 || index + 1 >= entries.size()) {
            return this;
        }
        List<NoticeEntry> changed = new ArrayList<>(entries);
        NoticeItem merged = NoticeItems.merge(
                entries.get(index).item(), changed.remove(index + 1).item());
        changed.set(index, new NoticeEntry(merged, false, false));
        return withEntries(changed);
    }

    /** Cuts an issue in two within its content; the answer goes to the second. */
    public NoticeDraft splitContent(int index, int at) {
        return split(index, NoticeItems.splitContent(entries.get(index).item(), at));
    }

    /** Cuts an issue in two within its answer: the rest begins a new issue with its first paragraph. */
    public NoticeDraft splitAnswer(int index, int at) {
        return split(index, NoticeItems.splitAnswer(entries.get(index).item(), at));
    }

    private NoticeDraft split(int index, List<NoticeItem> parts) {
        List<NoticeEntry> changed = new ArrayList<>(entries);
        changed.remove(index);
        for (int i = 0; i < parts.size(); i++) {
            changed.add(index + i, new NoticeEntry(parts.get(i), false, false));
        }
        return parts.size() < 2 ? this : withEntries(changed);
    }

    private NoticeDraft replace(int index, UnaryOperator<NoticeEntry> change) {
        List<NoticeEntry> changed = new ArrayList<>(entries);
        changed.set(index, change.apply(entries.get(index)));
        return withEntries(changed);
    }

    private NoticeDraft withEntries(List<NoticeEntry> changed) {
        return changed.equals(entries) ? this : new NoticeDraft(origin, header, aspects, changed, Optional.of(this));
    }

    /** The next issue to look at after this one, from the top again at the end. */
    public OptionalInt nextDoubtful(int after) {
        return IntStream.range(1, entries.size() + 1)
                .map(i -> Math.floorMod(after + i, entries.size()))
                .filter(i -> entries.get(i).doubtful())
                .findFirst();
    }

    /** What is to be saved: the issues not left out, only aspects that still have some, inconsistencies found anew. */
    public Notice notice() {
        List<NoticeItem> kept = entries.stream()
                .filter(e -> !e.skipped())
                .map(NoticeEntry::item)
                .toList();
        List<Integer> used = IntStream.rangeClosed(1, aspects.size())
                .filter(n -> kept.stream().anyMatch(i -> i.aspect() == n))
                .boxed()
                .toList();
        List<NoticeItem> items = kept.stream()
                .map(i -> NoticeItems.inAspect(i, used.indexOf(i.aspect()) + 1))
                .toList();
        return new Notice(
                origin.fileName(),
                origin.lines(),
                origin.title(),
                header.round(),
                header.team(),
                header.signer(),
                header.started(),
                header.ended(),
                header.feedback(),
                header.published(),
                used.stream().map(n -> aspects.get(n - 1)).toList(),
                items,
                origin.totals(),
                findings(items, used.size()));
    }

    private List<Finding> findings(List<NoticeItem> items, int aspectsUsed) {
        Stream<Finding> ofText = origin.findings().stream().filter(f -> !NoticeFindings.isOfItems(f));
        return Stream.concat(ofText, NoticeFindings.of(items, aspectsUsed, origin.totals()).stream())
                .toList();
    }
}
