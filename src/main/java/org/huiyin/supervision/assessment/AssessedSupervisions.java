package org.huiyin.supervision.assessment;

import java.util.Set;
import org.huiyin.registry.ActLists;
import org.huiyin.supervision.SupervisionIssued;
import org.huiyin.supervision.assessment.AssessmentCase.Standing;
import org.springframework.stereotype.Component;

/** How often an organ was supervised: by the letters that left. */
@Component
class AssessedSupervisions implements AssessmentSource {

    private final ActLists acts;

    AssessedSupervisions(ActLists acts) {
        this.acts = acts;
    }

    @Override
    public Set<AssessmentFigure> figures() {
        return Set.of(AssessmentFigure.SUPERVISED);
    }

    @Override
    public void count(AssessmentQuestion question, AssessmentTally tally) {
        acts.done(SupervisionIssued.class, question.from(), question.to(), question.asOf())
                .forEach(issued -> tally.add(
                        AssessmentFigure.SUPERVISED,
                        issued.act().organ(),
                        new AssessmentCase(
                                issued.petition(),
                                Standing.MET,
                                issued.act().on(),
                                issued.act().on() + " 印发督办函，" + issued.act().supervision())));
    }
}
