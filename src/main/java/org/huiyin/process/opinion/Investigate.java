package org.huiyin.process.opinion;

import java.util.List;
import java.util.Map;
import org.huiyin.handling.Investigation;
import org.huiyin.handling.Opinions;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 调查核实 (art. 31, item 6). */
@Component
class Investigate implements OfficerTask {

    private static final Field<String> INVESTIGATORS =
            Field.line("investigators", "调查人员").mandatory();
    private static final Field<Boolean> HEARD = Field.yesNo("heard", "已听取信访人陈述事实和理由");
    private static final Field<String> HEARD_NOTE =
            Field.text("heardNote", "听取情况").mandatory();
    private static final Field<String> FINDINGS =
            Field.text("findings", "调查核实的事实").mandatory();

    private final Openings openings;
    private final Opinions opinions;

    Investigate(Openings openings, Opinions opinions) {
        this.openings = openings;
        this.opinions = opinions;
    }

    @Override
    public String key() {
        return OpinionProcess.INVESTIGATE;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(INVESTIGATORS, HEARD, HEARD_NOTE, FINDINGS);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return openings.of(task).facts().due(Duty.HANDLE, task.post().organ()).values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        var investigation = new Investigation(
                answers.get(INVESTIGATORS),
                answers.find(HEARD).orElse(false),
                answers.get(HEARD_NOTE),
                answers.get(FINDINGS));
        return Completion.unless(opinions.investigated(OpinionProcess.matter(task), investigation)
                .refusals());
    }
}
