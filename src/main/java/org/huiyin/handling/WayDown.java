package org.huiyin.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Component;

/** The way that an assignment took down through a system of organs. */
@Component
class WayDown {

    private final Acts acts;

    WayDown(Acts acts) {
        this.acts = acts;
    }

    /**
     * Organs that had the assignment themselves and passed it on, the nearest to the responsible organ first. Whoever
     * assigned it is not among them.
     */
    List<String> through(Matter matter) {
        var through = new ArrayList<String>();
        Optional<String> above = passedOnBy(matter.petition(), matter.organ());
        while (above.isPresent() && !through.contains(above.get())) {
            through.add(above.get());
            above = passedOnBy(matter.petition(), above.get());
        }
        return through;
    }

    /** The organ that the assignment reached this one from, unless it was assigned there in the first place. */
    private Optional<String> passedOnBy(String petition, String organ) {
        return acts.latest(petition, organ, ReceivedByOrgan.class)
                .map(ReceivedByOrgan::sender)
                .filter(sender -> acts.latest(petition, sender, PassedOn.class)
                        .filter(PassedOn::inherited)
                        .isPresent())
                .map(sender -> acts.heir(petition, sender));
    }
}
