package org.huiyin.process.escalation;

import java.util.Optional;
import org.huiyin.deadlines.Ledger;
import org.huiyin.supervision.BacklogRecords;
import org.springframework.stereotype.Component;

/** The bureaus that have matters on lists of backlog, which may be others than those that registered the petitions. */
@Component
class BacklogLists {

    private final BacklogRecords records;

    BacklogLists(BacklogRecords records) {
        this.records = records;
    }

    /** Code of the bureau that sees to the matter for which the duty is owed; empty for every other duty. */
    Optional<String> bureau(Ledger.Clock clock) {
        return switch (clock.duty()) {
            case ACCEPT_LEAD, BACKLOG, BACKLOG_MILESTONE -> records.bureau(clock.petition(), clock.item());
            default -> Optional.empty();
        };
    }
}
