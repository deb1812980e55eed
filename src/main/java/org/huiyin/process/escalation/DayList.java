package org.huiyin.process.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huiyin.access.Wall;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.deadlines.OpenClocks;
import org.huiyin.deadlines.OpenClocks.Open;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Post;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * 日提醒: each working morning one notice for each post with duties that are late, end today or end within three working
 * days. The same posts are named as for the reminders of the single duties. Once a day for each post; none where nothing
 * is near.
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
    private final Wall wall;
    private final EscalationSettings settings;
    private final Clock clock;
    private final Set<LocalDate> done = new HashSet<>();

    DayList(
            OpenClocks clocks,
            EscalationTable table,
            WorkingCalendar calendar,
            Notices notices,
            Wall wall,
            EscalationSettings settings,
            Clock clock) {
        this.clocks = clocks;
        this.table = table;
        this.calendar = calendar;
        this.notices = notices;
        this.wall = wall;
        this.settings = settings;
        this.clock = clock;
    }

    /** From when on working days the lists are written. */
    public LocalTime from() {
        return settings.dayListAt();
    }

    /**
     * Writes today's lists, unless it is a rest day, too early, or done.
     *
     * @return for how many posts there is something on them
     */
    public synchronized int runWhenDue() {
        LocalDate today = LocalDate.now(clock);
        boolean early = LocalTime.now(clock).isBefore(settings.dayListAt());
        if (early || !calendar.isWorkingDay(today) || done.contains(today)) {
            return 0;
        }
        int lists = run(today);
        done.clear();
        done.add(today);
        return lists;
    }

    private int run(LocalDate today) {
        Map<String, Agenda> agendas = new TreeMap<>();
        LocalDate until = calendar.plusWorkingDays(today, SOON);
        var page = clocks.endingBy(until, OpenClocks.beginning(), PAGE);
        while (!page.isEmpty()) {
            page.forEach(open -> enter(open, today, agendas));
            page = clocks.endingBy(until, page.get(page.size() - 1).clock(), PAGE);
        }
        agendas.forEach((post, agenda) -> notices.tell(
                new Notices.Message("DAYLIST " + today, "", agenda.subject(), DAY.format(today) + agenda.text()),
                List.of(Post.of(post))));
        return agendas.size();
    }

    private void enter(Open open, LocalDate today, Map<String, Agenda> agendas) {
        try {
            // who is barred from a petition does not learn its number from the list either
            boolean named = wall.on(open.clock().petition()).isEmpty();
            table.atWork(open.clock())
                    .forEach(addressee -> agendas.computeIfAbsent(
                                    addressee.post().id(), post -> new Agenda(settings.dayListNumbers()))
                            .add(open, today, named));
        } catch (RuntimeException inTheWay) {
            LOG.warn("Could not enter {} in a day's list; the others go on", open.clock(), inTheWay);
        }
    }
}
