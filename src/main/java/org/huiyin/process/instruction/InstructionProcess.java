package org.huiyin.process.instruction;

import org.huiyin.process.ProcessVariable;

/** The contract of instruction.bpmn. */
final class InstructionProcess {

    static final String KEY = "instruction";

    static final String REPLY_TO_INSTRUCTION = "UserTask_ReplyToInstruction";
    static final String NOTE_REPLY = "UserTask_NoteReply";

    static final ProcessVariable<String> BUREAU = new ProcessVariable<>("bureau", String.class);
    static final ProcessVariable<String> DECIDER = new ProcessVariable<>("decider", String.class);
    static final ProcessVariable<Boolean> ACCEPTED = new ProcessVariable<>("accepted", Boolean.class);

    private InstructionProcess() {}
}
