package org.huiyin.process.escalation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.deadlines.OpenClocks.Open;

/** One officer's list of a day. */
class Agenda {

    private enum Part {
        TODAY("今日到期"),
        SOON("即将到期"),
        LATE("已超期");

        private final String label;

        Part(String label) {
            this.label = label;
        }
    }

    private final int most;
    private final Map<Part, Integer> counts = new EnumMap<>(Part.class);
    private final Map<Part, Set<String>> numbers = new EnumMap<>(Part.class);

    /** @param most petition numbers named in each part */
    Agenda(int most) {
        this.most = most;
    }

    void add(Open open, LocalDate today) {
        Part part = part(open.lastDay(), today);
        counts.merge(part, 1, Integer::sum);
        Set<String> some = numbers.computeIfAbsent(part, each -> new LinkedHashSet<>());
        if (some.size() < most) {
            some.add(open.clock().petition());
        }
    }

    private static Part part(LocalDate lastDay, LocalDate today) {
        if (lastDay.isBefore(today)) {
            return Part.LATE;
        }
        return lastDay.equals(today) ? Part.TODAY : Part.SOON;
    }

    /** Such as 今日期限提醒：今日到期 2 项，已超期 1 项. */
    String subject() {
        return "今日期限提醒："
                + counts.entrySet().stream()
                        .map(part -> part.getKey().label + " " + part.getValue() + " 项")
                        .collect(Collectors.joining("，"));
    }

    /** The same with numbers, as a sentence. */
    String text() {
        return "期限提醒："
                + counts.entrySet().stream()
                        .map(part -> part.getKey().label + " " + part.getValue() + " 项" + named(part.getKey()))
                        .collect(Collectors.joining("；"))
                + "。请在任务列表中查看并及时办理。";
    }

    private String named(Part part) {
        Set<String> some = numbers.getOrDefault(part, Set.of());
        if (some.isEmpty()) {
            return "";
        }
        boolean more = counts.getOrDefault(part, 0) > some.size();
        return "（" + String.join("、", some) + (more ? " 等" : "") + "）";
    }
}
