package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.ExecutionRecorded.State;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carrying out what an opinion supports (art. 32). A refusal changes nothing. */
@Service
@Transactional
public class Executions {

    private final Opinions opinions;
    private final Acts acts;
    private final Ledger ledger;
    private final Clock clock;

    Executions(Opinions opinions, Acts acts, Ledger ledger, Clock clock) {
        this.opinions = opinions;
        this.acts = acts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Starts EXECUTE; a day named in the opinion may have passed before it was served. */
    void begin(Matter matter, LocalDate from, @Nullable LocalDate by) {
        Ledger.Clock execute = matter.clock(Duty.EXECUTE);
        if (by == null) {
            ledger.start(execute, from);
        } else {
            ledger.start(execute, by.isBefore(from) ? by : from, by);
        }
    }

    /** Whether something is still to be carried out. */
    @Transactional(readOnly = true)
    public boolean running(Matter matter) {
        return ledger.of(matter.petition()).stream()
                .anyMatch(face ->
                        face.duty() == Duty.EXECUTE && face.organ().equals(matter.organ()) && face.doneOn() == null);
    }

    /** Whether the organ carried out what it had supported. */
    @Transactional(readOnly = true)
    public boolean done(Matter matter) {
        return recorded(matter).stream().anyMatch(execution -> execution.state() == State.DONE);
    }

    /** What was put down so far, oldest first. */
    @Transactional(readOnly = true)
    public List<ExecutionRecorded> recorded(Matter matter) {
        return acts.all(matter.petition(), matter.organ(), ExecutionRecorded.class).stream()
                .map(Acts.Done::act)
                .toList();
    }

    /** Puts down how far it was carried out. */
    public Outcome record(Matter matter, ExecutionRecorded execution) {
        OpinionInForce opinion = opinions.inForce(matter);
        boolean remains = execution.state() == State.IN_PART || execution.state() == State.NOT;
        var flaws = new Flaws()
                .unlessBetween("执行日期", execution.on(), "印发日期", opinion.issuedOn(), LocalDate.now(clock))
                .when(remains && execution.next() == null, "请在“尚待执行的内容和安排”中写明还要执行什么、何时执行。")
                .when(
                        execution.state() == State.NO_LONGER && opinion.conclusion() == Conclusion.SUPPORT,
                        "处理意见仍为予以支持，应当执行，不能登记为不再执行（第三十二条第二款）。");
        if (!flaws.none()) {
            return flaws.refused();
        }
        acts.record(matter.petition(), matter.organ(), execution);
        if (execution.state() == State.DONE) {
            ledger.fulfil(matter.clock(Duty.EXECUTE), execution.on());
        } else if (execution.state() == State.NO_LONGER) {
            ledger.cancel(matter.clock(Duty.EXECUTE), LocalDate.now(clock));
        }
        return new Outcome.Done();
    }
}
