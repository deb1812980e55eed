package org.huiyin.process.instruction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.organization.Organization;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.registry.Acts;
import org.huiyin.routing.Instructed;
import org.huiyin.routing.InstructionReplied;
import org.huiyin.routing.InstructionReplyNoted;
import org.springframework.stereotype.Component;

/** 审阅批示反馈 (art. 22): the government's office takes the answer, or wants another by a day. */
@Component
class NoteReply implements OfficerTask {

    private static final Field<Verdict> VERDICT =
            Field.choice("verdict", "是否认可反馈", Verdict.class, Verdict::label).mandatory();
    private static final Field<String> REMARK = Field.text("remark", "审阅意见").atMost(2_000);
    private static final Field<LocalDate> AGAIN_BY = Field.day("againBy", "再次反馈最后一日");

    private final Openings openings;
    private final TrackedInstructions instructions;
    private final Organization organization;

    NoteReply(Openings openings, TrackedInstructions instructions, Organization organization) {
        this.openings = openings;
        this.instructions = instructions;
        this.organization = organization;
    }

    enum Verdict {
        ACCEPTED("认可，批示办结"),
        AGAIN("请继续办理并再次反馈");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    @Override
    public String key() {
        return InstructionProcess.NOTE_REPLY;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(VERDICT, REMARK, AGAIN_BY);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Instructed said = instructions.said(task.petition());
        Acts.Done<InstructionReplied> reply = instructions.reply(task.petition());
        return openings.of(task)
                .show("instruction", said.leader() + "：" + said.text())
                .show("bureau", organization.nameOf(reply.organ()))
                .show("replied", reply.act().on())
                .show("state", reply.act().lines().get("办理进展"))
                .show("reply", reply.act().text())
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        boolean accepted = answers.get(VERDICT) == Verdict.ACCEPTED;
        LocalDate againBy = accepted ? null : answers.orNull(AGAIN_BY);
        String remark = answers.orNull(REMARK);
        if (!accepted && (remark == null || againBy == null)) {
            return Completion.refused("要求继续办理的，请写明“审阅意见”并填写“再次反馈最后一日”（第二十二条第一款第一项）。");
        }
        if (againBy != null && !againBy.isAfter(instructions.today())) {
            return Completion.refused("“再次反馈最后一日”应当晚于今天 " + instructions.today() + "。");
        }
        instructions.noted(
                task.petition(),
                new InstructionReplyNoted(instructions.today(), task.post().organ(), accepted, remark, againBy));
        return Completion.done(InstructionProcess.ACCEPTED.with(accepted));
    }
}
