package org.huiyin.calendar;

import java.time.LocalDate;
import org.huiyin.calendar.HolidayTable.Entry;
import org.jspecify.annotations.Nullable;

/** Counts by the tables carried over from the notices, and by an organ's exceptions where it is an organ's. */
class NoticeCalendar implements WorkingCalendar {

    private final HolidayTables tables;
    private final boolean weekendsRollOver;
    private final @Nullable String organ;
    /** Kept, for every count names it and a checksum of all days takes longer than a count. */
    private final String version;

    NoticeCalendar(HolidayTables tables, boolean weekendsRollOver) {
        this(tables, weekendsRollOver, null, tables.version() + (weekendsRollOver ? "" : ".weekends-end"));
    }

    private NoticeCalendar(HolidayTables tables, boolean weekendsRollOver, @Nullable String organ, String version) {
        this.tables = tables;
        this.weekendsRollOver = weekendsRollOver;
        this.organ = organ;
        this.version = version;
    }

    @Override
    public WorkingCalendar of(String itsOrgan) {
        return tables.exceptions().hasAny(itsOrgan)
                ? new NoticeCalendar(tables, weekendsRollOver, itsOrgan, version)
                : this;
    }

    /** Whether plain weekends are holidays is open; a petitioner's own period takes the reading that favours them. */
    @Override
    public WorkingCalendar forWindow(String itsOrgan) {
        return weekendsRollOver
                ? WorkingCalendar.super.forWindow(itsOrgan)
                : new NoticeCalendar(tables, true, null, version).forWindow(itsOrgan);
    }

    @Override
    public CalendarDay day(LocalDate day) {
        HolidayTable year = tables.of(day.getYear());
        Entry entry = entry(year, day);
        boolean working = entry == null ? !HolidayTable.isWeekend(day) : entry.isWork();
        return new CalendarDay(day, working, entry == null ? null : entry.name(), year.provisional());
    }

    private @Nullable Entry entry(HolidayTable year, LocalDate day) {
        Entry own = organ == null ? null : tables.exceptions().of(organ, day);
        return own != null ? own : year.days().get(day);
    }

    /** Civil Code 203 speaks of statutory holidays; whether plain weekends are among them is open, hence the switch. */
    @Override
    public boolean isRest(LocalDate day) {
        CalendarDay known = day(day);
        return !known.working() && (weekendsRollOver || known.name() != null);
    }

    @Override
    public String version() {
        return version;
    }
}
