package org.huiyin.process.afterservice;

import org.huiyin.handling.Result;
import org.huiyin.process.ProcessVariable;

/** The contract of after-service.bpmn. */
final class AfterServiceProcess {

    static final ProcessVariable<String> RESPONSIBLE_ORGAN = new ProcessVariable<>("responsibleOrgan", String.class);
    static final ProcessVariable<Boolean> ASSIGNED = new ProcessVariable<>("assigned", Boolean.class);
    static final ProcessVariable<Result> OUTCOME = new ProcessVariable<>("outcome", Result.class);
    static final ProcessVariable<Boolean> REVIEWABLE = new ProcessVariable<>("reviewable", Boolean.class);

    static final ProcessVariable<Boolean> REVIEWS_OPEN = new ProcessVariable<>("reviewsOpen", Boolean.class);

    private AfterServiceProcess() {}
}
