package org.huiyin.process.sorting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.routing.Instructed;
import org.huiyin.routing.Routing;
import org.huiyin.routing.Sorting;
import org.springframework.stereotype.Component;

/** 登记领导批示: the government's office puts down what its leader said to the bureau's proposal (art. 22). */
@Component
class RecordInstruction implements OfficerTask {

    private static final Field<String> LEADER = Field.line("leader", "批示领导").mandatory();
    private static final Field<LocalDate> ON = Field.day("instructedOn", "批示日期").mandatory();
    private static final Field<String> TEXT = Field.text("instruction", "批示内容").mandatory();
    private static final Field<String> ORGAN = Field.line("responsibleOrgan", "批示确定的责任单位");
    private static final Field<LocalDate> REPLY_BY = Field.day("replyBy", "反馈办理情况最后一日");

    private final Openings openings;
    private final Routing routing;
    private final Organization organization;
    private final InstructionsGiven instructions;

    RecordInstruction(Openings openings, Routing routing, Organization organization, InstructionsGiven instructions) {
        this.openings = openings;
        this.routing = routing;
        this.organization = organization;
        this.instructions = instructions;
    }

    @Override
    public String key() {
        return SortingProcess.RECORD_INSTRUCTION;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(LEADER, ON, TEXT, ORGAN, REPLY_BY);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Sorting proposal = routing.sortingOf(task.petition()).orElseThrow();
        var organs = new LinkedHashMap<String, String>();
        for (Organ organ : routing.targets(task.petition(), proposal.bureau())) {
            organs.put(organ.code(), organ.name());
        }
        return openings.of(task)
                .facts()
                .show("reasons", proposal.reasons())
                .show("proposed", proposal.decidedOn())
                .choices("organs", organs)
                .fill(ON, instructions.today())
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Sorting proposal = routing.sortingOf(task.petition()).orElseThrow();
        String organ = answers.orNull(ORGAN);
        var said = new Instructed(
                answers.get(ON),
                task.post().organ(),
                answers.get(LEADER),
                answers.get(TEXT),
                organ,
                organ == null ? null : organization.nameOf(organ),
                answers.orNull(REPLY_BY));
        return Completion.unless(instructions.given(task.petition(), proposal, said));
    }
}
