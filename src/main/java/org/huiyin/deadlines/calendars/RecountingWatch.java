package org.huiyin.deadlines.calendars;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.huiyin.calendar.CalendarSettings;
import org.springframework.stereotype.Service;

/** Finds that the open clocks are not all counted anew and that no node is about it: the one that was has stopped. */
@Service
public class RecountingWatch {

    /** A batch takes seconds; before the end the nodes are given time to notice the version. */
    static final Duration STANDSTILL = Duration.ofMinutes(5);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm");

    private final AdoptionRows adoptions;
    private final CalendarSettings settings;
    private final Clock clock;

    RecountingWatch(AdoptionRows adoptions, CalendarSettings settings, Clock clock) {
        this.adoptions = adoptions;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether a node may take it up. */
    public boolean standsStill() {
        return concern().isPresent();
    }

    /** What is the matter, in Chinese; empty where all is counted or a node is about it. */
    Optional<String> concern() {
        return adoptions.last().filter(adoption -> !adoption.isFinished()).flatMap(this::concern);
    }

    private Optional<String> concern(Adoption adoption) {
        Instant last = adoptions.lastStep(adoption.number());
        Duration still = Duration.between(last, clock.instant());
        return still.compareTo(STANDSTILL.plus(settings.settle())) < 0
                ? Optional.empty()
                : Optional.of("启用新的工作日历以后，期限没有全部重新推算（已推算 " + adoption.looked() + " 件，共 " + adoption.petitions()
                        + " 件），自 " + MINUTE.format(last.atZone(clock.getZone()))
                        + " 起没有进展。各节点每隔几分钟自行继续；仍无进展的，请查看系统日志，并在“工作日历”页点“继续推算”。");
    }
}
