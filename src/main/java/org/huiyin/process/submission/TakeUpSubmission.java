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
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Component;

/** 处理补充材料、催办: what the petitioner brought while the organ handles the petition. */
@Component
class TakeUpSubmission implements OfficerTask {

    private static final Field<TakenUp.How> HOW =
            Field.choice("how", "处理方式", TakenUp.How.class, TakenUp.How::label).mandatory();
    private static final Field<String> NOTE = Field.text("note", "处理情况").mandatory();

    private final Openings openings;
    private final Incoming incoming;
    private final Clock clock;

    TakeUpSubmission(Openings openings, Incoming incoming, Clock clock) {
        this.openings = openings;
        this.incoming = incoming;
        this.clock = clock;
    }

    @Override
    public String key() {
        return Incoming.TAKE_UP;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(HOW, NOTE);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return openings.of(task)
                .show(
                        "submissions",
                        incoming.open(task.petition()).stream()
                                .map(TakeUpSubmission::line)
                                .collect(Collectors.joining("\n")))
                .values();
    }

    private static String line(Acts.Done<Submitted> done) {
        var submitted = done.act();
        String files = submitted.files().isEmpty() ? "" : "（附件：" + String.join("、", submitted.files()) + "）";
        return submitted.on() + " " + submitted.kind().label() + "，"
                + submitted.channel().label() + "：" + submitted.content() + files;
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        incoming.takenUp(
                task.petition(), task.post().organ(), answers.get(HOW), answers.get(NOTE), LocalDate.now(clock));
        return Completion.done();
    }
}
