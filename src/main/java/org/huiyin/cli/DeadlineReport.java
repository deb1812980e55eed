package org.huiyin.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.calendar.Counted;
import org.huiyin.calendar.Period;
import org.huiyin.calendar.Reckoning;
import org.huiyin.deadlines.Inquiry.Answer;
import org.huiyin.deadlines.Stretch;
import org.huiyin.statute.Articles;
import org.huiyin.statute.Statute.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A last day with its reasons, to be read by people or by programs.
 *
 * @param locally the locality's rule that made the period shorter, or null
 * @param notConsidered what could not be read without a database, a sentence each
 */
record DeadlineReport(Answer answer, @Nullable String locally, List<String> notConsidered) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    /** Days are ISO dates; {@code number} is 0 where a day is not counted. */
    record Line(
            String date,
            int number,
            String reason,
            String why,
            @Nullable String name) {

        static Line of(Counted day) {
            return new Line(
                    day.date().toString(),
                    day.number(),
                    day.reason().name(),
                    day.reason().label(),
                    day.name());
        }
    }

    /**
     * The report for programs.
     *
     * @param period such as {@code 60 DAYS}; not told where the last day was set
     * @param set true where the last day was set and no day is counted
     */
    record Report(
            String duty,
            String name,
            String article,
            @Nullable String period,
            @Nullable String locally,
            boolean set,
            String start,
            String rawLastDay,
            String lastDay,
            boolean provisional,
            String calendarVersion,
            List<Line> days,
            List<String> notConsidered) {}

    String json() {
        Rule rule = answer.rule();
        Reckoning reckoning = answer.explanation().reckoning();
        var report = new Report(
                rule.duty().name(),
                rule.name(),
                rule.article(),
                answer.isSet()
                        ? null
                        : answer.period().length() + " " + answer.period().unit(),
                locally,
                answer.isSet(),
                reckoning.start().toString(),
                reckoning.rawLastDay().toString(),
                reckoning.lastDay().toString(),
                reckoning.provisional(),
                answer.explanation().calendarVersion(),
                answer.explanation().days().stream().map(Line::of).toList(),
                notConsidered);
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A report is plain text and numbers", impossible);
        }
    }

    String text() {
        Reckoning reckoning = answer.explanation().reckoning();
        return Stream.of(
                        Stream.of(
                                heading(),
                                "最后一日：" + lastDay(reckoning) + (reckoning.provisional() ? "（暂定：年度放假通知尚未公布）" : "")),
                        Stretch.of(answer.explanation().days()).stream().map(DeadlineReport::line),
                        notConsidered.stream().map(sentence -> "未计入 / Not considered: " + sentence))
                .flatMap(lines -> lines)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private String heading() {
        Rule rule = answer.rule();
        String name = rule.name() + "（" + Articles.named(rule.article()) + "）";
        if (answer.isSet()) {
            return name + "：最后一日由指定的单位确定，不推算";
        }
        boolean shorter = !answer.period().equals(rule.period());
        return shorter ? name + "：地方缩短为 " + named(answer.period()) + "，依据：" + locally : name;
    }

    private static String named(Period period) {
        return switch (period.unit()) {
            case DAYS -> period.length() + " 日";
            case WORKING_DAYS -> period.length() + " 个工作日";
            case MONTHS -> period.length() + " 个月";
        };
    }

    private static String lastDay(Reckoning reckoning) {
        LocalDate raw = reckoning.rawLastDay();
        return DAY.format(reckoning.lastDay()) + " 24 时"
                + (raw.equals(reckoning.lastDay()) ? "" : "（" + DAY.format(raw) + "为休息日，顺延）");
    }

    private static String line(Stretch stretch) {
        return ("  " + stretch.days() + "  " + stretch.why() + "  " + stretch.numbers()).stripTrailing();
    }
}
