package org.huiyin.process.escalation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyin.deadlines.Rung.Moment;
import org.huiyin.process.engine.TableContract;
import org.huiyin.statute.Duty;

/** Of every duty that can be late somebody is told on the first day late, on whichever side it is owed. */
class NoHole implements TableContract.AnswersCheck {

    private final Predicate<Duty> canBeLate;

    NoHole(Predicate<Duty> canBeLate) {
        this.canBeLate = canBeLate;
    }

    @Override
    public List<String> wrong(Function<Map<String, Object>, List<Map<String, Object>>> table) {
        return Arrays.stream(Duty.values())
                .filter(canBeLate)
                .flatMap(duty -> wrong(duty, table))
                .toList();
    }

    private static Stream<String> wrong(Duty duty, Function<Map<String, Object>, List<Map<String, Object>>> table) {
        List<String> silent = Arrays.stream(Side.values())
                .map(Side::name)
                .filter(side -> table.apply(Map.of("duty", duty.name(), "side", side)).stream()
                        .noneMatch(NoHole::isOfTheFirstDayLate))
                .toList();
        return silent.isEmpty()
                ? Stream.empty()
                : Stream.of("期限 " + duty + "（" + String.join("、", silent) + "）没有时点为 LATE、工作日为 0 的规则，超期没有人知道，请补上");
    }

    private static boolean isOfTheFirstDayLate(Map<String, Object> rule) {
        return Moment.LATE.name().equals(rule.get("moment"))
                && rule.get("workingDays") instanceof Number days
                && days.doubleValue() == 0;
    }
}
