package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.OrganWalk.HOUSING;
import static org.huiyin.process.OrganWalk.UNIT;
import static org.huiyin.process.Steps.with;
import static org.huiyin.process.TestCity.HOUSING_REGISTRAR;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.Map;
import org.huiyin.notices.Notices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The report goes to whoever assigned the petition, whoever it passed through on its way down (art. 22). */
@InTheCity
class AssignerTests {

    private static final String UNITS = "租赁补贴由本局所属住房租赁服务中心受理发放。";
    private static final String CHECK = "UserTask_CheckReport";
    private static final Map<String, Object> REPORT =
            Map.of("course", "受理后调查核实。", "result", "处理意见书已送达。", "settled", "信访人表示理解。");

    @Autowired
    private Life life;

    @Autowired
    private Desk desk;

    @Autowired
    private Notices notices;

    @Test
    void goesToTheBureauThoughTheBureausOrganPassedTheAssignmentOn() {
        var day = new Day(life, "2026-03-02");
        String petition = sent(with(with(to(TestCity.HOUSING), "direction", "ASSIGN"), "reportBy", "2026-03-27"));

        lowered(petition, null);
        OrganCase.SUBSIDY.handled(life, petition, UNIT, day);
        life.done(petition, UNIT.handler(), "UserTask_WriteReport", REPORT);

        assertThat(life.opening(petition, REGISTRAR, CHECK).get("show_organ").toString())
                .contains("转交，已知会");
        assertThat(notices.about(petition))
                .filteredOn(notice -> notice.text().contains("已经报送办结报告"))
                .extracting(Notices.Notice::post)
                .containsExactlyInAnyOrder(TestCity.HOUSING + ".handler", TestCity.HOUSING + ".leader");
    }

    @Test
    void goesToTheSuperiorThatAssignedOfItsOwn() {
        var day = new Day(life, "2026-03-02");
        String petition = sent(to(TestCity.HOUSING));

        lowered(petition, "2026-03-25");
        OrganCase.SUBSIDY.handled(life, petition, UNIT, day);
        life.done(petition, UNIT.handler(), "UserTask_WriteReport", REPORT);
        life.done(petition, HOUSING_REGISTRAR, CHECK, Map.of("decision", "ACCEPT"));

        assertThat(desk.open(petition, CHECK)).isEmpty();
        assertThat(notices.about(petition)).noneMatch(notice -> notice.text().contains("已经报送办结报告"));
    }

    private String sent(Map<String, Object> sorting) {
        String petition = life.registered(OrganCase.SUBSIDY.letter());
        life.done(petition, REGISTRAR, Steps.SORT, sorting);
        life.done(petition, REGISTRAR, Steps.TELL, Map.of("way", "LETTER", "toldOn", "2026-03-02"));
        return petition;
    }

    private void lowered(String petition, String reportBy) {
        var lowering = OrganWalk.lowering(TestCity.HOUSING_UNIT, UNITS);
        life.done(
                petition,
                HOUSING.handler(),
                Steps.CONFIRM,
                reportBy == null ? lowering : with(lowering, "reportBy", reportBy));
        new OrganWalk(life, petition, HOUSING).toldPassedOn("2026-03-02");
    }

    private static Map<String, Object> to(String organ) {
        return with(with(Steps.SORTING, "responsibleOrgan", organ), "reasons", "由其主管。");
    }
}
