package org.huiyin.desk.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huiyin.organization.Organization;
import org.huiyin.supervision.LiabilityFact;
import org.huiyin.supervision.LiabilityFacts;
import org.huiyin.supervision.LiabilityMatter;
import org.huiyin.supervision.LiabilityRecords;
import org.huiyin.supervision.LiabilityStage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An organ's liability facts of a year by person, and what stands behind each number. */
@Component
class LiabilityFigures {

    private final LiabilityFacts facts;
    private final LiabilityRecords records;
    private final Organization organization;

    LiabilityFigures(LiabilityFacts facts, LiabilityRecords records, Organization organization) {
        this.facts = facts;
        this.records = records;
        this.organization = organization;
    }

    /** What is counted, and how. */
    enum Measure {
        SUGGESTED("待认定", "最后一日在本年度、由该单位承担的法定期限超期，属于条例第四十四条至第四十六条等所列情形，尚未提出认定的；补登后没有超期的不计。"),
        OPEN("正在认定", "本年度提出，正在审查、等待答复或者正在审核异议的。"),
        STANDING("认定成立", "本年度提出，认定后没有异议、维持或者变更的。"),
        DROPPED("不予认定、撤销", "本年度提出，审查不予认定，或者经异议审核撤销的。");

        private final String label;
        private final String formula;

        Measure(String label, String formula) {
            this.label = label;
            this.formula = formula;
        }

        public String label() {
            return label;
        }

        public String formula() {
            return formula;
        }

        static Measure of(LiabilityStage stage) {
            return stage.isStanding() ? STANDING : stage.isOver() ? DROPPED : OPEN;
        }
    }

    /**
     * One fact.
     *
     * @param officer id of the person, or empty
     * @param finding id within the petition, or empty where it is only suggested
     * @param text what happened, of what is only suggested; else how far it has come
     */
    record Line(Measure measure, String petition, String officer, String finding, String ground, String text) {}

    /** A person's numbers, in the order of the measures. */
    record Row(String officer, String name, List<Integer> counts) {}

    /** All facts of the organ in the year. */
    List<Line> lines(String organ, int year) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate until = LocalDate.of(year, 12, 31);
        List<LiabilityMatter> found = records.of(List.of(organ), from, until);
        Set<String> taken = records.of(List.of(organ), from, until.plusYears(1)).stream()
                .filter(matter -> Measure.of(matter.stage()) != Measure.DROPPED)
                .map(matter -> matter.petition() + " " + matter.source())
                .collect(Collectors.toSet());
        var lines = new ArrayList<Line>();
        facts.of(organ, from, until).stream()
                .filter(fact -> !taken.contains(fact.petition() + " " + fact.key()))
                .forEach(fact -> lines.add(suggested(fact)));
        found.forEach(matter -> lines.add(found(matter)));
        return lines;
    }

    private static Line suggested(LiabilityFact fact) {
        String post = fact.post().isEmpty() ? "" : "（" + fact.post() + "岗位）";
        return new Line(
                Measure.SUGGESTED,
                fact.petition(),
                known(fact.officer()),
                "",
                fact.ground().named(),
                fact.text() + post);
    }

    private static Line found(LiabilityMatter matter) {
        return new Line(
                Measure.of(matter.stage()),
                matter.petition(),
                known(matter.officer()),
                matter.finding(),
                matter.ground().named(),
                matter.stage().label());
    }

    /** The organ itself first, then its people by id. */
    List<Row> rows(List<Line> lines) {
        Map<String, List<Line>> people =
                lines.stream().collect(Collectors.groupingBy(Line::officer, TreeMap::new, Collectors.toList()));
        return people.entrySet().stream()
                .map(each -> new Row(each.getKey(), name(each.getKey()), counts(each.getValue())))
                .toList();
    }

    /** Numbers of all lines, in the order of the measures. */
    List<Integer> counts(List<Line> lines) {
        return List.of(Measure.values()).stream()
                .map(measure -> (int)
                        lines.stream().filter(line -> line.measure() == measure).count())
                .toList();
    }

    String name(String officer) {
        return officer.isEmpty() ? "单位（没有列明人员）" : organization.officerName(officer);
    }

    private static String known(@Nullable String officer) {
        return Objects.requireNonNullElse(officer, "");
    }
}
