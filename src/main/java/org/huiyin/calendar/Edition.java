package org.huiyin.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyin.calendar.HolidayTable.Kind;

/** All tables of one version of the calendar: the years, the organs' exceptions and the switch for weekends. */
public final class Edition {

    private final HolidayTables tables;
    private final boolean weekendsRollOver;

    Edition(HolidayTables tables, boolean weekendsRollOver) {
        this.tables = tables;
        this.weekendsRollOver = weekendsRollOver;
    }

    /** The tables that the product brings along. */
    public static Edition ofTheProduct(boolean weekendsRollOver) {
        return new Edition(HolidayTables.load(HolidayTables.FOLDER), weekendsRollOver);
    }

    /** An edition as {@link #text()} wrote it. */
    public static Edition read(String text) {
        return EditionText.read(text);
    }

    /** The edition as text, one line a day. */
    public String text() {
        return EditionText.write(tables, weekendsRollOver);
    }

    public WorkingCalendar calendar() {
        return new NoticeCalendar(tables, weekendsRollOver);
    }

    public String version() {
        return calendar().version();
    }

    /**
     * The same with a year's table in the place of the one before, or added.
     *
     * @param file what the table is called in a refusal
     * @param text CSV {@code date,name,kind}
     * @throws BadTable for a line that cannot be true
     */
    public Edition withYear(String file, int year, boolean provisional, String text) {
        return new Edition(
                tables.with(TextTable.read(text, reader -> HolidayTable.read(file, year, provisional, reader))),
                weekendsRollOver);
    }

    /**
     * The same with other exceptions of organs.
     *
     * @param text CSV {@code organ,date,name,kind}
     * @param organs which codes there are
     * @throws BadTable for a line that cannot be true
     */
    public Edition withExceptions(String file, String text, Predicate<String> organs) {
        return new Edition(
                tables.withExceptions(TextTable.read(text, reader -> OrganExceptions.read(file, reader, organs))),
                weekendsRollOver);
    }

    /**
     * The same with what a newer product knows: its published years, and those that are missing here; the organs'
     * exceptions stay.
     */
    public Edition withProduct(Edition product) {
        HolidayTables merged = tables;
        for (HolidayTable year : product.tables.byYear().values()) {
            merged = year.provisional() && tables.byYear().containsKey(year.year()) ? merged : merged.with(year);
        }
        return new Edition(merged, product.weekendsRollOver);
    }

    /** What another edition says otherwise, in the order of the days. */
    public List<Difference> differences(Edition other) {
        var differences = new ArrayList<>(Differences.between(tables, other.tables));
        if (weekendsRollOver != other.weekendsRollOver) {
            LocalDate ever = LocalDate.of(tables.byYear().firstKey(), 1, 1);
            differences.add(0, new Difference(null, ever, rollOver(this), rollOver(other)));
        }
        return differences;
    }

    private static String rollOver(Edition edition) {
        return edition.weekendsRollOver ? "期满遇周末顺延" : "期满遇周末不顺延";
    }

    /** The exceptions as the table that {@link #withExceptions} reads. */
    public String exceptionsText() {
        return ExceptionsText.of(this);
    }

    public List<Year> years() {
        return tables.byYear().values().stream()
                .map(table ->
                        new Year(table.year(), table.provisional(), count(table, Kind.OFF), count(table, Kind.WORK)))
                .toList();
    }

    public List<Exception> exceptions() {
        return tables.exceptions().byOrgan().entrySet().stream()
                .flatMap(organ -> organ.getValue().entrySet().stream()
                        .map(day -> new Exception(
                                organ.getKey(),
                                day.getKey(),
                                day.getValue().name(),
                                day.getValue().isWork())))
                .toList();
    }

    /** Days off and make-up days of the year by date, for whoever reads the table. */
    public List<CalendarDay> daysOf(int year) {
        return Stream.ofNullable(tables.byYear().get(year))
                .flatMap(table -> table.days().entrySet().stream()
                        .map(day -> new CalendarDay(
                                day.getKey(),
                                day.getValue().isWork(),
                                day.getValue().name(),
                                table.provisional())))
                .toList();
    }

    private static int count(HolidayTable table, Kind kind) {
        return (int) table.days().values().stream()
                .filter(entry -> entry.kind() == kind)
                .count();
    }

    /**
     * A year of the edition.
     *
     * @param provisional true where its notice is not yet published
     * @param off days off that the table names
     * @param work make-up working days that it names
     */
    public record Year(int year, boolean provisional, int off, int work) {}

    /** A day on which an organ works or rests otherwise than everybody. */
    public record Exception(String organ, LocalDate date, String name, boolean working) {}
}
