package org.huiyin.process.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.huiyin.access.Wall;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.deadlines.OpenClocks;
import org.huiyin.deadlines.OpenClocks.Open;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * 日提醒: each working morning one notice for each officer at whose posts, held or acted for, duties end today or within
 * three working days or are late. The same posts are named as for the reminders of the single duties. Once a day for each
 * officer; none where nothing is near.
 */
@Service
public class DayList {

    private static final Logger LOG = LoggerFactory.getLogger(DayList.class);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");
    private static final int SOON = 3;
    private static final int PAGE = 500;

    private final OpenClocks clocks;
    private final EscalationTable table;
    private final WorkingCalendar calendar;
    private final Notices notices;
    private final Organization organization;
    private final Wall wall;
    private final EscalationSettings settings;
    private final Clock clock;
    private final AtomicInteger leftOut = new AtomicInteger();
    private @Nullable LocalDate done;

    DayList(
            OpenClocks clocks,
            EscalationTable table,
            WorkingCalendar calendar,
            Notices notices,
            Organization organization,
            Wall wall,
            EscalationSettings settings,
            Clock clock) {
        this.clocks = clocks;
        this.table = table;
        this.calendar = calendar;
        this.notices = notices;
        this.organization = organization;
        this.wall = wall;
        this.settings = settings;
        this.clock = clock;
    }

    /** From when on working days the lists are written. */
    public LocalTime from() {
        return settings.dayListAt();
    }

    /** How many duties this node's last lists left out because they could not be read. */
    public int leftOut() {
        return leftOut.get();
    }

    /**
     * Writes today's lists, unless it is a rest day, too early, or done.
     *
     * @return for how many officers there is something on them
     * @throws org.huiyin.calendar.UnknownYear where the calendar does not reach that far; nothing is written
     */
    public synchronized int runWhenDue() {
        LocalDate today = LocalDate.now(clock);
        boolean early = LocalTime.now(clock).isBefore(settings.dayListAt());
        if (early || !calendar.isWorkingDay(today) || today.equals(done)) {
            return 0;
        }
        leftOut.set(0);
        int lists = run(today);
        done = today;
        return lists;
    }

    private int run(LocalDate today) {
        Map<String, Agenda> agendas = new TreeMap<>();
        LocalDate until = calendar.plusWorkingDays(today, SOON);
        var page = clocks.endingBy(until, OpenClocks.beginning(), PAGE);
        while (!page.isEmpty()) {
            enter(page, today, agendas);
            page = clocks.endingBy(until, page.get(page.size() - 1).clock(), PAGE);
        }
        agendas.forEach((officer, agenda) -> notices.tellOfficer(
                new Notices.Message("DAYLIST " + today, "", agenda.subject(), DAY.format(today) + agenda.text()),
                officer));
        return agendas.size();
    }

    /** Nobody's list counts or names a petition from which the wall bars them. */
    private void enter(List<Open> page, LocalDate today, Map<String, Agenda> agendas) {
        Map<String, List<Open>> owed = new TreeMap<>();
        page.forEach(open -> atWork(open, today)
                .forEach(officer ->
                        owed.computeIfAbsent(officer, each -> new ArrayList<>()).add(open)));
        owed.forEach((officer, clocksOf) -> {
            Set<String> barred = wall.barred(officer, organization.postsOf(officer, today), petitions(clocksOf));
            clocksOf.stream()
                    .filter(open -> !barred.contains(open.clock().petition()))
                    .forEach(open -> agendas.computeIfAbsent(officer, each -> new Agenda(settings.dayListNumbers()))
                            .add(open, today));
        });
    }

    private static Set<String> petitions(List<Open> clocksOf) {
        return clocksOf.stream().map(open -> open.clock().petition()).collect(Collectors.toSet());
    }

    /** Each officer once, however many of the posts they hold or act for. */
    private Set<String> atWork(Open open, LocalDate today) {
        try {
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
