package org.huiyin.process.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Scope;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.deadlines.OpenClocks;
import org.huiyin.deadlines.OpenClocks.Open;
import org.huiyin.organization.Organization;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What each officer finds on a day's list, by the calendar of the organ that owes. */
@Component
class Agendas {

    private static final Logger LOG = LoggerFactory.getLogger(Agendas.class);

    private static final int SOON = 3;

    /** Days ahead among which three working days are found, whatever holidays an organ has. */
    private static final int FARTHEST = 31;

    private static final int PAGE = 500;

    private final OpenClocks clocks;
    private final EscalationTable table;
    private final WorkingCalendar calendar;
    private final Organization organization;
    private final Wall wall;
    private final EscalationSettings settings;
    private final AtomicInteger leftOut = new AtomicInteger();

    Agendas(
            OpenClocks clocks,
            EscalationTable table,
            WorkingCalendar calendar,
            Organization organization,
            Wall wall,
            EscalationSettings settings) {
        this.clocks = clocks;
        this.table = table;
        this.calendar = calendar;
        this.organization = organization;
        this.wall = wall;
        this.settings = settings;
    }

    /** How many duties were left out of the last day asked for, because they could not be read. */
    int leftOut() {
        return leftOut.get();
    }

    /**
     * The agendas by id of the officer; nobody's is empty.
     *
     * @throws org.huiyin.calendar.UnknownYear where the calendar does not know the day
     */
    Map<String, Agenda> of(LocalDate today) {
        requireKnown(today);
        leftOut.set(0);
        Map<String, Agenda> agendas = new TreeMap<>();
        LocalDate until = today.plusDays(FARTHEST);
        var page = clocks.endingBy(until, OpenClocks.beginning(), PAGE);
        while (!page.isEmpty()) {
            enter(page, today, agendas);
            page = clocks.endingBy(until, page.get(page.size() - 1).clock(), PAGE);
        }
        return agendas;
    }

    /** Organs have exceptions from a year's table, never a table of their own. */
    private void requireKnown(LocalDate today) {
        calendar.day(today);
    }

    private void enter(List<Open> page, LocalDate today, Map<String, Agenda> agendas) {
        Map<String, List<Open>> owed = new TreeMap<>();
        page.forEach(open -> atWork(open, today)
                .forEach(officer ->
                        owed.computeIfAbsent(officer, each -> new ArrayList<>()).add(open)));
        owed.forEach((officer, clocksOf) -> clocksOf.stream()
                .collect(Collectors.groupingBy(
                        open -> Watched.scope(open.clock()), () -> new EnumMap<>(Scope.class), Collectors.toList()))
                .forEach((scope, part) -> allowed(officer, part, scope, today)
                        .forEach(open -> agendas.computeIfAbsent(officer, each -> new Agenda(settings.dayListNumbers()))
                                .add(open, today))));
    }

    /** Nobody's list counts or names a petition from which, or from that part of whose way, the wall bars them. */
    private List<Open> allowed(String officer, List<Open> clocksOf, Scope scope, LocalDate today) {
        Set<String> barred = wall.barred(officer, organization.postsOf(officer, today), petitions(clocksOf), scope);
        return clocksOf.stream()
                .filter(open -> !barred.contains(open.clock().petition()))
                .toList();
    }

    private static Set<String> petitions(List<Open> clocksOf) {
        return clocksOf.stream().map(open -> open.clock().petition()).collect(Collectors.toSet());
    }

    /** Each officer once, however many of the posts they hold or act for. */
    private Set<String> atWork(Open open, LocalDate today) {
        try {
            WorkingCalendar own = calendar.of(open.clock().organ());
            if (!own.isWorkingDay(today) || !own.isWithin(today, open.lastDay(), SOON)) {
                return Set.of();
            }
            return table.atWork(open.clock()).stream()
                    .flatMap(addressee -> organization.workingAt(addressee.post(), today).stream())
                    .collect(Collectors.toSet());
        } catch (RuntimeException inTheWay) {
            LOG.warn("Could not enter {} in a day's list; the others go on", open.clock(), inTheWay);
            leftOut.incrementAndGet();
            return Set.of();
        }
    }
}
