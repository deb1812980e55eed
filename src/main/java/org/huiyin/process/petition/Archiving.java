package org.huiyin.process.petition;

import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Ending;

/** Archiving a petition under the lawful way in which it ended, with the paper on which that rests. */
abstract class Archiving implements OfficerTask {

    private static final Field<Boolean> COMPLETE =
            Field.yesNo("complete", "材料齐全").mandatory();
    private static final Field<String> PAPER = Field.line("paper", "办结文书").mandatory();
    private static final Field<String> REMARKS = Field.text("remarks", "归档说明").atMost(2_000);

    private final Openings openings;
    private final Archive archive;

    Archiving(Openings openings, Archive archive) {
        this.openings = openings;
        this.archive = archive;
    }

    /** How the petition ended. */
    abstract Ending ending(TaskAt task);

    @Override
    public final List<Field<?>> fields() {
        return List.of(COMPLETE, PAPER, REMARKS);
    }

    @Override
    public final Map<String, Object> prefill(TaskAt task) {
        Ending ending = ending(task);
        return openings.of(task)
                .show("organ", archive.organ(task.petition()))
                .show("ending", ending.label())
                .show("article", ending.basis())
                .show("open", String.join("、", archive.open(task.petition())))
                .fill(PAPER, archive.paper(task.petition(), ending))
                .values();
    }

    @Override
    public final Completion complete(TaskAt task, Answers answers) {
        if (!answers.get(COMPLETE)) {
            return Completion.refused("材料不齐全的不能归档，请补齐后再办（第二十一条）。");
        }
        List<String> open = archive.open(task.petition());
        if (!open.isEmpty()) {
            return Completion.refused("以下事项尚未了结，不能归档：" + String.join("、", open) + "。请先办结。");
        }
        archive.close(task, ending(task), answers.get(PAPER), answers.orNull(REMARKS));
        return Completion.done();
    }
}
