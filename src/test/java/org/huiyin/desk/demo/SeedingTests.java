package org.huiyin.desk.demo;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.huiyin.calendar.MovableClock;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.desk.DemoCity;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Petitions;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo city as the first start leaves it. */
@DemoCity
class SeedingTests {

    @Autowired
    private DemoMemory memory;

    @Autowired
    private Worklist worklist;

    @Autowired
    private Petitions petitions;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Notices notices;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Seeding seeding;

    @Test
    void petitionsStandInEveryStageOfThePlainLife() {
        Map<String, Long> stages = numbers().stream().map(this::stage).collect(groupingBy(identity(), counting()));

        assertThat(stages)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("甄别并确定去向", 7L),
                        Map.entry("告知信访人去向", 2L),
                        Map.entry("认定职权", 3L),
                        Map.entry("确定办理途径", 2L),
                        Map.entry("出具受理告知书", 3L),
                        Map.entry("调查核实", 5L),
                        Map.entry("起草处理意见", 5L),
                        Map.entry("审批处理意见", 4L),
                        Map.entry("登记送达", 1L),
                        Map.entry("引导评价", 1L),
                        Map.entry("登记执行情况、评价期限届满", 2L),
                        Map.entry("评价期限届满", 1L),
                        Map.entry("归档信访事项", 2L),
                        Map.entry("已归档", 4L)));
    }

    @Test
    void someDutiesAreLateAndTheLeadersAreToldSo() {
        // the five working days for objecting only lapse: whoever is silent keeps the petition (art. 23)
        var states = ledger.nearest(numbers()).values().stream()
                .filter(face -> face.duty() != Duty.OBJECT)
                .collect(groupingBy(Face::state, counting()));

        assertThat(states.get(Face.State.LATE)).isEqualTo(3);
        assertThat(states).containsKeys(Face.State.CALM, Face.State.SOON);
        assertThat(notices.forPosts(List.of(new Post("jsxf", Role.LEADER)), 10)).isNotEmpty();
        assertThat(notices.forPosts(List.of(new Post("jszj", Role.LEADER)), 10)).isNotEmpty();
    }

    @Test
    void theClockTellsRealTimeAgain() {
        assertThat(clock.offset()).isEqualTo(Duration.ZERO);
    }

    @Test
    void rareHanziAndTheRepeatSurvive() {
        var repeat = memory.find("p40").orElseThrow();

        assertThat(petitions
                        .reveal(memory.find("p01").orElseThrow())
                        .orElseThrow()
                        .name())
                .isEqualTo("陈𠮷祥");
        assertThat(petitions.facts(repeat).orElseThrow().repeats())
                .isEqualTo(memory.find("p07").orElseThrow());
    }

    @Test
    void aSecondStartAddsNothing() {
        var before = petitions.headlines(numbers());

        seeding.start();

        assertThat(petitions.headlines(numbers())).isEqualTo(before);
        assertThat(worklist.position(memory.find("p42").orElseThrow())).containsExactly("甄别并确定去向");
    }

    private List<String> numbers() {
        return Stories.petitions().stream()
                .map(story -> memory.find(story.id()).orElseThrow())
                .toList();
    }

    private String stage(String petition) {
        return petitions.facts(petition).orElseThrow().archivedOn() == null
                ? String.join("、", worklist.position(petition))
                : "已归档";
    }
}
