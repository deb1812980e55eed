package org.huiyin.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.calendar.Counted;
import org.huiyin.calendar.Reckoning;
import org.huiyin.deadlines.Inquiry.Answer;
import org.huiyin.deadlines.Stretch;
import org.huiyin.statute.Articles;
import org.huiyin.statute.Statute.Rule;
import org.jspecify.annotations.Nullable;

/** A last day with its reasons, to be read by people or by programs. */
final class DeadlineReport {

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private DeadlineReport() {}

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

    record Report(
            String duty,
            String name,
            String article,
            String start,
            String rawLastDay,
            String lastDay,
            boolean provisional,
            String calendarVersion,
            List<Line> days) {}

    static String json(Answer answer) {
        Rule rule = answer.rule();
        Reckoning reckoning = answer.explanation().reckoning();
        var report = new Report(
                rule.duty().name(),
                rule.name(),
                rule.article(),
                reckoning.start().toString(),
                reckoning.rawLastDay().toString(),
                reckoning.lastDay().toString(),
                reckoning.provisional(),
                answer.explanation().calendarVersion(),
                answer.explanation().days().stream().map(Line::of).toList());
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A report is plain text and numbers", impossible);
        }
    }

    static String text(Answer answer) {
        Rule rule = answer.rule();
        Reckoning reckoning = answer.explanation().reckoning();
        return Stream.concat(
                        Stream.of(
                                rule.name() + "（" + Articles.named(rule.article()) + "）",
                                "最后一日：" + lastDay(reckoning) + (reckoning.provisional() ? "（暂定：年度放假通知尚未公布）" : "")),
                        Stretch.of(answer.explanation().days()).stream().map(DeadlineReport::line))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String lastDay(Reckoning reckoning) {
        LocalDate raw = reckoning.rawLastDay();
        return reckoning.lastDay() + " 24 时" + (raw.equals(reckoning.lastDay()) ? "" : "（" + raw + " 为休息日，顺延）");
    }

    private static String line(Stretch stretch) {
        return ("  " + stretch.days() + "  " + stretch.why() + "  " + stretch.numbers()).stripTrailing();
    }
}
