package org.huiyin.process.conference;

import java.util.List;
import org.huiyin.organization.Organ;
import org.huiyin.process.TaskRefused;
import org.huiyin.supervision.ConferenceCause;
import org.huiyin.supervision.SupervisionToConference;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A supervision without effect comes before the joint conference, in the transaction of whoever says so. */
@Component
class SubmitOnSupervision {

    private final ConferenceMatters matters;

    SubmitOnSupervision(ConferenceMatters matters) {
        this.matters = matters;
    }

    /** Throws {@link TaskRefused} where no conference can study it; then the supervision stays where it is. */
    @EventListener
    void submit(SupervisionToConference without) {
        List<String> bureaus =
                matters.bureaus(without.petition()).stream().map(Organ::code).toList();
        String bureau = bureaus.contains(without.bureau()) || bureaus.isEmpty() ? without.bureau() : bureaus.get(0);
        List<String> against = matters.submit(
                without.petition(),
                without.bureau(),
                bureau,
                ConferenceCause.UNSETTLED,
                without.matter(),
                without.supervision());
        if (!against.isEmpty()) {
            throw new TaskRefused(String.join(" ", against));
        }
    }
}
