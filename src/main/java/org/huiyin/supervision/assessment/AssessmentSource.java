package org.huiyin.supervision.assessment;

/** Where figures come from. Each asks the database as often for a thousand petitions as for one. */
interface AssessmentSource {

    /** Puts what it finds into the tally; what is of other organs than those asked for, the tally passes over. */
    void count(AssessmentQuestion question, AssessmentTally tally);
}
