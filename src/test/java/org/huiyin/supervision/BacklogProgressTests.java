package org.huiyin.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Repeated;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

/** What is counted of a list of backlog, by hand; and that the number of queries does not follow that of petitions. */
class BacklogProgressTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 30);

    private final BacklogRows rows = Mockito.mock(BacklogRows.class);
    private final BacklogMilestoneRows milestones = Mockito.mock(BacklogMilestoneRows.class);
    private final Petitions petitions = Mockito.mock(Petitions.class);
    private final Map<String, List<Repeated>> repeats = new HashMap<>();
    private final BacklogProgress progress = new BacklogProgress(
            rows,
            milestones,
            petitions,
            Clock.fixed(Instant.parse("2026-05-04T02:00:00Z"), ZoneId.of("Asia/Shanghai")));

    BacklogProgressTests() {
        Mockito.when(petitions.repeated(ArgumentMatchers.<Collection<String>>any()))
                .thenAnswer(call -> {
                    var asked = new HashMap<>(repeats);
                    asked.keySet().retainAll(call.<Collection<String>>getArgument(0));
                    return asked;
                });
    }

    @Test
    void countsSevenMattersAsByHand() {
        var listed = row("P1", LATER);
        var planned = row("P2", LATER);
        planned.plan(TODAY);
        var late = row("P3", TODAY.minusDays(1));
        late.plan(TODAY.minusDays(20));
        var resolved = row("P4", LATER);
        resolved.plan(TODAY);
        resolved.resolve(TODAY);
        var again = row("P5", LATER);
        again.plan(TODAY);
        again.resolve(TODAY);
        again.goOn(LATER);
        var verified = row("P6", TODAY.minusDays(1));
        verified.plan(TODAY.minusDays(9));
        verified.resolve(TODAY.minusDays(2));
        verified.verify(TODAY.minusDays(2));
        var withdrawn = row("P8", TODAY.minusDays(1));
        withdrawn.plan(TODAY);
        withdrawn.withdraw();
        Mockito.when(rows.ofBureaus(List.of("jsxf")))
                .thenReturn(List.of(listed, planned, late, resolved, again, verified, withdrawn));
        Mockito.when(milestones.overdue(TODAY))
                .thenReturn(List.of(
                        new BacklogMilestoneRow("P2", "积案1", step()),
                        new BacklogMilestoneRow("P2", "积案1", step()),
                        new BacklogMilestoneRow("P9", "积案1", step())));
        repeats.put("P6", List.of(new Repeated("P7", TODAY.minusDays(1))));

        var counted = new HashMap<BacklogMeasure, List<String>>();
        for (BacklogMeasure measure : BacklogMeasure.values()) {
            counted.put(
                    measure,
                    progress.ofBureaus(List.of("jsxf")).stream()
                            .filter(standing -> measure.counts(standing, TODAY))
                            .map(standing -> standing.matter().entry().petition())
                            .toList());
        }

        assertThat(counted)
                .containsEntry(BacklogMeasure.LISTED, List.of("P1", "P2", "P3", "P4", "P5", "P6"))
                .containsEntry(BacklogMeasure.PLANNED, List.of("P2", "P3", "P4", "P5", "P6"))
                .containsEntry(BacklogMeasure.MILESTONES_OVERDUE, List.of("P2"))
                .containsEntry(BacklogMeasure.OVERDUE, List.of("P3"))
                .containsEntry(BacklogMeasure.RESOLVED, List.of("P4", "P6"))
                .containsEntry(BacklogMeasure.VERIFYING, List.of("P4"))
                .containsEntry(BacklogMeasure.VERIFIED, List.of("P6"))
                .containsEntry(BacklogMeasure.WITHDRAWN, List.of("P8"))
                .containsEntry(BacklogMeasure.CAME_BACK, List.of("P6"));
    }

    @Test
    void findsThoseWhoCameBackToWhatCameBack() {
        repeats.put("A", List.of(new Repeated("B", TODAY), new Repeated("C", TODAY)));
        repeats.put("B", List.of(new Repeated("D", TODAY), new Repeated("A", TODAY)));
        repeats.put("D", List.of(new Repeated("B", TODAY)));

        var found = progress.repeats(List.of("A", "B", "E"));

        assertThat(found.get("A")).extracting(Repeated::petition).containsExactlyInAnyOrder("B", "C", "D");
        assertThat(found.get("B")).extracting(Repeated::petition).containsExactlyInAnyOrder("D", "A", "C");
        assertThat(found).doesNotContainKey("E");
    }

    @Test
    void asksAsOftenForThousandsAsForOne() {
        var many = IntStream.range(0, 2_500)
                .mapToObj(i -> {
                    var row = row("P" + i, LATER);
                    row.verify(TODAY);
                    return row;
                })
                .toList();
        Mockito.when(rows.ofBureaus(List.of("jsxf"))).thenReturn(many);

        assertThat(progress.ofBureaus(List.of("jsxf"))).hasSize(2_500);

        Mockito.verify(rows, Mockito.times(1)).ofBureaus(List.of("jsxf"));
        Mockito.verify(milestones, Mockito.times(1)).overdue(TODAY);
        Mockito.verify(petitions, Mockito.times(3)).repeated(ArgumentMatchers.<Collection<String>>any());
        Mockito.verifyNoMoreInteractions(rows, milestones, petitions);
    }

    private static BacklogRow row(String petition, LocalDate lastDay) {
        var entry = new BacklogEntry(petition, "江信联〔2026〕3号", null, "qinming", "jsgov", "jszj", "jsxf", lastDay);
        return new BacklogRow(entry, "积案1", TODAY.minusDays(30));
    }

    private static BacklogStep step() {
        return new BacklogStep("积案1-1", "审计维修资金账目", TODAY.minusDays(3));
    }
}
