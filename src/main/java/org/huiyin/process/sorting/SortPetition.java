package org.huiyin.process.sorting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Dispatch;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.routing.Decided;
import org.huiyin.routing.Direction;
import org.huiyin.routing.Lane;
import org.huiyin.routing.Outcome;
import org.huiyin.routing.Routing;
import org.huiyin.routing.Sorting;
import org.springframework.stereotype.Component;

/** 甄别并确定去向 (art. 22). */
@Component
class SortPetition implements OfficerTask {

    static final Field<Direction> DIRECTION =
            Field.choice("direction", "去向", Direction.class, Direction::label).mandatory();
    static final Field<String> ORGAN = Field.line("responsibleOrgan", "责任单位");
    static final Field<LocalDate> REPORT_BY = Field.day("reportBy", "报送办结报告最后一日");
    static final Field<String> CO_ORGAN = Field.line("coOrgan1", "协办单位一");
    static final Field<String> SECOND_CO_ORGAN = Field.line("coOrgan2", "协办单位二");
    static final Field<String> THIRD_CO_ORGAN = Field.line("coOrgan3", "协办单位三");
    static final Field<LocalDate> CO_DAY = Field.day("coDay", "反馈协办意见最后一日");
    static final Field<String> GROUND = Field.line("ground", "不予（不再）受理的依据");
    static final Field<String> EARLIER = Field.line("earlier", "有关信访事项编号");
    static final Field<String> REVIEW_PAPER = Field.line("reviewPaper", "复核意见书文号");
    static final Field<LocalDate> REVIEW_ON = Field.day("reviewOn", "复核意见书日期");
    static final Field<Lane> LANE =
            Field.choice("lane", "办理方式", Lane.class, Lane::label).mandatory();
    static final Field<Boolean> LEGAL_CHECK = Field.yesNo("legalCheck", "处理意见须经合法性审核");
    static final Field<Boolean> GRAVE = Field.yesNo("grave", "重大事项，处理意见由主要负责人签发");
    static final Field<String> REASONS = Field.text("reasons", "理由").mandatory();
    static final Field<String> DEVIATION = Field.text("deviation", "与建议不同的理由").atMost(2_000);

    private final SortingForm form;
    private final ProposedSorting proposals;
    private final Routing routing;
    private final JoinSorted joining;
    private final AskCoOrgans coOrgans;
    private final Dispatch dispatch;

    SortPetition(
            SortingForm form,
            ProposedSorting proposals,
            Routing routing,
            JoinSorted joining,
            AskCoOrgans coOrgans,
            Dispatch dispatch) {
        this.form = form;
        this.proposals = proposals;
        this.routing = routing;
        this.joining = joining;
        this.coOrgans = coOrgans;
        this.dispatch = dispatch;
    }

    @Override
    public String key() {
        return SortingProcess.SORT_PETITION;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                DIRECTION,
                ORGAN,
                REPORT_BY,
                CO_ORGAN,
                SECOND_CO_ORGAN,
                THIRD_CO_ORGAN,
                CO_DAY,
                GROUND,
                EARLIER,
                REVIEW_PAPER,
                REVIEW_ON,
                LANE,
                LEGAL_CHECK,
                GRAVE,
                REASONS,
                DEVIATION);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return form.opening(task).values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Decided decided = SortingAnswers.decided(answers, proposals.best(task).orElse(null));
        List<String> apart = joining.against(task.petition(), decided);
        if (!apart.isEmpty()) {
            return Completion.unless(apart);
        }
        Outcome sorted = routing.sort(task.petition(), task.post().organ(), decided);
        if (!sorted.refusals().isEmpty()) {
            return Completion.unless(sorted.refusals());
        }
        joining.joined(task.petition(), task.post().organ(), decided);
        Sorting sorting = routing.sortingOf(task.petition()).orElseThrow();
        var decisions = new HashMap<>(dispatch.of(task.petition(), sorting));
        if (sorting.direction() == Direction.PROPOSE) {
            String government = routing.governmentOf(sorting.bureau()).orElseThrow();
            decisions.putAll(SortingProcess.DECIDER.with(government));
        }
        List<String> refusals = coOrgans.ask(task.petition(), sorting, decided.sending());
        return refusals.isEmpty() ? Completion.done(decisions) : Completion.unless(refusals);
    }
}
