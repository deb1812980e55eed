package org.huiyin.process.instruction;

import java.util.List;
import java.util.Map;
import org.huiyin.organization.Organization;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.routing.Instructed;
import org.huiyin.routing.InstructionReplied;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 反馈批示办理情况 (art. 22): the bureau reports to the government whose leader gave the instruction. */
@Component
class ReplyToInstruction implements OfficerTask {

    private static final Field<Progress> STATE =
            Field.choice("state", "办理进展", Progress.class, Progress::label).mandatory();
    private static final Field<String> REPLY = Field.text("reply", "办理情况").mandatory();

    private final Openings openings;
    private final TrackedInstructions instructions;
    private final Organization organization;

    ReplyToInstruction(Openings openings, TrackedInstructions instructions, Organization organization) {
        this.openings = openings;
        this.instructions = instructions;
        this.organization = organization;
    }

    enum Progress {
        DONE("已按批示办结"),
        GOING_ON("正在办理");

        private final String label;

        Progress(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    @Override
    public String key() {
        return InstructionProcess.REPLY_TO_INSTRUCTION;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(STATE, REPLY);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Instructed said = instructions.said(task.petition());
        return openings.of(task)
                .show("decider", organization.nameOf(said.decider()))
                .show("instruction", said.leader() + "：" + said.text())
                .show(
                        "again",
                        instructions.wanted(task.petition(), said.decider()).orElse(""))
                .due(Duty.INSTRUCTION, task.post().organ())
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        var replied =
                new InstructionReplied(instructions.today(), answers.get(STATE) == Progress.DONE, answers.get(REPLY));
        instructions.replied(task.petition(), task.post().organ(), replied);
        return Completion.done();
    }
}
