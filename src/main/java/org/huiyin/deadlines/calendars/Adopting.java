package org.huiyin.deadlines.calendars;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.audit.ActingOfficer;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.calendar.Difference;
import org.huiyin.deadlines.Recalendaring;
import org.springframework.stereotype.Component;

/** Puts a proposed version into force, in the caller's transaction, or says why it cannot be. */
@Component
class Adopting {

    private final KeptCalendars calendars;
    private final CalendarRows rows;
    private final AdoptionRows adoptions;
    private final Recalendaring recalendaring;
    private final Recorded recorded;
    private final ActingOfficer officer;
    private final Clock clock;

    Adopting(
            KeptCalendars calendars,
            CalendarRows rows,
            AdoptionRows adoptions,
            Recalendaring recalendaring,
            Recorded recorded,
            ActingOfficer officer,
            Clock clock) {
        this.calendars = calendars;
        this.rows = rows;
        this.adoptions = adoptions;
        this.recalendaring = recalendaring;
        this.recorded = recorded;
        this.officer = officer;
        this.clock = clock;
    }

    /** Throws {@link CalendarRefused} where it must not be, and nothing is written. */
    void put(String version) {
        Adoption before = adoptions.last().orElseThrow();
        refuse(!before.isFinished(), "上一次启用还在重新推算期限，完成之前不能启用另一个版本。");
        refuse(before.version().equals(version), "这个版本已经在用。");
        CalendarVersion proposed =
                rows.version(version).orElseThrow(() -> new CalendarRefused("没有工作日历版本“" + version + "”。"));
        boolean back = adoptions.all().stream().anyMatch(each -> each.version().equals(version));
        refuse(!back && !before.version().equals(proposed.base()), "提出这个版本之后已启用了别的版本，启用它会撤销那次变动。请重新上传。");
        LocalDate first = firstChange(before.version(), version);
        adoptions.put(new Adoption(
                before.number() + 1,
                version,
                before.version(),
                first,
                clock.instant(),
                officer.id(),
                recalendaring.petitions(first),
                0,
                0,
                null,
                null));
        recorded.that(Fact.of("CALENDAR_ADOPTED")
                .with("version", version)
                .with("replaced", before.version())
                .with("firstChange", first));
    }

    private LocalDate firstChange(String was, String becomes) {
        List<Difference> differences = calendars.edition(was).differences(calendars.edition(becomes));
        return differences.get(0).date();
    }

    private static void refuse(boolean wrong, String sentence) {
        if (wrong) {
            throw new CalendarRefused(sentence);
        }
    }
}
