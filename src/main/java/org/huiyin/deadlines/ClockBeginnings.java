package org.huiyin.deadlines;

import java.time.LocalDate;
import org.huiyin.calendar.Period;
import org.huiyin.calendar.Reckoning;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.statute.LocalPeriods;
import org.huiyin.statute.Shortening;
import org.huiyin.statute.Statute.Rule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What clocks that start now are counted by: the law's period or the locality's, and the house's own target inside it. */
@Component
class ClockBeginnings {

    private final Count count;
    private final ObjectProvider<LocalPeriods> local;
    private final ObjectProvider<Targets> targets;

    ClockBeginnings(Count count, ObjectProvider<LocalPeriods> local, ObjectProvider<Targets> targets) {
        this.count = count;
        this.local = local;
        this.targets = targets;
    }

    /** Refuses what cannot be counted now, not when its date is asked for. */
    Beginning of(Ledger.Clock clock, LocalDate started) {
        Period period = period(clock, started);
        WorkingCalendar calendar = count.calendar(clock, started);
        Reckoning reckoning = calendar.reckon(started, period);
        LocalDate target = targets.stream()
                .flatMap(each -> each.of(clock, started).stream())
                .map(aim -> calendar.reckon(started, aim).lastDay())
                .filter(day -> day.isBefore(reckoning.lastDay()))
                .findFirst()
                .orElse(null);
        return new Beginning(period, reckoning, target);
    }

    /** The same with the last day that the decider set, which is the house's own aim already. */
    Beginning of(Ledger.Clock clock, LocalDate started, LocalDate lastDay) {
        return new Beginning(period(clock, started), Count.set(started, lastDay), null);
    }

    /** The law's, or the locality's where that is shorter. */
    private Period period(Ledger.Clock clock, LocalDate started) {
        Rule rule = count.rule(clock.duty(), started);
        return local.stream()
                .flatMap(periods -> periods.of(clock.duty(), clock.organ()).stream())
                // a law that has become shorter since the table was checked holds against the table
                .filter(period ->
                        Shortening.against(rule, period.length(), period.unit()).isEmpty())
                .findFirst()
                .orElse(rule.period());
    }
}
