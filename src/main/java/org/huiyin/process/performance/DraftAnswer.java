package org.huiyin.process.performance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.handling.AnswerDrafted;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Paper;
import org.huiyin.handling.Papers;
import org.huiyin.handling.Performances;
import org.huiyin.handling.Performed;
import org.huiyin.handling.Remedy;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 起草履职答复 (art. 31, item 5); a returned draft opens with its text and the reason. */
@Component
class DraftAnswer implements OfficerTask {

    private static final Field<String> RECONSIDERATION_ORGAN =
            Field.line("reconsiderationOrgan", "行政复议机关").mandatory();
    private static final Field<String> ANSWERS =
            Field.text("answers", "对各项诉求的答复").mandatory();
    private static final Field<String> BASIS = Field.text("basis", "法律依据").mandatory();

    private final Openings openings;
    private final Performances performances;
    private final Papers papers;
    private final Clock clock;

    DraftAnswer(Openings openings, Performances performances, Papers papers, Clock clock) {
        this.openings = openings;
        this.performances = performances;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public String key() {
        return PerformanceProcess.DRAFT_ANSWER;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(RECONSIDERATION_ORGAN, ANSWERS, BASIS);
    }

    @Override
    public Set<String> formerFields() {
        return Set.of("answerNumber");
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = PerformanceProcess.matter(task);
        Performed performed = performances.performedIn(matter);
        Opening opening = openings.of(task)
                .show("return", papers.returned(matter, Paper.ANSWER).orElse(""))
                .show("manner", performed.manner().label())
                .show("measures", performed.measures())
                .due(Duty.PERFORM, matter.organ())
                .fill(BASIS, performed.basis());
        performances
                .reconsiderationOrgan(matter.organ())
                .ifPresent(organ -> opening.fill(RECONSIDERATION_ORGAN, organ));
        performances.draftOf(matter).ifPresent(draft -> reopen(opening, draft));
        String organ = String.valueOf(opening.values().getOrDefault(RECONSIDERATION_ORGAN.name(), "行政复议机关"));
        return opening.show("remedy", Remedy.ofPerformance(organ).text()).values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        var draft = new AnswerDrafted(
                LocalDate.now(clock), answers.get(ANSWERS), answers.get(BASIS), answers.get(RECONSIDERATION_ORGAN));
        return Completion.unless(
                performances.drafted(PerformanceProcess.matter(task), draft).refusals());
    }

    private static void reopen(Opening opening, AnswerDrafted before) {
        opening.fill(RECONSIDERATION_ORGAN, before.reconsiderationOrgan())
                .fill(ANSWERS, before.answers())
                .fill(BASIS, before.basis());
    }
}
