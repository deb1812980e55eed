package org.huiyin.desk.assessment;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.huiyin.desk.Overseen;
import org.huiyin.desk.Problem;
import org.huiyin.organization.Organ;
import org.huiyin.supervision.assessment.AssessmentPeriod;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an assessment page is about, out of what was asked for; refuses what may not be seen or cannot be read. */
@Component
class Chosen {

    private static final String WHAT = "考核数据";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Overseen overseen;
    private final Clock clock;

    Chosen(Overseen overseen, Clock clock) {
        this.overseen = overseen;
        this.clock = clock;
    }

    /**
     * @param organs all whose figures the reader may see
     * @param organ the one that is looked at
     * @param at the instant of the figures in house time
     */
    record Scope(List<Organ> organs, Organ organ, AssessmentPeriod period, LocalDateTime at, Instant asOf) {}

    Scope of(Asked asked) {
        AssessmentPeriod period = period(asked);
        LocalDateTime at = at(asked.asOf());
        List<Organ> organs = organs(period, at.toLocalDate());
        String code = asked.organ();
        Organ organ = code == null || code.isEmpty() ? organs.get(0) : overseen.organ(organs, code, WHAT);
        return new Scope(organs, organ, period, at, at.atZone(clock.getZone()).toInstant());
    }

    /** Those of the period as far as it was over: what is founded later must not change a link's rows. */
    private List<Organ> organs(AssessmentPeriod period, LocalDate asOf) {
        LocalDate last = period.to().isBefore(asOf) ? period.to() : asOf;
        LocalDate first = period.from().isBefore(last) ? period.from() : last;
        return overseen.organs(WHAT, first, last);
    }

    private AssessmentPeriod period(Asked asked) {
        String first = text(asked.from());
        String last = text(asked.to());
        String code = first.isEmpty() && last.isEmpty() ? text(asked.period()) : first + ".." + last;
        Optional<AssessmentPeriod> read = code.isEmpty()
                ? Optional.of(AssessmentPeriod.of(YearMonth.from(LocalDate.now(clock))))
                : AssessmentPeriod.read(code);
        return read.filter(Chosen::isSensible)
                .orElseThrow(() -> Problem.invalid("统计期请填写月份（如 2026-10）或者年度（如 2026）；按起止日期统计的，两个日期都要填写，起始日期不能晚于截止日期。"));
    }

    private static boolean isSensible(AssessmentPeriod period) {
        return period.from().getYear() >= FIRST_YEAR && period.to().getYear() <= LAST_YEAR;
    }

    /** Seconds do: what is shown is what the links ask for again. */
    private LocalDateTime at(@Nullable String asked) {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        String text = text(asked);
        try {
            LocalDateTime at = text.isEmpty() ? now : LocalDateTime.parse(text);
            if (!at.isAfter(now)) {
                return at;
            }
        } catch (DateTimeException unreadable) {
            throw Problem.invalid("统计时间应当写作 2026-11-01T09:00:00 的样式。");
        }
        throw Problem.invalid("统计时间不能晚于现在。");
    }

    private static String text(@Nullable String asked) {
        return asked == null ? "" : asked.strip();
    }
}
