package org.huiyin.process.urgentdelivery;

import org.huiyin.process.Completion;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.UrgentSendings;
import org.springframework.stereotype.Component;

/** Signing for a report at the desk where it arrived. */
@Component
class Receipts {

    private final UrgentSendings sendings;

    Receipts(UrgentSendings sendings) {
        this.sendings = sendings;
    }

    Completion today(TaskAt task, String delivery, String text) {
        sendings.received(task.petition(), delivery, task.post().organ(), text);
        return Completion.done();
    }
}
