package org.huiyin.deadlines.calendars;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.audit.ActingOfficer;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.calendar.Difference;
import org.huiyin.calendar.Edition;
import org.huiyin.deadlines.Recalendaring;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The change from one calendar to the next: proposed, looked at, adopted. What is adopted counts for every clock from
 * then on; the open ones are counted anew by {@link Recounting}. Whoever asks has been let in by the page.
 */
@Service
public class CalendarChange {

    private final KeptCalendars calendars;
    private final CalendarRows rows;
    private final AdoptionRows adoptions;
    private final ProposedTables proposals;
    private final Previews previews;
    private final Recalendaring recalendaring;
    private final Recorded recorded;
    private final ActingOfficer officer;
    private final Clock clock;
    private final TransactionTemplate transaction;

    CalendarChange(
            KeptCalendars calendars,
            CalendarRows rows,
            AdoptionRows adoptions,
            ProposedTables proposals,
            Previews previews,
            Recalendaring recalendaring,
            Recorded recorded,
            ActingOfficer officer,
            Clock clock,
            TransactionTemplate transaction) {
        this.calendars = calendars;
        this.rows = rows;
        this.adoptions = adoptions;
        this.proposals = proposals;
        this.previews = previews;
        this.recalendaring = recalendaring;
        this.recorded = recorded;
        this.officer = officer;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Proposes a year's table, CSV {@code date,name,kind} in UTF-8 or GB18030. Returns the new version.
     *
     * @param note title and number of the notice
     * @throws CalendarRefused for a file that cannot be true or changes nothing; nothing is kept
     */
    public String proposeYear(String file, byte[] table, int year, boolean provisional, String note) {
        return proposals.year(file, table, year, provisional, note);
    }

    /** Proposes other exceptions of organs in the place of all there are, CSV {@code organ,date,name,kind}. */
    public String proposeExceptions(String file, byte[] table, String note) {
        return proposals.exceptions(file, table, note);
    }

    /** Every version, the newest first. */
    public List<CalendarVersion> versions() {
        return rows.all();
    }

    public Optional<CalendarVersion> version(String version) {
        return rows.version(version);
    }

    /** The days of the version in force. */
    public Edition inForce() {
        calendars.forget();
        return calendars.editionInForce();
    }

    /** The newest first; the first one's version is in force. */
    public List<Adoption> adoptions() {
        return adoptions.all();
    }

    /** Petitions that could not be counted anew when the version came into force. */
    public List<Adoption.Failure> failures(Adoption adoption) {
        return adoptions.failures(adoption.number());
    }

    /**
     * What a version would move, nothing being written.
     *
     * @param after petition after which to begin; empty at the beginning
     * @param most how many moves to find, about
     */
    public Preview preview(String version, String after, int most) {
        calendars.forget();
        return previews.of(version, after, most);
    }

    /**
     * Puts a version into force; the open clocks are still to be counted anew.
     *
     * @throws CalendarRefused where it is in force, where an earlier one is not finished, and where it is a change of a
     *     version that is no longer in force and would silently take another change back
     */
    public void adopt(String version) {
        try {
            transaction.executeWithoutResult(status -> put(version));
        } catch (DuplicateKeyException faster) {
            throw new CalendarRefused("另一位管理员刚刚启用了新版本，请刷新后再看。", faster);
        } finally {
            calendars.forget();
        }
    }

    private void put(String version) {
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
