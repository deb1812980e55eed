package org.huiyin.process.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.Agreed;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Mediations;
import org.huiyin.handling.PerformanceChecked;
import org.huiyin.handling.PerformanceChecked.State;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 跟踪协议履行 (art. 33). */
@Component
class TrackPerformance implements OfficerTask {

    private static final Field<LocalDate> CHECKED_ON =
            Field.day("checkedOn", "核实日期").mandatory();
    private static final Field<State> STATE =
            Field.choice("state", "履行情况", State.class, State::label).mandatory();
    private static final Field<String> NOTE = Field.text("note", "情况说明").mandatory();

    private final Openings openings;
    private final Mediations mediations;
    private final Ledger ledger;
    private final Clock clock;

    TrackPerformance(Openings openings, Mediations mediations, Ledger ledger, Clock clock) {
        this.openings = openings;
        this.mediations = mediations;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public String key() {
        return AgreementProcess.TRACK_PERFORMANCE;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(CHECKED_ON, STATE, NOTE);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = AgreementProcess.matter(task);
        Agreed agreed = mediations.agreement(task.petition()).orElseThrow();
        String manner = agreed.manner();
        String before = mediations.checks(matter).stream()
                .map(check -> check.on() + "　" + check.state().label() + "：" + check.note())
                .collect(Collectors.joining("\n"));
        return openings.of(task)
                .petitioner()
                .show("paper", agreed.paper())
                .show("terms", agreed.terms())
                .show("manner", manner == null ? "见协议书" : manner)
                .due(Duty.PERFORM_AGREEMENT, matter.organ())
                .show("before", before.isEmpty() ? "尚无" : before)
                .fill(CHECKED_ON, LocalDate.now(clock))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Matter matter = AgreementProcess.matter(task);
        State state = answers.get(STATE);
        LocalDate on = answers.get(CHECKED_ON);
        var refusals = mediations
                .checked(matter, new PerformanceChecked(on, state, answers.get(NOTE)))
                .refusals();
        if (!refusals.isEmpty()) {
            return Completion.unless(refusals);
        }
        if (state == State.PERFORMED) {
            ledger.fulfil(matter.clock(Duty.PERFORM_AGREEMENT), on);
        } else if (state == State.NOT_PERFORMED) {
            // leaving the scope must not say that it was performed
            ledger.cancel(matter.clock(Duty.PERFORM_AGREEMENT), LocalDate.now(clock));
        }
        return Completion.done(AgreementProcess.PERFORMANCE.with(state));
    }
}
