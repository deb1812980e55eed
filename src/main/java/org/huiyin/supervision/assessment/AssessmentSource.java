package org.huiyin.supervision.assessment;

import java.util.Set;

/** Where figures come from. Each asks the database as often for a thousand petitions as for one. */
interface AssessmentSource {

    /** What it counts. */
    Set<AssessmentFigure> figures();

    /** Puts what it finds into the tally; what is of other organs or figures than those asked for, the tally passes over. */
    void count(AssessmentQuestion question, AssessmentTally tally);
}
