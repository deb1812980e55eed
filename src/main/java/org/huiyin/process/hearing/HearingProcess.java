package org.huiyin.process.hearing;

import org.huiyin.process.ProcessVariable;
import org.huiyin.review.Host;

/** The contract of hearing.bpmn. */
final class HearingProcess {

    static final ProcessVariable<String> HOST = new ProcessVariable<>("host", String.class);
    static final ProcessVariable<Host> STAGE = new ProcessVariable<>("stage", Host.class);
    static final ProcessVariable<Boolean> POSTPONED = new ProcessVariable<>("postponed", Boolean.class);

    private HearingProcess() {}
}
