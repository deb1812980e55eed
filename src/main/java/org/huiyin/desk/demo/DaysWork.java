package org.huiyin.desk.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.deadlines.EscalationScan;
import org.huiyin.deadlines.calendars.YearWatch;
import org.huiyin.process.escalation.DayList;
import org.huiyin.process.sweep.Sweep;
import org.huiyin.process.worklist.DueWork;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the house does of itself on a day, each at its hour by the clock. */
@Component
@Profile("demo")
class DaysWork {

    private static final LocalTime SWEEP = LocalTime.of(2, 30);

    private final DueWork dueWork;
    private final EscalationScan scan;
    private final Sweep sweep;
    private final DayList dayList;
    private final YearWatch years;
    private final CurrentOfficer officer;
    private final Clock clock;
    private final Set<YearWatch.Concern> known = new HashSet<>();

    DaysWork(
            DueWork dueWork,
            EscalationScan scan,
            Sweep sweep,
            DayList dayList,
            YearWatch years,
            CurrentOfficer officer,
            Clock clock) {
        this.dueWork = dueWork;
        this.scan = scan;
        this.sweep = sweep;
        this.dayList = dayList;
        this.years = years;
        this.officer = officer;
        this.clock = clock;
    }

    /** Something that is done at an instant; nothing else may be done before it is through. */
    record Hour(Instant at, Function<LocalDate, Lived> work) {}

    /** The day's hours in their order. */
    List<Hour> of(LocalDate day) {
        return List.of(
                hour(day, LocalTime.MIDNIGHT.plusSeconds(1), this::due),
                hour(day, SWEEP, this::sweep),
                hour(day, dayList.from(), this::morning));
    }

    /** Timers, reminders and the ladder. */
    Lived due(LocalDate day) {
        int timers = dueWork.run();
        var looked = officer.asSystem(scan::run);
        return new Lived(day, timers, looked.climbed(), looked.failures(), 0, List.of(), 0, 0);
    }

    private Lived sweep(LocalDate day) {
        return sweep.run()
                .map(report -> {
                    int all = report.counts().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum();
                    return new Lived(day, 0, 0, 0, 0, List.of(), all - report.open(), report.open());
                })
                .orElse(Lived.nothingYet(day));
    }

    /** On working days the lists; on every day a look at the years. */
    Lived morning(LocalDate day) {
        int lists = officer.asSystem(dayList::runWhenDue);
        Stream<YearWatch.Concern> concerns = officer.asSystem(() -> {
            years.tell();
            return years.concerns().stream();
        });
        var news = concerns.filter(known::add).map(YearWatch.Concern::sentence).toList();
        return new Lived(day, 0, 0, 0, lists, news, 0, 0);
    }

    private Hour hour(LocalDate day, LocalTime at, Function<LocalDate, Lived> work) {
        return new Hour(day.atTime(at).atZone(clock.getZone()).toInstant(), work);
    }
}
