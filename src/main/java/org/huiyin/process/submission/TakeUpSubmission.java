package org.huiyin.process.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.registry.Register;
import org.springframework.stereotype.Component;

/** 处理补充材料、催办: what the petitioner brought while the organ handles the petition. */
@Component
class TakeUpSubmission implements OfficerTask {

    /** The house fills it in and the officer cannot change it. */
    private static final Field<String> SEEN = Field.line("seen", "处理至第几件来件").mandatory();

    private static final Field<TakenUp.How> HOW =
            Field.choice("how", "处理方式", TakenUp.How.class, TakenUp.How::label).mandatory();
    private static final Field<String> NOTE = Field.text("note", "处理情况").mandatory();

    private final Openings openings;
    private final Incoming incoming;
    private final Register register;
    private final Clock clock;

    TakeUpSubmission(Openings openings, Incoming incoming, Register register, Clock clock) {
        this.openings = openings;
        this.incoming = incoming;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public String key() {
        return Incoming.TAKE_UP;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(SEEN, HOW, NOTE);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return openings.of(task)
                .show(
                        "submissions",
                        incoming.open(task.petition()).stream()
                                .map(done -> done.act().line())
                                .collect(Collectors.joining("\n")))
                .fill(SEEN, String.valueOf(incoming.count(task.petition())))
                .values();
    }

    /** What came after the form was opened was not seen, and is not dealt with by it. */
    @Override
    public Completion complete(TaskAt task, Answers answers) {
        register.hold(List.of(task.petition()));
        int all = incoming.count(task.petition());
        if (!answers.get(SEEN).equals(String.valueOf(all))) {
            return Completion.refused("填写期间又收到补充来件，请重新打开本任务，全部查看后再处理。");
        }
        var takenUp = new TakenUp(LocalDate.now(clock), answers.get(HOW), answers.get(NOTE), all);
        incoming.takenUp(task.petition(), task.post().organ(), takenUp);
        return Completion.done();
    }
}
