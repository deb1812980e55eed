package org.huiyin.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.registry.Acts;
import org.huiyin.routing.TellingWay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The acceptance of a matter that was put down in the simple procedure, whichever procedure it is in now. */
@Service
@Transactional(readOnly = true)
public class StandingAcceptances {

    private final Acts acts;

    StandingAcceptances(Acts acts) {
        this.acts = acts;
    }

    /**
     * The acceptance that stands, also after the way back to the ordinary procedure, which restarts nothing: art. 34 counts
     * from it. Empty where there was none since the organ received the matter, or since another procedure would not take it.
     */
    public Optional<AcceptedSimply> of(Matter matter) {
        Instant since = Stream.concat(
                        acts.all(matter.petition(), matter.organ(), ReceivedByOrgan.class).stream(),
                        acts.all(matter.petition(), matter.organ(), OtherResultRecorded.class).stream()
                                .filter(found -> found.act().onward() == Onward.RESUMED))
                .map(Acts.Done::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return acts.all(matter.petition(), matter.organ(), AcceptedSimply.class).stream()
                .filter(accepted -> !accepted.at().isBefore(since))
                .findFirst()
                .map(Acts.Done::act);
    }

    /** A matter is accepted once: what follows names the day of the acceptance that stands. */
    Flaws anotherDay(Matter matter, LocalDate acceptedOn, Flaws flaws) {
        of(matter)
                .filter(accepted -> !accepted.acceptedOn().equals(acceptedOn))
                .ifPresent(accepted -> flaws.when(true, anotherDay(accepted)));
        return flaws;
    }

    private static String anotherDay(AcceptedSimply accepted) {
        String day = accepted.acceptedOn().toString();
        return accepted.way() == TellingWay.UNCLEAR
                ? "本事项已于 " + day + " 受理，“受理日期”应当与其一致。"
                : "已经告知信访人的受理日期为 " + day + "，“受理日期”应当与其一致。";
    }
}
