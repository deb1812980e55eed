package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.ConferenceForms.CHECK;
import static org.huiyin.process.ConferenceForms.DECISION;
import static org.huiyin.process.ConferenceForms.MATTER;
import static org.huiyin.process.ConferenceForms.MEETING;
import static org.huiyin.process.ConferenceForms.PLAN;
import static org.huiyin.process.ConferenceForms.REPORT;
import static org.huiyin.process.ConferenceForms.SIGN;
import static org.huiyin.process.ConferenceForms.checked;
import static org.huiyin.process.ConferenceForms.decided;
import static org.huiyin.process.ConferenceForms.met;
import static org.huiyin.process.ConferenceForms.planned;
import static org.huiyin.process.ConferenceForms.reported;
import static org.huiyin.process.TestCity.BUREAU_HEAD;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.LABOUR;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SCHOOLS;
import static org.huiyin.process.TestCity.SCHOOLS_HANDLER;
import static org.huiyin.process.TestCity.SECRETARY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.access.Wall;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Purpose;
import org.huiyin.supervision.ConferenceRecords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is refused before and after a joint conference, and what nobody but people decides. */
@InTheCity
class ConferenceRefusalTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private ConferenceRecords conferences;

    @Autowired
    private Organization organization;

    @Autowired
    private Wall wall;

    @Test
    void keepsAccusationsAwayFromTheConference() {
        var petition = life.registered(Purpose.ACCUSATION, List.of(SCHOOLS), false);

        assertThat(anyTime.refused(petition, REGISTRAR, "conference", MATTER)).contains("不提请联席会议研究");
        assertThat(conferences.matters(petition)).isEmpty();
    }

    @Test
    void offersItToTheBureausPeopleAndToNoStranger() {
        var petition = life.registered();

        assertThat(anyTime.offered(petition, BUREAU_HEAD)).contains("conference");
        assertThat(anyTime.offered(petition, SECRETARY)).contains("conference");
        assertThat(anyTime.offered(petition, SCHOOLS_HANDLER)).isEmpty();
        wall.raise(Wall.Bar.officer(petition, BUREAU_HEAD, Wall.Ground.RECUSED));
        assertThat(anyTime.offered(petition, BUREAU_HEAD)).isEmpty();
    }

    @Test
    void wantsADayForTheMeetingOrAReasonAgainstIt() {
        var petition = submitted();

        assertThat(life.refused(petition, SECRETARY, PLAN, planned("2026-03-01")))
                .contains("不能早于今天");
        assertThat(life.refused(petition, SECRETARY, PLAN, Map.of("agenda", "LISTED", "chair", "副市长秦明")))
                .contains("会议日期", "参会单位和人员");
        assertThat(life.refused(petition, SECRETARY, PLAN, Map.of("agenda", "DECLINED", "chair", "副市长秦明")))
                .contains("不列入的理由");
    }

    @Test
    void refusesDecisionsThatCannotBeFollowed() {
        var petition = submitted();
        life.done(petition, SECRETARY, PLAN, planned("2026-03-02"));

        assertThat(life.refused(petition, SECRETARY, MEETING, met("2026-03-03", "DECIDED")))
                .contains("和今天之间");
        life.done(petition, SECRETARY, MEETING, met("2026-03-02", "DECIDED"));
        assertThat(refusedDecision(petition, "LISTED", HOUSING, null)).contains("挂牌督办应当写明“落实最后一日”");
        assertThat(refusedDecision(petition, "TALK", HOUSING, "2026-03-02")).contains("之后");
        assertThat(refusedDecision(petition, "CIRCULAR", TestCity.DISSOLVED, null))
                .contains("请从所列单位中选择");
        wall.raise(Wall.Bar.organ(petition, LABOUR, Wall.Ground.ACCUSED));
        assertThat(refusedDecision(petition, "CIRCULAR", LABOUR, null)).contains("被检举控告");
        life.done(petition, SECRETARY, DECISION, decided("CIRCULAR", HOUSING, null, true));
        assertThat(refusedDecision(petition, "CIRCULAR", HOUSING, null)).contains("请勿重复");
    }

    @Test
    void letsNobodySignTheirOwnMinutes() {
        var both = new Officer("tianmishu", "田秘书");
        for (Role role : List.of(Role.CONFERENCE_SECRETARY, Role.LEADER)) {
            organization.appoint(both, new Post(TestCity.BUREAU, role), LocalDate.of(2026, 3, 2));
        }
        var petition = submitted();
        life.done(petition, SECRETARY, PLAN, planned("2026-03-02"));
        life.done(petition, both.id(), MEETING, met("2026-03-02", "NOTED"));

        assertThat(life.refused(petition, both.id(), SIGN, Map.of("decision", "APPROVE")))
                .contains("登记会议情况的人员不能签发");
        assertThat(life.refused(petition, both.id(), SIGN, Map.of("decision", "RETURN")))
                .contains("退回理由");
    }

    @Test
    void checksWhatIsReportedAndByWhom() {
        var petition = submitted();
        ConferenceForms.decide(life, petition, "TALK", HOUSING, "2026-03-20");

        assertThat(life.refused(petition, HANDLER, REPORT, Map.of("text", "已整改。", "doneOn", "2026-03-03")))
                .contains("不能晚于今天");
        assertThat(life.refused(petition, HANDLER, REPORT, Map.of("text", "已整改。", "doneOn", "2026-03-01")))
                .contains("不能早于决定下达日期");
        life.done(petition, HANDLER, REPORT, reported("已整改。"));
        assertThat(life.refused(petition, SECRETARY, CHECK, checked("CONTINUE", "没有整改。", null)))
                .contains("另定的最后一日");
    }

    private String submitted() {
        var petition = life.registered();
        anyTime.done(petition, REGISTRAR, "conference", MATTER);
        return petition;
    }

    private String refusedDecision(String petition, String measure, String organ, String lastDay) {
        return life.refused(petition, SECRETARY, DECISION, decided(measure, organ, lastDay, false));
    }
}
