package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the decisions of the joint conference are carried out. Refusals are sentences in Chinese; then nothing was written. */
@Service
@Transactional
public class Rectifications {

    private final Acts acts;
    private final ConferenceRecords records;
    private final Ledger ledger;
    private final Clock clock;

    Rectifications(Acts acts, ConferenceRecords records, Ledger ledger, Clock clock) {
        this.acts = acts;
        this.records = records;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param by code of the organ that puts it down
     * @param source by what an organ that has no task said so, or null
     */
    public List<String> report(
            String petition,
            String decision,
            String by,
            String text,
            @Nullable LocalDate doneOn,
            @Nullable String source) {
        LocalDate issued = records.issued(petition, decision).act().on();
        if (doneOn != null && doneOn.isAfter(today())) {
            return List.of("“完成日期”不能晚于今天，请核对；还没有完成的，留空并在“落实情况”中写明进度。");
        }
        if (doneOn != null && doneOn.isBefore(issued)) {
            return List.of("“完成日期”不能早于决定下达日期 " + issued + "，请核对；下达以前已经完成的，在“落实情况”中写明。");
        }
        acts.record(petition, by, new RectificationReported(today(), decision, text, doneOn, source));
        startCheck(petition, decision);
        return List.of();
    }

    /** The owner's clock of a decision whose report is owed and late. */
    @Transactional(readOnly = true)
    public Optional<Face> late(String petition, String decision) {
        return ledger.of(petition).stream()
                .filter(face ->
                        face.duty() == Duty.CONFERENCE_TRACK && face.item().equals(decision) && face.doneOn() == null)
                .filter(face -> face.state() == Face.State.LATE)
                .findFirst();
    }

    /** Waits no longer for the report; sentences that stand against it. */
    public List<String> unanswered(String petition, String decision, String urged) {
        Optional<Face> late = late(petition, decision);
        if (late.isEmpty()) {
            return List.of(decision + "的落实期限没有届满，或者已经反馈。期限届满没有反馈的，方可登记。");
        }
        Face owed = late.get();
        acts.record(
                petition,
                bureau(petition, decision),
                new RectificationUnanswered(today(), decision, owed.lastDay(), urged));
        // the night's timer may not have run yet; and it is not done: it is asked for anew, or studied again
        ledger.breach(owed.clock());
        ledger.cancel(owed.clock(), today());
        startCheck(petition, decision);
        return List.of();
    }

    private void startCheck(String petition, String decision) {
        ledger.start(
                new Ledger.Clock(petition, Duty.CONFIRM_SUPERVISION, bureau(petition, decision), decision), today());
    }

    /** Code of the bureau in which the conference's office sits, as it goes on today. */
    public String bureau(String petition, String decision) {
        return acts.heir(petition, records.issued(petition, decision).organ());
    }

    /** @param lastDay the new last day, where the organ is to go on */
    public List<String> check(
            String petition, String decision, RectificationVerdict verdict, String text, @Nullable LocalDate lastDay) {
        boolean on = verdict == RectificationVerdict.CONTINUE;
        if (on && (lastDay == null || !lastDay.isAfter(today()))) {
            return List.of("继续落实的，请填写今天以后的“另定的最后一日”。");
        }
        acts.record(
                petition,
                bureau(petition, decision),
                new RectificationChecked(today(), decision, verdict, text, on ? lastDay : null));
        return List.of();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
