package org.huiyin.process.joining;

import org.huiyin.process.ProcessVariable;

/** The contract of joining.bpmn. */
final class JoiningProcess {

    static final ProcessVariable<String> BUREAU = new ProcessVariable<>("bureau", String.class);
    static final ProcessVariable<String> RECEIVER = new ProcessVariable<>("receiver", String.class);

    private JoiningProcess() {}
}
