package org.huiyin.desk.supervision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huiyin.deadlines.Arrears;
import org.huiyin.organization.Organization;
import org.huiyin.process.worklist.SideWork;
import org.huiyin.process.worklist.SideWork.Piece;
import org.huiyin.supervision.SupervisionArea;
import org.springframework.stereotype.Component;

/** How a bureau's area stands, by organ, in as many queries for one petition as for ten thousand. */
@Component
class Tally {

    private final Arrears arrears;
    private final SideWork sideWork;
    private final SupervisionArea area;
    private final Organization organization;
    private final CountedDuties duties;

    Tally(Arrears arrears, SideWork sideWork, SupervisionArea area, Organization organization, CountedDuties duties) {
        this.arrears = arrears;
        this.sideWork = sideWork;
        this.area = area;
        this.organization = organization;
        this.duties = duties;
    }

    /** Late duties of which somebody was told by the rung. */
    record Told(String rung, String label, long count) {}

    /**
     * An organ that owes something, or all together.
     *
     * @param organ code, or empty for all together
     */
    record Line(String organ, String name, Map<SupervisionFigure, Long> counts, List<Told> told) {

        public long count(SupervisionFigure figure) {
            return counts.getOrDefault(figure, 0L);
        }

        /** The same, of one rung where the figure is about the ladder. */
        long counted(SupervisionFigure figure, String rung) {
            return figure != SupervisionFigure.TOLD
                    ? count(figure)
                    : told.stream()
                            .filter(each -> each.rung().equals(rung))
                            .mapToLong(Told::count)
                            .sum();
        }
    }

    /** All together first, then organs with anything to count, those with most that is late first. */
    List<Line> of(String bureau) {
        var counts = new TreeMap<String, Map<SupervisionFigure, Long>>();
        owed(bureau).forEach(count -> {
            add(counts, count.organ(), SupervisionFigure.OVERDUE, count.late());
            add(counts, count.organ(), SupervisionFigure.DUE_TODAY, count.today());
        });
        for (SupervisionFigure figure : SupervisionFigure.values()) {
            pieces(bureau, figure, "").forEach(piece -> add(counts, piece.organ(), figure, 1));
        }
        var told = told(bureau);
        var lines = new ArrayList<Line>();
        lines.add(new Line("", "合计", sum(counts), sumTold(told)));
        counts.entrySet().stream()
                .filter(organ -> !organ.getKey().isEmpty())
                .map(organ -> new Line(
                        organ.getKey(),
                        organization.nameOf(organ.getKey()),
                        organ.getValue(),
                        told.getOrDefault(organ.getKey(), List.of())))
                .sorted(Comparator.comparing((Line line) -> -line.count(SupervisionFigure.OVERDUE))
                        .thenComparing(line -> -line.count(SupervisionFigure.DUE_TODAY))
                        .thenComparing(Line::organ))
                .forEach(lines::add);
        return lines;
    }

    /** Codes of the area's organs that owe anything late or today, also of those that are no more. */
    List<String> owing(String bureau) {
        return owed(bureau).stream().map(Arrears.Count::organ).toList();
    }

    /**
     * Pieces of side work that the figure counts, those that end first.
     *
     * @param organ only those of the organ; empty for all
     */
    List<Piece> pieces(String bureau, SupervisionFigure figure, String organ) {
        return figure.strands().stream()
                .flatMap(strand -> sideWork.ofBureaus(strand, List.of(bureau)).stream())
                .filter(piece -> organ.isEmpty() || piece.organ().equals(organ))
                .sorted(NextSteps.BY_LAST_DAY)
                .toList();
    }

    private List<Arrears.Count> owed(String bureau) {
        return arrears.counts(duties.all(), duties.today()).stream()
                .filter(count -> area.covers(bureau, count.organ()))
                .toList();
    }

    private Map<String, List<Told>> told(String bureau) {
        var told = new HashMap<String, List<Told>>();
        arrears.rungs(duties.all(), duties.today()).stream()
                .filter(count -> area.covers(bureau, count.organ()) && LadderRung.climbs(count.rung()))
                .forEach(count -> told.computeIfAbsent(count.organ(), first -> new ArrayList<>())
                        .add(new Told(count.rung(), LadderRung.label(count.rung()), count.duties())));
        return told;
    }

    private static void add(
            Map<String, Map<SupervisionFigure, Long>> counts, String organ, SupervisionFigure figure, long more) {
        if (more > 0) {
            counts.computeIfAbsent(organ, first -> new HashMap<>()).merge(figure, more, Long::sum);
        }
    }

    private static Map<SupervisionFigure, Long> sum(Map<String, Map<SupervisionFigure, Long>> counts) {
        var sum = new HashMap<SupervisionFigure, Long>();
        counts.values().forEach(organ -> organ.forEach((figure, count) -> sum.merge(figure, count, Long::sum)));
        return sum;
    }

    private static List<Told> sumTold(Map<String, List<Told>> told) {
        var sum = new TreeMap<String, Long>();
        told.values().forEach(organ -> organ.forEach(each -> sum.merge(each.rung(), each.count(), Long::sum)));
        return sum.entrySet().stream()
                .map(rung -> new Told(rung.getKey(), LadderRung.label(rung.getKey()), rung.getValue()))
                .toList();
    }
}
