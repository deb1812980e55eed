package org.huiyin.process.receipt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organ;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Dispatch;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.routing.Direction;
import org.huiyin.routing.Judged;
import org.huiyin.routing.Judgements;
import org.huiyin.routing.Lane;
import org.huiyin.routing.Outcome;
import org.huiyin.routing.Routing;
import org.huiyin.routing.Sending;
import org.huiyin.routing.TellingWay;
import org.huiyin.routing.Weight;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 认定收到事项: what an organ does with a petition that it received itself (art. 23). */
@Component
class JudgeReceipt implements OfficerTask {

    private static final Field<Judgement> JUDGEMENT =
            Field.choice("judgement", "认定结果", Judgement.class, Judgement::label).mandatory();
    private static final Field<String> ORGAN = Field.line("responsibleOrgan", "本系统下级机关、单位");
    private static final Field<LocalDate> REPORT_BY = Field.day("reportBy", "报送办结报告最后一日");
    private static final Field<Lane> LANE =
            Field.choice("lane", "办理方式", Lane.class, Lane::label).mandatory();
    private static final Field<Boolean> LEGAL_CHECK = Field.yesNo("legalCheck", "处理意见须经合法性审核");
    private static final Field<Boolean> GRAVE = Field.yesNo("grave", "重大事项，处理意见由主要负责人签发");
    private static final Field<String> REASONS = Field.text("reasons", "理由").mandatory();
    private static final Field<TellingWay> WAY = Field.choice("way", "告知方式", TellingWay.class, TellingWay::label);
    private static final Field<LocalDate> TOLD_ON = Field.day("toldOn", "告知日期");
    private static final Field<String> COMPETENT = Field.line("competent", "有权处理的机关、单位");
    private static final Field<String> TEXT = Field.text("text", "告知内容");

    private final Openings openings;
    private final Routing routing;
    private final Judgements judgements;
    private final Dispatch dispatch;
    private final Ledger ledger;
    private final Clock clock;

    JudgeReceipt(
            Openings openings, Routing routing, Judgements judgements, Dispatch dispatch, Ledger ledger, Clock clock) {
        this.openings = openings;
        this.routing = routing;
        this.judgements = judgements;
        this.dispatch = dispatch;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public String key() {
        return ReceiptProcess.JUDGE_RECEIPT;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(JUDGEMENT, ORGAN, REPORT_BY, LANE, LEGAL_CHECK, GRAVE, REASONS, WAY, TOLD_ON, COMPETENT, TEXT);
    }

    @Override
    public Set<String> formerFields() {
        return Set.of("noticeNumber");
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        String organ = task.post().organ();
        var lower = new LinkedHashMap<String, String>();
        for (Organ below : routing.targets(task.petition(), organ)) {
            lower.put(below.code(), below.name());
        }
        return openings.of(task)
                .facts()
                .petitioner()
                .received()
                .due(Duty.NOTICE, organ)
                .choices("organs", lower)
                .fill(LANE, Lane.COMPLEX)
                .fill(TOLD_ON, LocalDate.now(clock))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Direction direction = answers.get(JUDGEMENT).direction();
        Judged.Told told = told(direction, answers);
        if (direction != Direction.OWN && told == null) {
            return Completion.refused("请选择“告知方式”：转送、交办去向或者有权处理的机关、单位应当告知信访人（第二十三条第一款）。");
        }
        var judged = new Judged(
                direction,
                Sending.to(answers.orNull(ORGAN), answers.orNull(REPORT_BY)),
                new Weight(
                        answers.get(LANE),
                        answers.find(LEGAL_CHECK).orElse(false),
                        answers.find(GRAVE).orElse(false)),
                answers.get(REASONS),
                told);
        Outcome outcome = judgements.judge(task.petition(), task.post().organ(), judged);
        if (!outcome.refusals().isEmpty()) {
            return Completion.unless(outcome.refusals());
        }
        if (told != null) {
            // whatever earlier day was told, the letter of art. 23 is issued only now
            ledger.fulfil(
                    new Ledger.Clock(task.petition(), Duty.NOTICE, task.post().organ()), LocalDate.now(clock));
        }
        return Completion.done(
                dispatch.of(task.petition(), routing.sortingOf(task.petition()).orElseThrow()));
    }

    private static Judged.@Nullable Told told(Direction direction, Answers answers) {
        TellingWay way = answers.orNull(WAY);
        return direction == Direction.OWN || way == null
                ? null
                : new Judged.Told(
                        way, answers.orNull(TOLD_ON), answers.orNull(TEXT), answers.orLineOf(TEXT, COMPETENT));
    }
}
