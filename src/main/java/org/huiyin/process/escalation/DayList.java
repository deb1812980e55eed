package org.huiyin.process.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.huiyin.notices.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * 日提醒: in the morning one notice for each officer at whose posts, held or acted for, duties end today or within three
 * working days or are late, where it is a working day for the organ that owes them. The same posts are named as for the
 * reminders of the single duties. Once a day for each officer; none where nothing is near.
 */
@Service
public class DayList {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    private final Agendas agendas;
    private final Notices notices;
    private final EscalationSettings settings;
    private final Clock clock;
    private @Nullable LocalDate done;

    DayList(Agendas agendas, Notices notices, EscalationSettings settings, Clock clock) {
        this.agendas = agendas;
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
    }

    /** From when in the day the lists are written. */
    public LocalTime from() {
        return settings.dayListAt();
    }

    /** How many duties this node's last lists left out because they could not be read. */
    public int leftOut() {
        return agendas.leftOut();
    }

    /**
     * Writes today's lists, unless it is too early or done. On a rest day only organs that work all the same have any.
     *
     * @return for how many officers there is something on them
     * @throws org.huiyin.calendar.UnknownYear where the calendar does not know today; nothing is written
     */
    public synchronized int runWhenDue() {
        LocalDate today = LocalDate.now(clock);
        if (LocalTime.now(clock).isBefore(settings.dayListAt()) || today.equals(done)) {
            return 0;
        }
        Map<String, Agenda> written = agendas.of(today);
        written.forEach((officer, agenda) -> notices.tellOfficer(
                new Notices.Message("DAYLIST " + today, "", agenda.subject(), DAY.format(today) + agenda.text()),
                officer));
        done = today;
        return written.size();
    }
}
