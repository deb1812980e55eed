package org.huiyin.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.huiyin.calendar.HolidayTable.Entry;
import org.huiyin.calendar.HolidayTable.Kind;

/** Whatever the years, exceptions, periods, extensions and pauses: the count is that of a finger on the calendar. */
class CountingPropertiesTests {

    private static final String ORGAN = "jszj";
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS_OF_START = 2 * 365;
    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2032;

    /** Days off and make-up days of everybody and of one organ; whether a plain weekend rolls over. */
    record Setting(Map<LocalDate, Entry> everybody, Map<LocalDate, Entry> organ, boolean weekendsRollOver) {

        WorkingCalendar calendar() {
            var years = IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                    .mapToObj(year -> new HolidayTable(year, year > 2026, new TreeMap<>(of(year))))
                    .toList();
            var exceptions = new OrganExceptions(new TreeMap<>(Map.of(ORGAN, new TreeMap<>(organ))));
            return new NoticeCalendar(HolidayTables.of(years).withExceptions(exceptions), weekendsRollOver).of(ORGAN);
        }

        private Map<LocalDate, Entry> of(int year) {
            var days = new HashMap<>(everybody);
            days.keySet().removeIf(day -> day.getYear() != year);
            return days;
        }

        NaiveCounter finger() {
            return new NaiveCounter(everybody, organ, weekendsRollOver);
        }
    }

    @Property(tries = 3_000)
    void findsTheLastDayOfTheFinger(@ForAll("settings") Setting setting, @ForAll("courses") Course course) {
        var reckoning = setting.calendar().reckon(course);

        var counted = setting.finger().counted(course);
        assertThat(reckoning.start()).isEqualTo(course.start());
        assertThat(reckoning.rawLastDay()).isEqualTo(counted.get(counted.size() - 1));
        assertThat(reckoning.lastDay()).isEqualTo(setting.finger().rolled(course, reckoning.rawLastDay()));
    }

    @Property(tries = 1_000)
    void tellsEveryDayOnceAndNumbersThoseThatCount(
            @ForAll("settings") Setting setting, @ForAll("daily") Course course) {
        var explanation = setting.calendar().explain(course);

        LocalDate last = explanation.reckoning().lastDay();
        assertThat(explanation.days())
                .extracting(Counted::date)
                .containsExactlyElementsOf(
                        course.start().datesUntil(last.plusDays(1)).toList());
        assertThat(explanation.days().stream().filter(day -> day.number() > 0).map(Counted::date))
                .containsExactlyElementsOf(setting.finger().counted(course));
        assertThat(explanation.days().stream().map(Counted::number).filter(number -> number > 0))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, course.period().length() + course.extendedBy())
                                .boxed()
                                .toList());
    }

    @Property(tries = 1_000)
    void endsOnNoDayOfRestOrHearingAndNotBeforeTheCount(
            @ForAll("settings") Setting setting, @ForAll("courses") Course course) {
        var calendar = setting.calendar();

        var reckoning = calendar.reckon(course);

        assertThat(calendar.isRest(reckoning.lastDay())).isFalse();
        assertThat(course.standsStillOn(reckoning.lastDay())).isFalse();
        assertThat(reckoning.lastDay()).isAfterOrEqualTo(reckoning.rawLastDay());
        assertThat(reckoning.rawLastDay().datesUntil(reckoning.lastDay()))
                .allMatch(day -> calendar.isRest(day) || course.standsStillOn(day));
    }

    @Property(tries = 300)
    void countsByTheNoticesAsTheFingerDoes(@ForAll("courses") Course course, @ForAll boolean weekendsRollOver) {
        var edition = Edition.ofTheProduct(weekendsRollOver);
        var days = new HashMap<LocalDate, Entry>();
        edition.years().stream()
                .flatMap(year -> edition.daysOf(year.year()).stream())
                .forEach(day -> days.put(
                        day.date(), new Entry(String.valueOf(day.name()), day.working() ? Kind.WORK : Kind.OFF)));

        var finger = new NaiveCounter(days, Map.of(), weekendsRollOver);
        var counted = finger.counted(course);
        LocalDate raw = counted.get(counted.size() - 1);
        if (finger.rolled(course, raw).getYear() <= 2027) {
            assertThat(edition.calendar().reckon(course).rawLastDay()).isEqualTo(raw);
            assertThat(edition.calendar().reckon(course).lastDay()).isEqualTo(finger.rolled(course, raw));
        }
    }

    @Provide
    Arbitrary<Setting> settings() {
        return Combinators.combine(entries(120), entries(40), Arbitraries.of(true, false))
                .as(Setting::new);
    }

    @Provide
    Arbitrary<Course> courses() {
        return courses(Period.Unit.values());
    }

    /** Of a period in months only the ends are told. */
    @Provide
    Arbitrary<Course> daily() {
        return courses(Period.Unit.DAYS, Period.Unit.WORKING_DAYS);
    }

    private static Arbitrary<Course> courses(Period.Unit... units) {
        var period = Combinators.combine(Arbitraries.integers().between(1, 90), Arbitraries.of(units))
                .as((length, unit) -> new Period(unit == Period.Unit.MONTHS ? 1 + length % 24 : length, unit));
        var extension = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 30)));
        var gaps = Arbitraries.integers().between(0, 20).list().ofMaxSize(6);
        return Combinators.combine(starts(), period, extension, gaps)
                .as((start, length, days, lengths) -> new Course(start, length, days, pauses(start, lengths)));
    }

    /** Distances by turns from the end of one pause to the next and from a pause's first day to its last. */
    private static List<Pause> pauses(LocalDate start, List<Integer> distances) {
        var pauses = new ArrayList<Pause>();
        LocalDate day = start;
        for (int i = 0; i + 1 < distances.size(); i += 2) {
            LocalDate from = day.plusDays(distances.get(i));
            LocalDate until = from.plusDays(distances.get(i + 1));
            pauses.add(new Pause(from, until));
            day = until.plusDays(1);
        }
        return pauses;
    }

    private static Arbitrary<LocalDate> starts() {
        return Arbitraries.integers().between(0, DAYS_OF_START).map(FIRST::plusDays);
    }

    /** Clusters of days, so that holidays longer than a weekend come up. */
    private static Arbitrary<Map<LocalDate, Entry>> entries(int most) {
        var entry = Arbitraries.frequency(Tuple.of(3, Kind.OFF), Tuple.of(1, Kind.WORK))
                .map(kind -> new Entry("某节", kind));
        var day = Arbitraries.integers().between(0, DAYS_OF_START + 200).map(FIRST::plusDays);
        return Arbitraries.maps(day, entry).ofMaxSize(most);
    }
}
