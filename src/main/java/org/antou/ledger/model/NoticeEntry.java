package org.antou.ledger.model;

/**
 * One issue on the review screen.
 *
 * @param item    the issue as it stands now
 * @param skipped not to be saved
 * @param checked the clerk has looked at it and found it right
 */
public record NoticeEntry(NoticeItem item, boolean skipped, boolean checked) {

    /** Whether the clerk should still look at it. */
    public boolean doubtful() {
        return !skipped && !checked && !item.doubts().isEmpty();
    }

    NoticeEntry with(NoticeItem changed) {
        return new NoticeEntry(changed, skipped, checked);
    }

    NoticeEntry skipping(boolean skip) {
        return new NoticeEntry(item, skip, checked);
    }

    NoticeEntry asChecked() {
        return new NoticeEntry(item, skipped, true);
    }
}
