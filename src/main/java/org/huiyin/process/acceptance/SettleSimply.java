package org.huiyin.process.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.handling.HandlingRecords;
import org.huiyin.handling.Matter;
import org.huiyin.handling.OrdinaryGround;
import org.huiyin.handling.Outcome;
import org.huiyin.handling.Result;
import org.huiyin.handling.ServiceMethod;
import org.huiyin.handling.SettledSimply;
import org.huiyin.handling.SimpleConclusion;
import org.huiyin.handling.SimpleLeft;
import org.huiyin.handling.SimpleSettlements;
import org.huiyin.handling.SimpleWay;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.ProcessVariable;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 简易办理: acceptance, notice and answer in one form, or back to the ordinary procedure. */
@Component
class SettleSimply implements OfficerTask {

    private static final ProcessVariable<Result> OUTCOME = new ProcessVariable<>("outcome", Result.class);

    private static final Field<SimpleDecision> DECISION = Field.choice(
                    "decision", "办理方式", SimpleDecision.class, SimpleDecision::label)
            .mandatory();
    private static final Field<SimpleConclusion> CONCLUSION =
            Field.choice("conclusion", "办理结论", SimpleConclusion.class, SimpleConclusion::label);
    private static final Field<LocalDate> ACCEPTED_ON = Field.day("acceptedOn", "受理日期");
    private static final Field<String> ANSWERS = Field.text("answers", "对各项诉求的答复");
    private static final Field<SimpleWay> WAY = Field.choice("way", "答复方式", SimpleWay.class, SimpleWay::label);
    private static final Field<LocalDate> ANSWERED_ON = Field.day("answeredOn", "答复日期");
    private static final Field<Boolean> CONSENT = Field.yesNo("consent", "信访人同意不出具书面告知书和答复");
    private static final Field<String> NUMBER = Field.line("documentNumber", "答复书文号");
    private static final Field<ServiceMethod> METHOD =
            Field.choice("serviceMethod", "送达方式", ServiceMethod.class, ServiceMethod::label);
    private static final Field<String> RECORD = Field.text("record", "答复记录").atMost(2_000);
    private static final Field<OrdinaryGround> GROUND =
            Field.choice("ground", "转入普通程序的情形", OrdinaryGround.class, OrdinaryGround::label);
    private static final Field<String> REASON = Field.text("reason", "理由").atMost(2_000);

    private final Openings openings;
    private final SimpleSettlements settlements;
    private final HandlingRecords handlings;
    private final Clock clock;

    SettleSimply(Openings openings, SimpleSettlements settlements, HandlingRecords handlings, Clock clock) {
        this.openings = openings;
        this.settlements = settlements;
        this.handlings = handlings;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "UserTask_SettleSimply";
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                DECISION,
                CONCLUSION,
                ACCEPTED_ON,
                ANSWERS,
                WAY,
                ANSWERED_ON,
                CONSENT,
                NUMBER,
                METHOD,
                RECORD,
                GROUND,
                REASON);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = AcceptanceProcess.matter(task);
        LocalDate received = handlings.of(matter).orElseThrow().receivedOn();
        LocalDate today = LocalDate.now(clock);
        return openings.of(task)
                .facts()
                .petitioner()
                .show("received", received)
                .due("notice_due", Duty.NOTICE, matter.organ())
                .due(Duty.SIMPLE_HANDLE, matter.organ())
                .fill(DECISION, SimpleDecision.SETTLE)
                .fill(ACCEPTED_ON, today)
                .fill(ANSWERED_ON, today)
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Matter matter = AcceptanceProcess.matter(task);
        return answers.get(DECISION) == SimpleDecision.SETTLE ? settle(matter, answers) : leave(matter, answers);
    }

    private Completion settle(Matter matter, Answers answers) {
        if (!isComplete(answers)) {
            return Completion.refused("按照简易程序办结的，请填写“办理结论”“受理日期”“对各项诉求的答复”“答复方式”“答复日期”和“答复记录”。");
        }
        SimpleWay way = answers.get(WAY);
        boolean written = way == SimpleWay.WRITTEN;
        var settled = new SettledSimply(
                answers.get(ANSWERED_ON),
                answers.get(ACCEPTED_ON),
                answers.get(CONCLUSION),
                answers.get(ANSWERS),
                way,
                written ? answers.orNull(NUMBER) : null,
                written ? answers.orNull(METHOD) : null,
                answers.get(RECORD));
        Outcome outcome =
                settlements.settle(matter, settled, answers.find(CONSENT).orElse(false));
        Result result = written ? Result.SETTLED_IN_WRITING : Result.SETTLED;
        return outcome.refusals().isEmpty()
                ? Completion.done(OUTCOME.with(result))
                : Completion.unless(outcome.refusals());
    }

    private static boolean isComplete(Answers answers) {
        return Stream.of(CONCLUSION, ACCEPTED_ON, ANSWERS, WAY, ANSWERED_ON, RECORD)
                .allMatch(field -> answers.find(field).isPresent());
    }

    private Completion leave(Matter matter, Answers answers) {
        OrdinaryGround ground = answers.orNull(GROUND);
        String reason = answers.orNull(REASON);
        if (ground == null || reason == null) {
            return Completion.refused("转入普通程序的，请选择“转入普通程序的情形”并填写“理由”。");
        }
        settlements.leave(matter, new SimpleLeft(LocalDate.now(clock), ground, reason));
        // not simple after all: the gateway sends a petition without a path back to the choice of route
        return Completion.done(Map.of(AcceptanceProcess.PATH.name(), ""));
    }
}
