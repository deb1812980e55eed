package org.huiyin.process.urgentdelivery;

import java.time.Clock;
import java.time.LocalDate;
import org.huiyin.process.Completion;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.UrgentSendings;
import org.springframework.stereotype.Component;

/** Signing for a report at the desk where it arrived. */
@Component
class Receipts {

    private final UrgentSendings sendings;
    private final Clock clock;

    Receipts(UrgentSendings sendings, Clock clock) {
        this.sendings = sendings;
        this.clock = clock;
    }

    Completion today(TaskAt task, String delivery, String text) {
        return Completion.unless(
                sendings.received(task.petition(), delivery, task.post().organ(), LocalDate.now(clock), text));
    }
}
