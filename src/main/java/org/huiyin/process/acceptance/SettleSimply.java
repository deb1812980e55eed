package org.huiyin.process.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.handling.AcceptedSimply;
import org.huiyin.handling.HandlingRecords;
import org.huiyin.handling.Matter;
import org.huiyin.handling.OrdinaryGround;
import org.huiyin.handling.Outcome;
import org.huiyin.handling.Result;
import org.huiyin.handling.SettledSimply;
import org.huiyin.handling.SimpleAcceptances;
import org.huiyin.handling.SimpleLeft;
import org.huiyin.handling.SimpleSettlements;
import org.huiyin.handling.StandingAcceptances;
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
    private static final Field<LocalDate> ACCEPTED_ON = Field.day("acceptedOn", "受理日期");
    private static final Field<OrdinaryGround> GROUND =
            Field.choice("ground", "转入普通程序的情形", OrdinaryGround.class, OrdinaryGround::label);
    private static final Field<String> REASON = Field.text("reason", "理由").atMost(2_000);

    private final Openings openings;
    private final SimpleSettlements settlements;
    private final SimpleAcceptances acceptances;
    private final StandingAcceptances standing;
    private final HandlingRecords handlings;
    private final Clock clock;

    SettleSimply(
            Openings openings,
            SimpleSettlements settlements,
            SimpleAcceptances acceptances,
            StandingAcceptances standing,
            HandlingRecords handlings,
            Clock clock) {
        this.openings = openings;
        this.settlements = settlements;
        this.acceptances = acceptances;
        this.standing = standing;
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
                SimpleAnswer.CONCLUSION,
                ACCEPTED_ON,
                SimpleTelling.WAY,
                SimpleTelling.ON,
                SimpleTelling.PAPERLESS,
                SimpleAnswer.ANSWERS,
                SimpleAnswer.WAY,
                SimpleAnswer.ON,
                SimpleAnswer.CONSENT,
                SimpleAnswer.BASIS,
                SimpleAnswer.METHOD,
                SimpleAnswer.RECORD,
                GROUND,
                REASON);
    }

    @Override
    public Set<String> formerFields() {
        return Set.of("noticeNumber", "documentNumber");
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = AcceptanceProcess.matter(task);
        LocalDate received = handlings.of(matter).orElseThrow().receivedOn();
        LocalDate today = LocalDate.now(clock);
        Optional<AcceptedSimply> told = acceptances.of(matter);
        return openings.of(task)
                .facts()
                .petitioner()
                .show("received", received)
                .due("notice_due", Duty.NOTICE, matter.organ(), "")
                .due(Duty.SIMPLE_HANDLE, matter.organ())
                .show("accepted", told.map(SimpleTelling::written).orElse("尚未"))
                .fill(DECISION, SimpleDecision.SETTLE)
                .fill(
                        ACCEPTED_ON,
                        standing.of(matter).map(AcceptedSimply::acceptedOn).orElse(today))
                .fill(SimpleTelling.ON, today)
                .fill(SimpleAnswer.ON, today)
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Matter matter = AcceptanceProcess.matter(task);
        return switch (answers.get(DECISION)) {
            case SETTLE -> settle(matter, answers);
            case TELL -> tell(matter, answers);
            case ORDINARY -> leave(matter, answers);
        };
    }

    private Completion tell(Matter matter, Answers answers) {
        if (!SimpleTelling.isComplete(answers, ACCEPTED_ON)) {
            return Completion.refused("先行告知受理的，请填写“受理日期”“告知方式”和“告知日期”。");
        }
        boolean paperless = answers.find(SimpleTelling.PAPERLESS).orElse(false);
        Outcome outcome = acceptances.tell(matter, SimpleTelling.of(answers, ACCEPTED_ON), paperless);
        // the gateway sends a petition that is only accepted back to this form
        return outcome.refusals().isEmpty()
                ? Completion.done(Map.of(OUTCOME.name(), "ACCEPTED"))
                : Completion.unless(outcome.refusals());
    }

    private Completion settle(Matter matter, Answers answers) {
        if (!SimpleAnswer.isComplete(answers, ACCEPTED_ON)) {
            return Completion.refused("按照简易程序办结的，请填写“办理结论”“受理日期”“对各项诉求的答复”“答复方式”“答复日期”和“答复记录”。");
        }
        SettledSimply settled = SimpleAnswer.of(answers, ACCEPTED_ON);
        boolean consent = answers.find(SimpleAnswer.CONSENT).orElse(false);
        Outcome outcome = settlements.settle(matter, settled, consent);
        Result result = settled.inWriting() ? Result.SETTLED_IN_WRITING : Result.SETTLED;
        return outcome.refusals().isEmpty()
                ? Completion.done(OUTCOME.with(result))
                : Completion.unless(outcome.refusals());
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
