package org.huiyin.calendar;

import java.time.LocalDate;
import java.util.stream.IntStream;

/** Counts by the tables carried over from the notices. */
class NoticeCalendar implements WorkingCalendar {

    private final HolidayTables tables;
    private final boolean weekendsRollOver;

    NoticeCalendar(HolidayTables tables, boolean weekendsRollOver) {
        this.tables = tables;
        this.weekendsRollOver = weekendsRollOver;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return tables.of(day.getYear()).isWorkingDay(day);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("Working days are counted from one, not " + n);
        }
        LocalDate last = day;
        for (int counted = 0; counted < n; ) {
            last = last.plusDays(1);
            counted += isWorkingDay(last) ? 1 : 0;
        }
        return last;
    }

    @Override
    public Reckoning reckon(LocalDate start, Period period) {
        LocalDate raw = switch (period.unit()) {
            case DAYS -> start.plusDays(period.length());
            case WORKING_DAYS -> plusWorkingDays(start, period.length());
            // the corresponding day, or the month's last where it has none (Civil Code 202)
            case MONTHS -> start.plusMonths(period.length());
        };
        LocalDate last = raw;
        while (isRest(last)) {
            last = last.plusDays(1);
        }
        LocalDate firstLookedUp = period.unit() == Period.Unit.WORKING_DAYS ? start.plusDays(1) : raw;
        return new Reckoning(start, raw, last, isProvisional(firstLookedUp, last));
    }

    /** Civil Code 203 speaks of statutory holidays; whether plain weekends are among them is open, hence the switch. */
    private boolean isRest(LocalDate day) {
        return weekendsRollOver ? !isWorkingDay(day) : tables.of(day.getYear()).isOff(day);
    }

    private boolean isProvisional(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .anyMatch(year -> tables.of(year).provisional());
    }

    @Override
    public String version() {
        return tables.version() + (weekendsRollOver ? "" : ".weekends-end");
    }
}
