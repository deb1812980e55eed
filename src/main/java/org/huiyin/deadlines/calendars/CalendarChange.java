package org.huiyin.deadlines.calendars;

import java.util.List;
import java.util.Optional;
import org.huiyin.calendar.Edition;
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
    private final Adopting adopting;
    private final TransactionTemplate transaction;

    CalendarChange(
            KeptCalendars calendars,
            CalendarRows rows,
            AdoptionRows adoptions,
            ProposedTables proposals,
            Previews previews,
            Adopting adopting,
            TransactionTemplate transaction) {
        this.calendars = calendars;
        this.rows = rows;
        this.adoptions = adoptions;
        this.proposals = proposals;
        this.previews = previews;
        this.adopting = adopting;
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
            transaction.executeWithoutResult(status -> adopting.put(version));
        } catch (DuplicateKeyException faster) {
            throw new CalendarRefused("另一位管理员刚刚启用了新版本，请刷新后再看。", faster);
        } finally {
            calendars.forget();
        }
    }
}
