package org.huiyin.deadlines.calendars;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.calendar.CalendarSettings;
import org.huiyin.calendar.Edition;
import org.huiyin.calendar.Period;
import org.huiyin.statute.Duty;
import org.huiyin.statute.NotInForce;
import org.huiyin.statute.Statute;
import org.huiyin.statute.Statute.Rule;
import org.springframework.stereotype.Service;

/** Names a year that is missing or only provisional weeks before a clock can run into it. */
@Service
public class YearWatch {

    /**
     * Days before the year's end on which a period may end and still need the next year: the notice of the next year may
     * make them rest days, over which the last day rolls; the longest holiday with its weekends.
     */
    private static final int ROLLING_OVER = 9;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private final KeptCalendars calendars;
    private final CalendarNews news;
    private final Statute statute;
    private final CalendarSettings settings;
    private final Clock clock;

    YearWatch(KeptCalendars calendars, CalendarNews news, Statute statute, CalendarSettings settings, Clock clock) {
        this.calendars = calendars;
        this.news = news;
        this.statute = statute;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A year that is needed.
     *
     * @param missing true where there is no table; false where it is only provisional
     * @param bitesOn day from which the longest period reaches into the year, by rolling over at least
     * @param bites whether that day has come
     */
    public record Concern(int year, boolean missing, LocalDate bitesOn, boolean bites) {

        /** What is to be done, in Chinese. */
        public String sentence() {
            String when = bites ? "现在起算的期限可能延至该年" : DAY.format(bitesOn) + "起，起算的期限可能延至该年";
            return missing
                    ? "缺少 " + year + " 年的放假安排：" + when + "，没有安排的不能起算。请在国务院办公厅公布后立即导入；尚未公布的，先导入暂定安排。"
                    : year + " 年的放假安排只是暂定：" + when + "，推算的日期注明“暂定”。请在国务院办公厅公布后导入正式安排。";
        }

        String key() {
            return "CALENDAR YEAR " + year + (missing ? " MISSING" : " PROVISIONAL") + (bites ? " NOW" : " SOON");
        }
    }

    /** Years to be named today, the nearest first; none where all is published in time. */
    public List<Concern> concerns() {
        LocalDate today = LocalDate.now(clock);
        long longest = longest(today) + ROLLING_OVER;
        int last = today.plusDays(longest + settings.warnDays()).getYear();
        List<Edition.Year> years = calendars.editionInForce().years();
        return IntStream.rangeClosed(today.getYear(), last)
                .mapToObj(year -> concern(year, years, today, longest))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Tells the administrators, each concern once when it comes up and once when it bites. */
    public void tell() {
        concerns().forEach(news::missing);
    }

    private static Optional<Concern> concern(int year, List<Edition.Year> years, LocalDate today, long longest) {
        var known = years.stream().filter(each -> each.year() == year).findAny();
        if (known.isPresent() && !known.get().provisional()) {
            return Optional.empty();
        }
        LocalDate bitesOn = LocalDate.of(year, 1, 1).minusDays(longest);
        return Optional.of(new Concern(year, known.isEmpty(), bitesOn, !today.isBefore(bitesOn)));
    }

    /** Calendar days of the longest period that may start on the day, with its extension; without rolling over. */
    private long longest(LocalDate today) {
        return Arrays.stream(Duty.values())
                .flatMap(duty -> rule(duty, today))
                .mapToLong(rule -> days(rule, today))
                .max()
                .orElse(0);
    }

    private Stream<Rule> rule(Duty duty, LocalDate today) {
        try {
            return Stream.of(statute.rule(duty, today));
        } catch (NotInForce none) {
            // no clock of that duty can start today
            return Stream.of();
        }
    }

    private static long days(Rule rule, LocalDate today) {
        Period period = rule.period();
        long plain = switch (period.unit()) {
            case DAYS -> period.length();
            // with the weekends and the longest holiday between them
            case WORKING_DAYS -> period.length() * 2L + 9;
            case MONTHS -> ChronoUnit.DAYS.between(today, today.plusMonths(period.length()));
        };
        return plain + (rule.extension() == null ? 0 : rule.extension().atMost());
    }
}
