package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.RouteForms.ACCUSATION;
import static org.huiyin.process.RouteForms.ANSWER_ACCUSER;
import static org.huiyin.process.RouteForms.APPROVED;
import static org.huiyin.process.RouteForms.APPROVE_FINDINGS;
import static org.huiyin.process.RouteForms.NOTIFY;
import static org.huiyin.process.TestCity.CHIEF;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING_REGISTRAR;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.LEGAL;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SECOND_HANDLER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.process.book.Story;
import org.huiyin.process.worklist.FindingsSeal;
import org.huiyin.registry.Purpose;
import org.huiyin.statute.Ending;
import org.springframework.beans.factory.annotation.Autowired;

/** Accusations handled by a competent organ under sealed access: art. 30. */
@InTheCity
class AccusationStoriesTests {

    @Autowired
    private Life life;

    @Autowired
    private Wall wall;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private FindingsSeal seal;

    @Story(
            number = 41,
            title = "检举科员违规收费：被检举人看不到，属实，通报组织部门并报送党委领导，当面反馈",
            about = "群众实名检举住房和城乡建设局周协办违规收费。周协办自登记起看不到、办不了该件；经核查属实，反映科级干部问题且属重大情况，"
                    + "信访局通报组织部门并向党委书记和分管领导报送，再由承办单位当面反馈检举人。",
            ending = Ending.ACCUSATION_ANSWERED)
    void reportsGraveMattersOfCadres() {
        var steps = atTheRoute(accusing("检举违规收费").accusing(SECOND_HANDLER), false);
        String petition = steps.petition();
        assertThat(officer.as(SECOND_HANDLER, () -> wall.bars(SECOND_HANDLER, officer.posts(), petition)))
                .isTrue();

        life.on("2026-03-20");
        life.done(petition, HANDLER, ACCUSATION, RouteForms.found("SUBSTANTIATED"));
        life.done(petition, LEADER, APPROVE_FINDINGS, RouteForms.returned("周协办系科级干部，应当写明干部问题。"));
        life.done(petition, HANDLER, ACCUSATION, RouteForms.foundCadres(true));
        life.done(petition, LEADER, APPROVE_FINDINGS, APPROVED);
        assertThat(life.refused(petition, REGISTRAR, NOTIFY, RouteForms.notified("2026-03-20")))
                .contains("属于重大情况");
        var report = new HashMap<>(RouteForms.notified("2026-03-20"));
        report.putAll(Map.of("secretaryOn", "2026-03-20", "leaderOn", "2026-03-20"));
        life.done(petition, REGISTRAR, NOTIFY, report);
        life.done(petition, HANDLER, ANSWER_ACCUSER, RouteForms.served(petition, "IN_PERSON", "2026-03-20"));
        steps.notRated("2026-03-20", "检举控告，不宜公开评价。").archived("反馈记录、通报 江信通〔2026〕2号");

        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 42,
            title = "匿名控告中介：移送主管机关，处理超期提醒，匿名不予反馈",
            about = "匿名控告房产中介伪造合同，涉嫌违法，承办单位移送有权处理的机关。处理超过惯例期限，系统提醒一次；来信匿名，登记不予反馈的理由。",
            ending = Ending.ACCUSATION_ANSWERED)
    void handsOnAnAnonymousAccusation() {
        var steps = atTheRoute(accusing("控告中介伪造合同").unclear(), true);
        String petition = steps.petition();

        life.on("2026-05-07");
        life.fire(petition, "BoundaryEvent_AccusationOverdue");
        life.done(
                petition, HANDLER, ACCUSATION, Steps.with(RouteForms.found("TRANSFERRED"), "transferredTo", "江洲市公安局"));
        life.done(petition, LEADER, APPROVE_FINDINGS, APPROVED);
        assertThat(List.of(HANDLER, LEADER)).allMatch(who -> officer.as(who, () -> seal.isOpen(petition)));
        assertThat(List.of(REGISTRAR, HOUSING_REGISTRAR, CHIEF, LEGAL))
                .noneMatch(who -> officer.as(who, () -> seal.isOpen(petition)));
        life.done(petition, HANDLER, ANSWER_ACCUSER, RouteForms.unclear(petition));
        steps.notRated("2026-05-07", "检举控告，不宜公开评价。").archived("移送函");

        assertThat(life.isOver(petition)).isTrue();
    }

    private static Letter accusing(String title) {
        return Letter.aLetter().of(Purpose.ACCUSATION).about(title, "有收据为证。", "请求依法处理");
    }

    private RouteSteps atTheRoute(Letter letter, boolean anonymous) {
        var steps = RouteSteps.registered(life, letter);
        life.on("2026-03-04");
        steps.sorted("COMPLEX", "反映其监督管理范围内的问题。");
        steps = anonymous ? steps.told() : steps.told("2026-03-04");
        steps.competent("按照管理权限由本单位办理。").routed("ACCUSATION", "属于检举控告。");
        return anonymous ? steps.noticedUnclear("2026-03-04") : steps.noticed("2026-03-04");
    }
}
