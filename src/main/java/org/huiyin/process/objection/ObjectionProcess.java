package org.huiyin.process.objection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.handling.Ruling;
import org.huiyin.handling.Verdict;
import org.huiyin.organization.Organ;
import org.huiyin.process.Completion;
import org.huiyin.process.ProcessVariable;

/** The contract of objection.bpmn. */
final class ObjectionProcess {

    static final String DECIDE_OBJECTION = "UserTask_DecideObjection";
    static final String RECORD_AGREEMENT = "UserTask_RecordAgreement";
    static final String ARBITRATE = "UserTask_Arbitrate";
    static final String CONFERENCE_DECIDES = "UserTask_ConferenceDecides";

    static final ProcessVariable<String> SENDER = new ProcessVariable<>("sender", String.class);
    static final ProcessVariable<String> ARBITER = new ProcessVariable<>("arbiter", String.class);
    static final ProcessVariable<Ruling> RULING = new ProcessVariable<>("ruling", Ruling.class);

    private ObjectionProcess() {}

    /** What the verdict means to the process. */
    static Completion completion(Verdict verdict) {
        Ruling ruling = verdict.ruling();
        return ruling == null ? Completion.unless(verdict.refusals()) : Completion.done(RULING.with(ruling));
    }

    static Map<String, String> names(Iterable<Organ> organs) {
        var names = new LinkedHashMap<String, String>();
        organs.forEach(organ -> names.put(organ.code(), organ.name()));
        return names;
    }
}
