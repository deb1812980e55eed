package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Duties performed or answered (art. 31, item 5). A refusal changes nothing. */
@Service
@Transactional
public class Performances {

    private final Handlings handlings;
    private final Petitions petitions;
    private final Organization organization;
    private final Acts acts;
    private final Servings servings;
    private final Ledger ledger;
    private final Clock clock;

    Performances(
            Handlings handlings,
            Petitions petitions,
            Organization organization,
            Acts acts,
            Servings servings,
            Ledger ledger,
            Clock clock) {
        this.handlings = handlings;
        this.petitions = petitions;
        this.organization = organization;
        this.acts = acts;
        this.servings = servings;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Puts down what was done, or why nothing is owed. */
    public Outcome performed(Matter matter, Performed performed) {
        LocalDate received = handlings.of(matter).receivedOn();
        var flaws = new Flaws().unlessBetween("履行日期", performed.on(), "收到日期", received, LocalDate.now(clock));
        if (!flaws.none()) {
            return flaws.refused();
        }
        acts.record(matter.petition(), matter.organ(), performed);
        return new Outcome.Done();
    }

    /** Puts a draft of the answer up for approval; every request must have its answer. */
    public Outcome drafted(Matter matter, AnswerDrafted draft) {
        int requests =
                petitions.facts(matter.petition()).orElseThrow().requests().size();
        List<Integer> unanswered = NumberedAnswers.unanswered(draft.answers(), requests);
        if (!unanswered.isEmpty()) {
            return new Outcome.Refused(List.of("“对各项诉求的答复”缺第 " + NumberedAnswers.join(unanswered)
                    + " 项；请按诉求的序号逐项答复，每项以“1.”“2.”开头另起一行（第三十一条第五项）。"));
        }
        acts.record(matter.petition(), matter.organ(), draft);
        return new Outcome.Done();
    }

    /** The two months end on the day on which the answer has reached everybody who petitioned. */
    public void answered(Matter matter) {
        if (servings.unserved(matter, Paper.ANSWER).isEmpty()) {
            servings.of(matter, Paper.ANSWER).stream()
                    .map(PaperServed::on)
                    .max(LocalDate::compareTo)
                    .ifPresent(on -> ledger.fulfil(matter.clock(Duty.PERFORM), on));
        }
    }

    /** Throws {@link IllegalStateException} where nothing was put down yet. */
    @Transactional(readOnly = true)
    public Performed performedIn(Matter matter) {
        return acts.latest(matter.petition(), matter.organ(), Performed.class)
                .orElseThrow(() -> new IllegalStateException("Not performed: " + matter));
    }

    @Transactional(readOnly = true)
    public Optional<AnswerDrafted> draftOf(Matter matter) {
        return acts.latest(matter.petition(), matter.organ(), AnswerDrafted.class);
    }

    /**
     * Who usually decides on reconsideration: the government above the organ; empty where the chart knows none, as for
     * organs led from above.
     */
    @Transactional(readOnly = true)
    public Optional<String> reconsiderationOrgan(String organ) {
        return organization.above(organ).stream()
                .filter(above -> above.kind() == Organ.Kind.GOVERNMENT)
                .map(Organ::name)
                .findFirst();
    }
}
