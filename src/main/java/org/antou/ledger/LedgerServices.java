package org.antou.ledger;

import org.antou.attachment.Attachments;
import org.antou.people.People;

/** Every service that the window of the ledger works with. */
public record LedgerServices(
        Ledger ledger, Workflow workflow, Supervisions supervisions, People people, Attachments attachments) {}
