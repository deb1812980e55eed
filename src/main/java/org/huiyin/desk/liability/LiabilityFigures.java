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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An organ's liability facts of a year by person, and what stands behind each number. */
@Component
class LiabilityFigures {

    private final LiabilityFacts facts;
    private final LiabilityRecords records;
    private final LiabilityReaders readers;
    private final Organization organization;

    LiabilityFigures(
            LiabilityFacts facts, LiabilityRecords records, LiabilityReaders readers, Organization organization) {
        this.facts = facts;
        this.records = records;
        this.readers = readers;
        this.organization = organization;
    }

    /**
     * One fact.
     *
     * @param petition its number; empty where it is kept from the reader
     * @param officer id of the person, or empty
     * @param finding id within the petition, or empty where it is only suggested
     * @param bureau code of the bureau that finds it, or empty where it is only suggested
     * @param text what happened, of what is only suggested; else how far it has come
     */
    record Line(
            LiabilityMeasure measure,
            String petition,
            String officer,
            String finding,
            String bureau,
            String ground,
            String text) {}

    /** A person's numbers, in the order of the measures. */
    record Row(String officer, String name, List<Integer> counts) {}

    /** All facts of the organ in the year, with those of the organs in whose place it goes on. */
    List<Line> lines(String organ, int year) {
        LocalDate from = LocalDate.of(year, 1, 1);
        LocalDate until = LocalDate.of(year, 12, 31);
        List<String> organs = readers.withPredecessors(organ).toList();
        List<LiabilityFact> late = facts.of(organs, from, until);
        Set<String> taken =
                records.ofAll(late.stream().map(LiabilityFact::petition).collect(Collectors.toSet())).stream()
                        .map(matter -> matter.petition() + " " + matter.source())
                        .collect(Collectors.toSet());
        var lines = new ArrayList<Line>();
        late.stream()
                .filter(fact -> !taken.contains(fact.petition() + " " + fact.key()))
                .forEach(fact -> lines.add(suggested(fact)));
        records.of(organs, from, until).forEach(matter -> lines.add(found(matter)));
        return lines;
    }

    private static Line suggested(LiabilityFact fact) {
        String post = fact.post().isEmpty() ? "" : "（" + fact.post() + "岗位）";
        return new Line(
                LiabilityMeasure.SUGGESTED,
                fact.petition(),
                known(fact.officer()),
                "",
                "",
                fact.ground().named(),
                fact.text() + post);
    }

    private static Line found(LiabilityMatter matter) {
        return new Line(
                LiabilityMeasure.of(matter.stage()),
                matter.petition(),
                known(matter.officer()),
                matter.finding(),
                matter.bureau(),
                matter.ground().named(),
                matter.stage().label());
    }

    /** The organ itself first, then its people by id; last what is kept from the reader. */
    List<Row> rows(List<Line> lines) {
        Map<String, List<Line>> people =
                lines.stream().collect(Collectors.groupingBy(Line::officer, TreeMap::new, Collectors.toList()));
        return people.entrySet().stream()
                .map(each -> new Row(each.getKey(), name(each.getKey()), counts(each.getValue())))
                .toList();
    }

    /** Numbers of all lines, in the order of the measures. */
    List<Integer> counts(List<Line> lines) {
        return List.of(LiabilityMeasure.values()).stream()
                .map(measure -> (int)
                        lines.stream().filter(line -> line.measure() == measure).count())
                .toList();
    }

    String name(String officer) {
        if (officer.equals(LiabilityMask.KEPT)) {
            return officer;
        }
        return officer.isEmpty() ? "单位（没有列明人员）" : organization.officerName(officer);
    }

    private static String known(@Nullable String officer) {
        return Objects.requireNonNullElse(officer, "");
    }
}
