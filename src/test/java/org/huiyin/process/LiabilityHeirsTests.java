package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.LiabilitySteps.ALLEGATION;
import static org.huiyin.process.LiabilitySteps.CONTEST;
import static org.huiyin.process.LiabilitySteps.FIRST;
import static org.huiyin.process.LiabilitySteps.FOUND;
import static org.huiyin.process.LiabilitySteps.OBJECTION;
import static org.huiyin.process.Steps.with;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SUPERVISOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Bar;
import org.huiyin.access.Wall.Ground;
import org.huiyin.deadlines.EscalationScan;
import org.huiyin.organization.Organization;
import org.huiyin.supervision.LiabilityFact;
import org.huiyin.supervision.LiabilityFacts;
import org.huiyin.supervision.LiabilityLists;
import org.huiyin.supervision.LiabilityRecords;
import org.huiyin.supervision.LiabilityStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What lists of liability facts show of organs that are no more, of those accused, and of what organs were told. */
@InTheCity
class LiabilityHeirsTests {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private LiabilityRecords records;

    @Autowired
    private LiabilityFacts facts;

    @Autowired
    private LiabilityLists lists;

    @Autowired
    private Organization organization;

    @Autowired
    private EscalationScan scan;

    @Autowired
    private Wall wall;

    @BeforeEach
    void appointASecondHead() {
        LiabilitySteps.appoint(organization);
    }

    @Test
    void aFindingGoesToTheHeirWithTheFactItRestsOn() {
        var line = new Heirs(organization, life, anyTime, "lia");
        String gone = line.organ();
        String petition = life.registered();
        life.done(petition, REGISTRAR, Steps.SORT, with(Steps.SORTING, "responsibleOrgan", gone));
        life.done(petition, REGISTRAR, Steps.TELL, Sorted.told("LETTER", "2026-03-02"));
        life.on("2026-03-18");
        anyTime.done(petition, SUPERVISOR, "liability", fact(gone));
        life.done(petition, TestCity.BUREAU_HEAD, LiabilitySteps.EXAMINE, FOUND);
        life.on("2026-03-19");
        line.next(petition);

        String twice = anyTime.refused(petition, SUPERVISOR, "liability", fact(line.organ()));
        life.done(petition, line.leader(), CONTEST, OBJECTION);

        assertThat(organization.predecessors(line.organ(), LocalDate.of(2026, 3, 19)))
                .containsExactly(gone);
        assertThat(organization.predecessors(gone, LocalDate.of(2026, 3, 19))).isEmpty();
        assertThat(twice).contains("请勿重复提出");
        assertThat(records.of(List.of(line.organ()), FROM, UNTIL))
                .singleElement()
                .satisfies(matter -> {
                    assertThat(matter.stage()).isEqualTo(LiabilityStage.CONTESTED);
                    assertThat(matter.source())
                            .contains(" " + line.organ() + " ")
                            .doesNotContain(gone);
                });
        assertThat(records.of(List.of(gone), FROM, UNTIL)).isEmpty();
    }

    private static Map<String, Object> fact(String organ) {
        return Map.of("fact", "NOT_TOLD LATE NOTICE " + organ + "  2026-03-02");
    }

    @Test
    void suggestsNothingOfAnOrganThatIsAccused() {
        String petition =
                new Steps(life, life.registered()).sorted().told("2026-03-02").petition();
        life.on("2026-03-18");
        scan.run();
        var before = facts.of(List.of(HOUSING), FROM, UNTIL);
        wall.raise(Bar.organ(petition, HOUSING, Ground.ACCUSED));

        var after = facts.of(List.of(HOUSING), FROM, UNTIL);

        assertThat(before).extracting(LiabilityFact::petition).contains(petition);
        assertThat(after).extracting(LiabilityFact::petition).doesNotContain(petition);
    }

    @Test
    void listsWhatTheOrganWasToldAsItStandsNow() {
        String told = LiabilitySteps.late(life, anyTime).alleged().established().petition();
        String changed = rude().established()
                .contested()
                .decided(Map.of("decision", "CHANGED", "facts", "登记晚了一日。", "reason", "部分采纳。"))
                .petition();
        String alleged = rude().petition();

        var listed = lists.told(records.ofAll(List.of(told, changed, alleged)));

        assertThat(listed).extracting(each -> each.matter().petition()).containsExactly(told, changed);
        assertThat(listed)
                .extracting(each -> each.text().facts())
                .containsExactly((String) FOUND.get("facts"), "登记晚了一日。");
        assertThat(listed).allSatisfy(each -> {
            assertThat(each.letter()).contains("〔2026〕");
            assertThat(each.matter().finding()).isEqualTo(FIRST);
            assertThat(each.contestBy()).isAfter(LocalDate.of(2026, 3, 18));
        });
    }

    /** With somebody's rudeness alleged by itself, though nothing is late. */
    private LiabilitySteps rude() {
        String petition =
                new Steps(life, life.registered()).sorted().told("2026-03-18").petition();
        anyTime.done(petition, SUPERVISOR, "liability", ALLEGATION);
        return new LiabilitySteps(life, anyTime, petition);
    }
}
