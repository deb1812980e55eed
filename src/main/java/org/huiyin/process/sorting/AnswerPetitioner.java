package org.huiyin.process.sorting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.deadlines.Ledger;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.routing.Judged;
import org.huiyin.routing.Outcome;
import org.huiyin.routing.Routing;
import org.huiyin.routing.Sorting;
import org.huiyin.routing.TellingWay;
import org.huiyin.routing.Tellings;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 答复信访人: a refusal, guidance, an answer, or where to turn (arts 19, 22, 23, 36). */
@Component
class AnswerPetitioner implements OfficerTask {

    private static final Field<TellingWay> WAY =
            Field.choice("way", "告知方式", TellingWay.class, TellingWay::label).mandatory();
    private static final Field<LocalDate> TOLD_ON = Field.day("toldOn", "告知日期");
    private static final Field<String> COMPETENT = Field.line("competent", "有权处理的机关、单位");
    private static final Field<String> TEXT = Field.text("text", "告知内容").mandatory();

    private final Openings openings;
    private final Routing routing;
    private final Tellings tellings;
    private final Ledger ledger;
    private final Clock clock;

    AnswerPetitioner(Openings openings, Routing routing, Tellings tellings, Ledger ledger, Clock clock) {
        this.openings = openings;
        this.routing = routing;
        this.tellings = tellings;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public String key() {
        return SortingProcess.ANSWER_PETITIONER;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(WAY, TOLD_ON, COMPETENT, TEXT);
    }

    @Override
    public Set<String> formerFields() {
        return Set.of("noticeNumber");
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Sorting sorting = routing.sortingOf(task.petition()).orElseThrow();
        return openings.of(task)
                .petitioner()
                .received()
                .due(Duty.SORT, task.post().organ())
                .show("direction", sorting.direction().label())
                .show("ground", sorting.ground())
                .show("reasons", sorting.reasons())
                .fill(TOLD_ON, LocalDate.now(clock))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        String bureau = task.post().organ();
        Sorting sorting = routing.sortingOf(task.petition()).orElseThrow();
        var told = new Judged.Told(
                answers.get(WAY), answers.orNull(TOLD_ON), answers.get(TEXT), answers.orLineOf(TEXT, COMPETENT));
        Outcome answered = tellings.answer(task.petition(), bureau, sorting.direction(), told);
        if (answered.refusals().isEmpty()) {
            ledger.fulfil(
                    new Ledger.Clock(task.petition(), Duty.SORT, bureau), tellings.endsOn(sorting.direction(), told));
        }
        return Completion.unless(answered.refusals());
    }
}
