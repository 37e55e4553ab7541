package org.antou.ledger.view;

import java.util.Set;
import java.util.UUID;
import org.antou.ledger.model.Issue;
import org.antou.ledger.view.report.Screens;

/** What can stand over the desk, and what the desk is told when it has changed something. */
interface TabStage extends Screens {

    /** Asks where something was written and not saved. */
    boolean mayLeave();

    /** The form, for a new issue. */
    void create(Issue blank);

    void edit(Issue issue);

    /** 文字更正 of a closed issue. */
    void correct(Issue issue);

    /** The review of a notice that is to be brought in. */
    void review();

    void changed(Set<UUID> ids);

    void reload();
}
