package org.huiyin.desk.assessment;

import java.util.Arrays;
import java.util.List;
import org.huiyin.organization.Organ;
import org.huiyin.supervision.assessment.AssessmentFigure;
import org.huiyin.supervision.assessment.AssessmentFigure.Whom;

/** Which figures are shown of an organ: a petition bureau answers for its own work, and for what it handles itself. */
final class Figures {

    private Figures() {}

    static List<AssessmentFigure> of(Organ organ) {
        return Arrays.stream(AssessmentFigure.values())
                .filter(figure -> figure.whom() == Whom.ORGAN || organ.kind() == Organ.Kind.BUREAU)
                .toList();
    }
}
