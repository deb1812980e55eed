package org.huiyin.process.recusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.registry.Acts;

/** The decision on a recusal, the same whoever takes it. */
abstract class RecusalDecision implements OfficerTask {

    /** What may be decided. */
    enum Verdict {
        GRANT("准予回避"),
        REFUSE("不予回避");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private static final Field<Verdict> VERDICT =
            Field.choice("verdict", "决定", Verdict.class, Verdict::label).mandatory();
    private static final Field<String> REASONS = Field.text("reasons", "理由").mandatory();

    private final RecusalTools tools;

    RecusalDecision(RecusalTools tools) {
        this.tools = tools;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(VERDICT, REASONS);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        var asked = asked(task);
        return tools.openings()
                .of(task)
                .show("officer", asked.name())
                .show("asker", asked.asker().label())
                .show("askedOn", asked.on())
                .show("grounds", asked.grounds())
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        var asked = asked(task);
        if (task.officer().equals(asked.officer())) {
            return Completion.refused("不能决定本人的回避，请由单位其他负责人或者上级机关决定（第二十八条第三款）。");
        }
        boolean granted = answers.get(VERDICT) == Verdict.GRANT;
        var decided = new RecusalDecided(
                LocalDate.now(tools.clock()), asked.officer(), asked.name(), granted, answers.get(REASONS));
        tools.acts().record(task.petition(), task.post().organ(), decided);
        return Completion.done(RecusalProcess.GRANTED.with(granted));
    }

    private RecusalAsked asked(TaskAt task) {
        String officer = tools.values().of(task, RecusalProcess.CONCERNED);
        return tools.acts().all(task.petition(), RecusalAsked.class).stream()
                .map(Acts.Done::act)
                .filter(each -> each.officer().equals(officer))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
