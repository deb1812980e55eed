package org.huiyin.supervision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reading side of the joint conference: what a petition's file says of each matter and each decision. */
@Service
@Transactional(readOnly = true)
public class ConferenceRecords {

    private final Acts acts;

    ConferenceRecords(Acts acts) {
        this.acts = acts;
    }

    /** Matters of the petition, the oldest first, with who submitted them. */
    public List<Acts.Done<ConferenceMatterSubmitted>> matters(String petition) {
        return acts.all(petition, ConferenceMatterSubmitted.class);
    }

    /** Throws {@link IllegalStateException} where there is no such matter. */
    public Acts.Done<ConferenceMatterSubmitted> matter(String petition, String matter) {
        return of(petition, ConferenceMatterSubmitted.class, matter)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No matter " + matter + " in " + petition));
    }

    public Optional<ConferencePlanned> planned(String petition, String matter) {
        return of(petition, ConferencePlanned.class, matter).map(Acts.Done::act).reduce((earlier, later) -> later);
    }

    /** The meeting put down last, with who put it down. */
    public Optional<Acts.Done<ConferenceHeld>> held(String petition, String matter) {
        return of(petition, ConferenceHeld.class, matter).reduce((earlier, later) -> later);
    }

    /** Decisions of the meeting put down last; none of minutes that were sent back. */
    public List<ConferenceDecided> decided(String petition, String matter) {
        int meeting = held(petition, matter).map(done -> done.act().meeting()).orElse(0);
        return decided(petition, matter, meeting);
    }

    private List<ConferenceDecided> decided(String petition, String matter, int meeting) {
        return of(petition, ConferenceDecided.class, matter)
                .map(Acts.Done::act)
                .filter(decided -> decided.meeting() == meeting)
                .toList();
    }

    /** Decisions of the minutes sent back last, from which the next are written. */
    public List<ConferenceDecided> decidedBefore(String petition, String matter) {
        return examined(petition, matter)
                .filter(examined -> examined.returned() != null)
                .map(examined -> decided(petition, matter, examined.meeting()))
                .orElse(List.of());
    }

    /** Why the minutes put down last were sent back; empty where they were not. */
    public Optional<String> returned(String petition, String matter) {
        int meeting = held(petition, matter).map(done -> done.act().meeting()).orElse(0);
        return examined(petition, matter)
                .filter(examined -> examined.meeting() == meeting)
                .map(ConferenceMinutesExamined::returned);
    }

    private Optional<ConferenceMinutesExamined> examined(String petition, String matter) {
        return of(petition, ConferenceMinutesExamined.class, matter)
                .map(Acts.Done::act)
                .reduce((earlier, later) -> later);
    }

    /** Throws {@link IllegalStateException} where no such decision went out. */
    public Acts.Done<ConferenceDecisionIssued> issued(String petition, String decision) {
        return ofDecision(petition, ConferenceDecisionIssued.class, decision)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No decision " + decision + " in " + petition));
    }

    /** Decisions that went out, the oldest first. */
    public List<ConferenceDecisionIssued> issued(String petition) {
        return acts.all(petition, ConferenceDecisionIssued.class).stream()
                .map(Acts.Done::act)
                .toList();
    }

    public Optional<RectificationReported> reported(String petition, String decision) {
        return ofDecision(petition, RectificationReported.class, decision)
                .map(Acts.Done::act)
                .reduce((earlier, later) -> later);
    }

    /** That no report came in the round that is over last; empty where one did. */
    public Optional<RectificationUnanswered> silence(String petition, String decision) {
        var report = ofDecision(petition, RectificationReported.class, decision).reduce((earlier, later) -> later);
        return ofDecision(petition, RectificationUnanswered.class, decision)
                .reduce((earlier, later) -> later)
                .filter(silent -> report.isEmpty() || report.get().at().isBefore(silent.at()))
                .map(Acts.Done::act);
    }

    public Optional<RectificationChecked> checked(String petition, String decision) {
        return ofDecision(petition, RectificationChecked.class, decision)
                .map(Acts.Done::act)
                .reduce((earlier, later) -> later);
    }

    private <A extends OfMatter> Stream<Acts.Done<A>> of(String petition, Class<A> kind, String matter) {
        return acts.all(petition, kind).stream()
                .filter(done -> done.act().matter().equals(matter));
    }

    private <A extends OfDecision> Stream<Acts.Done<A>> ofDecision(String petition, Class<A> kind, String decision) {
        return acts.all(petition, kind).stream()
                .filter(done -> done.act().decision().equals(decision));
    }
}
