package org.huiyin.handling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.handling.CorrectionDecided.Decision;
import org.huiyin.registry.Act;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reading side of corrections. */
@Service
@Transactional(readOnly = true)
public class CorrectionRecords {

    private final Acts acts;

    CorrectionRecords(Acts acts) {
        this.acts = acts;
    }

    /** What was found to be wrong when the correction under way began. */
    public String found(Matter matter) {
        return acts.latest(matter.petition(), matter.organ(), CorrectionBegun.class)
                .orElseThrow()
                .error();
    }

    /** The latest draft of the correction under way, where there is one. */
    public Optional<CorrectionDrafted> underWay(Matter matter) {
        return returned(matter).flatMap(reason -> latestDraft(matter)).map(Acts.Done::act);
    }

    /** The latest draft of the correction under way, whatever was said to it; empty where none is drafted or under way. */
    Optional<CorrectionDrafted> inDraft(Matter matter) {
        if (!open(matter)) {
            return Optional.empty();
        }
        Instant begun = acts.all(matter.petition(), matter.organ(), CorrectionBegun.class).stream()
                .map(Acts.Done::at)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return latestDraft(matter).filter(draft -> !draft.at().isBefore(begun)).map(Acts.Done::act);
    }

    /** Why the latest draft was returned; empty where none was decided on in the correction under way. */
    public Optional<String> returned(Matter matter) {
        List<CorrectionDecided> decisions = decisions(matter);
        return decisions.isEmpty()
                ? Optional.empty()
                : Optional.of(decisions.get(decisions.size() - 1))
                        .filter(act -> act.decision() == Decision.RETURNED)
                        .map(CorrectionDecided::reason);
    }

    /** The organ's latest draft with its author. */
    public Optional<Acts.Done<CorrectionDrafted>> latestDraft(Matter matter) {
        return acts.all(matter.petition(), matter.organ(), CorrectionDrafted.class).stream()
                .reduce((earlier, later) -> later);
    }

    /** Whether a correction was begun and neither issued nor dropped. */
    boolean open(Matter matter) {
        return count(matter, CorrectionBegun.class)
                > count(matter, CorrectionIssued.class)
                        + decisions(matter).stream()
                                .filter(act -> act.decision() == Decision.DROPPED)
                                .count();
    }

    private List<CorrectionDecided> decisions(Matter matter) {
        return acts.all(matter.petition(), matter.organ(), CorrectionDecided.class).stream()
                .map(Acts.Done::act)
                .toList();
    }

    private <A extends Act> long count(Matter matter, Class<A> kind) {
        return acts.all(matter.petition(), matter.organ(), kind).stream().count();
    }
}
