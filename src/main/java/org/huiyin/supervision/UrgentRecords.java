package org.huiyin.supervision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reading side of reports of urgent matters: what a petition's file says of each. */
@Service
@Transactional(readOnly = true)
public class UrgentRecords {

    private final Acts acts;

    UrgentRecords(Acts acts) {
        this.acts = acts;
    }

    /** The report as it was drafted last, with who drafted it; throws {@link IllegalStateException} where there is none. */
    public Acts.Done<UrgentDrafted> drafted(String petition, String report) {
        return drafts(petition)
                .filter(done -> done.act().report().equals(report))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("No report " + report + " in " + petition));
    }

    /** The same as it left at that time. */
    public Acts.Done<UrgentDrafted> drafted(String petition, String report, int issue) {
        return drafts(petition)
                .filter(done -> done.act().report().equals(report) && done.act().issue() == issue)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("No report " + report + " in " + petition));
    }

    /** Why the draft went back; empty where it did not, or was written anew since. */
    public Optional<String> returned(String petition, String report) {
        var drafted = drafted(petition, report);
        return examined(petition, report)
                .filter(done -> !done.at().isBefore(drafted.at()))
                .filter(done -> done.act().issue() == drafted.act().issue())
                .map(done -> done.act().returned());
    }

    /** Whether the report drafted last has left. */
    boolean hasLeft(String petition, String report) {
        int issue = drafted(petition, report).act().issue();
        return examined(petition, report)
                .map(Acts.Done::act)
                .filter(examined -> examined.issue() == issue && examined.returned() == null)
                .isPresent();
    }

    private Optional<Acts.Done<UrgentExamined>> examined(String petition, String report) {
        return acts.all(petition, UrgentExamined.class).stream()
                .filter(done -> done.act().report().equals(report))
                .reduce((earlier, later) -> later);
    }

    /** Id of the organ's report that goes on; empty where there is none or its last has left. */
    public Optional<String> open(String petition, String organ) {
        return drafts(petition)
                .filter(done -> acts.heir(petition, done.organ()).equals(organ))
                .map(done -> done.act().report())
                .distinct()
                .filter(report -> !isLifted(petition, report))
                .findFirst();
    }

    private boolean isLifted(String petition, String report) {
        return drafted(petition, report).act().stage() == UrgentStage.FINAL && hasLeft(petition, report);
    }

    int reports(String petition) {
        return (int)
                drafts(petition).map(done -> done.act().report()).distinct().count();
    }

    /** Throws {@link IllegalStateException} where there is no such delivery. */
    public UrgentDelivered delivery(String petition, String delivery) {
        return acts.all(petition, UrgentDelivered.class).stream()
                .map(Acts.Done::act)
                .filter(delivered -> delivered.delivery().equals(delivery))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No delivery " + delivery + " in " + petition));
    }

    /** How it went outside the last time. */
    public Optional<UrgentSentOutside> sent(String petition, String delivery) {
        return acts.all(petition, UrgentSentOutside.class).stream()
                .map(Acts.Done::act)
                .filter(sent -> sent.delivery().equals(delivery))
                .reduce((earlier, later) -> later);
    }

    /** That the recipient outside turned out not to have it, the oldest first. */
    public List<UrgentMissed> missed(String petition, String delivery) {
        return acts.all(petition, UrgentMissed.class).stream()
                .map(Acts.Done::act)
                .filter(missed -> missed.delivery().equals(delivery))
                .toList();
    }

    /** What was received of all that left, the oldest first. */
    public List<UrgentReceived> received(String petition) {
        return acts.all(petition, UrgentReceived.class).stream()
                .map(Acts.Done::act)
                .toList();
    }

    private Stream<Acts.Done<UrgentDrafted>> drafts(String petition) {
        return acts.all(petition, UrgentDrafted.class).stream();
    }
}
