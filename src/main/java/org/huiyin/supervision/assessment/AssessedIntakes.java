package org.huiyin.supervision.assessment;

import static org.huiyin.supervision.assessment.AssessmentFigure.RECEIVED_AGAIN;
import static org.huiyin.supervision.assessment.AssessmentFigure.REGISTERED_AGAIN;

import java.time.LocalDate;
import java.util.Set;
import org.huiyin.handling.ReceivedByOrgan;
import org.huiyin.registry.ActLists;
import org.huiyin.registry.PetitionLists;
import org.huiyin.supervision.assessment.AssessmentCase.Standing;
import org.springframework.stereotype.Component;

/** How many of those that came in came back to the matter of an earlier one: from the register. */
@Component
class AssessedIntakes implements AssessmentSource {

    private final PetitionLists register;
    private final ActLists acts;

    AssessedIntakes(PetitionLists register, ActLists acts) {
        this.register = register;
        this.acts = acts;
    }

    @Override
    public Set<AssessmentFigure> figures() {
        return Set.of(REGISTERED_AGAIN, RECEIVED_AGAIN);
    }

    @Override
    public void count(AssessmentQuestion question, AssessmentTally tally) {
        register.entered(question.organs(), question.from(), question.to(), question.asOf())
                .forEach(each ->
                        tally.add(REGISTERED_AGAIN, each.organ(), found(each.petition(), each.receivedOn(), question)));
        acts.traces(ReceivedByOrgan.class, question.from(), question.to(), question.asOf())
                .forEach(each -> tally.add(RECEIVED_AGAIN, each.organ(), found(each.petition(), each.on(), question)));
    }

    private static AssessmentCase found(String petition, LocalDate on, AssessmentQuestion question) {
        boolean again = question.repeats().containsKey(petition);
        String remark = on + " 收到，" + (again ? "重复信访" : "初次信访");
        return new AssessmentCase(petition, again ? Standing.MET : Standing.UNMET, on, remark);
    }
}
