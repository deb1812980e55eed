package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.deadlines.ClockMoved;
import org.huiyin.deadlines.Ledger;
import org.huiyin.registry.Petitions.Recipient;
import org.huiyin.statute.Duty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The chase of what is not served yet (practice). A public notice is service when its days are over, and nobody can hasten
 * it: while all who are left are served by notices that run, the chase waits for the last of these and a working day more,
 * in which to put the service down.
 */
@Component
public class ServeChase {

    private final PublicNotices notices;
    private final RunningClocks running;
    private final Ledger ledger;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ServeChase(
            PublicNotices notices,
            RunningClocks running,
            Ledger ledger,
            WorkingCalendar calendar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.running = running;
        this.ledger = ledger;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** After each entry; somebody who is left without a notice is waited for as before. */
    void look(Matter matter, List<Recipient> unserved, int edition) {
        List<LocalDate> ends = unserved.stream()
                .map(recipient -> notices.endOf(matter, recipient, edition))
                .flatMap(Optional::stream)
                .toList();
        look(matter.clock(Duty.SERVE), unserved.size(), ends);
    }

    /**
     * The same of any paper.
     *
     * @param serve clock of its service
     * @param unserved how many are left
     * @param ends last days of the notices to them
     */
    public void look(Ledger.Clock serve, int unserved, List<LocalDate> ends) {
        if (unserved == 0 || ends.size() < unserved) {
            return;
        }
        LocalDate last = ends.stream().max(Comparator.naturalOrder()).orElseThrow();
        LocalDate by = calendar.of(serve.organ()).plusWorkingDays(last, 1);
        running.of(serve).filter(face -> face.lastDay().isBefore(by)).ifPresent(face -> waitUntil(serve, by));
    }

    private void waitUntil(Ledger.Clock serve, LocalDate by) {
        LocalDate today = LocalDate.now(clock);
        ledger.cancel(serve, today);
        ledger.start(serve, today, by);
        // the scope of the service is open: its timer follows
        events.publishEvent(new ClockMoved(serve, true));
    }
}
