package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.deadlines.LedgerRefused;
import org.huiyin.handling.ExtensionOver.Cause;
import org.huiyin.registry.Act;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Making the sixty days longer (art. 34): asked for by the handler, approved by the head, told to each petitioner with its
 * reasons ({@link ExtensionTellings}). It takes effect with the last telling, and only before the sixty days end. A
 * refusal changes nothing.
 */
@Service
@Transactional
public class Extensions {

    private final ExtensionRecords records;
    private final Acts acts;
    private final Ledger ledger;
    private final RunningClocks running;
    private final Clock clock;

    Extensions(ExtensionRecords records, Acts acts, Ledger ledger, RunningClocks running, Clock clock) {
        this.records = records;
        this.acts = acts;
        this.ledger = ledger;
        this.running = running;
        this.clock = clock;
    }

    /** Asks for it; days that the law or the ledger does not allow are refused here already. */
    public Outcome ask(Matter matter, int days, String reason) {
        return unless(against(matter, days), matter, new ExtensionAsked(today(), days, reason));
    }

    /** The head approves the days; nobody their own request. */
    public Outcome approve(Matter matter, String head, int days, String reasons) {
        var against = own(matter, head).or(() -> against(matter, days));
        return unless(against, matter, new ExtensionDecided(today(), days, reasons));
    }

    /** The head refuses it, and the sixty days stay as they are. */
    public Outcome refuse(Matter matter, String head, String reasons) {
        return unless(own(matter, head), matter, new ExtensionDecided(today(), 0, reasons));
    }

    private Optional<String> own(Matter matter, String head) {
        return records.asked(matter).officer().equals(head)
                ? Optional.of("申请人不能审批本人的延长申请，请由本单位其他负责人审批（第三十四条）。")
                : Optional.empty();
    }

    /** What stands against making the sixty days longer by so many days today, as a sentence; empty where nothing does. */
    @Transactional(readOnly = true)
    public Optional<String> against(Matter matter, int days) {
        return against(matter, days, today());
    }

    /** The same on the day on which the petitioner was told. */
    Optional<String> against(Matter matter, int days, LocalDate on) {
        return refusal(() -> ledger.extended(handle(matter), days, on));
    }

    /** The last day that so many days would give; empty where something stands against them. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDay(Matter matter, int days) {
        return against(matter, days).isPresent()
                ? Optional.empty()
                : Optional.of(ledger.extended(handle(matter), days, today()));
    }

    /** What was approved and told takes effect, on the day of the last letter; today where nobody was to be told. */
    public Outcome takeEffect(Matter matter) {
        return takeEffect(matter, records.lastLetterOn(matter).orElseGet(this::today));
    }

    /** The same with the last letter, which is issued after it. */
    Outcome takeEffect(Matter matter, LocalDate on) {
        int days = records.decided(matter).act().days();
        return refusal(() -> ledger.extend(handle(matter), days, on))
                .map(Extensions::refused)
                .orElseGet(Outcome.Done::new);
    }

    /** The extension in force was a mistake; the clock goes on as if it had not been. */
    public Outcome takeBack(Matter matter, String reason, String told) {
        var against = refusal(() -> ledger.undoExtension(handle(matter), today()));
        return unless(against, matter, new ExtensionTakenBack(today(), reason, told));
    }

    /** The request came to nothing. */
    public void over(Matter matter, Cause cause) {
        acts.record(matter.petition(), matter.organ(), new ExtensionOver(today(), cause));
    }

    /** The sixty days as they run; empty where the organ does not handle by art. 31, item 6. */
    @Transactional(readOnly = true)
    public Optional<Face> running(Matter matter) {
        return running.of(handle(matter));
    }

    private Outcome unless(Optional<String> against, Matter matter, Act act) {
        if (against.isPresent()) {
            return refused(against.get());
        }
        acts.record(matter.petition(), matter.organ(), act);
        return new Outcome.Done();
    }

    private static Outcome refused(String sentence) {
        return new Outcome.Refused(List.of(sentence));
    }

    private static Optional<String> refusal(Runnable event) {
        try {
            event.run();
            return Optional.empty();
        } catch (LedgerRefused refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    private static Ledger.Clock handle(Matter matter) {
        return matter.clock(Duty.HANDLE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
