package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.BUREAU;
import static org.huiyin.process.TestCity.BUREAU_HEAD;
import static org.huiyin.process.TestCity.DISTRICT_BUREAU;
import static org.huiyin.process.TestCity.DISTRICT_BUREAU_HEAD;
import static org.huiyin.process.TestCity.DISTRICT_HANDLER;
import static org.huiyin.process.TestCity.DISTRICT_HOUSING;
import static org.huiyin.process.TestCity.DISTRICT_REGISTRAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.evaluation.AppealDecided;
import org.huiyin.evaluation.Contacted;
import org.huiyin.evaluation.Level;
import org.huiyin.evaluation.Rated;
import org.huiyin.evaluation.Ratings;
import org.huiyin.evaluation.Target;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Acts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A task about marks can be done, whatever became of them or of the staff since it was given. */
@InTheCity
class SettledMeanwhileTests {

    private static final String DAY = "2026-03-02";
    private static final String CALL_BACK = "UserTask_CallBack";
    private static final Post HEAD = new Post(BUREAU, Role.LEADER);

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Acts acts;

    @Autowired
    private Organization organization;

    @Autowired
    private CurrentOfficer officer;

    @Test
    void anAppealStaysWithWhomItWasBroughtTo() {
        String petition = rated(Target.BUREAU);
        organization.relieve(BUREAU_HEAD, HEAD, LocalDate.parse("2026-03-01"));
        try {
            anyTime.done(
                    petition,
                    DISTRICT_REGISTRAR,
                    "mark-appeal",
                    Map.of("mark", "BUREAU " + petition, "reason", "与事实不符。"));
        } finally {
            organization.appoint(
                    new Officer(BUREAU_HEAD, organization.officerName(BUREAU_HEAD)), HEAD, LocalDate.parse(DAY));
        }

        life.done(
                petition,
                DISTRICT_BUREAU_HEAD,
                "UserTask_DecideAppeal",
                Map.of("decision", "COUNTS", "reason", "登记、转送均按期，没有告知进展。"));

        assertThat(ratings.of(petition).get(0).decision()).isEqualTo(AppealDecided.Decision.COUNTS);
    }

    @Test
    void nobodyIsCalledBackWhoChangedTheirMind() {
        String petition = rated(Target.ORGAN);
        changedTheirMind(petition);

        String talked = life.refused(petition, DISTRICT_HANDLER, CALL_BACK, RouteSteps.calledBackOn(DAY));
        life.done(petition, DISTRICT_HANDLER, CALL_BACK, Map.of());

        assertThat(talked).contains("没有待回访的评价");
        assertThat(acts.of(petition))
                .extracting(Acts.Entry::action)
                .contains("RATED")
                .doesNotContain("CALLED_BACK");
    }

    @Test
    void whoIsNotSatisfiedIsNotPassedOver() {
        String petition = rated(Target.ORGAN);

        String empty = life.refused(petition, DISTRICT_HANDLER, CALL_BACK, Map.of());

        assertThat(empty).contains("请填写“回访日期”").contains("请填写“回访结果”").contains("请填写“回访情况”");
    }

    /** Where no bureau above is in the house, the bureau's own head decides, unless they had a hand in it. */
    @Test
    void nobodyDecidesAnAppealWhoHadAHandInThePetitionForTheUnit() {
        String petition = rated(Target.BUREAU);
        var talk = new Contacted(
                LocalDate.parse(DAY), Contacted.Kind.FIRST, Contacted.Way.PHONE, petition, "王**", "告知去向。");
        officer.as(DISTRICT_BUREAU_HEAD, () -> {
            acts.record(petition, DISTRICT_BUREAU, talk);
            return talk;
        });
        organization.relieve(BUREAU_HEAD, HEAD, LocalDate.parse("2026-03-01"));
        try {
            appeal(petition, DISTRICT_REGISTRAR, "BUREAU");
        } finally {
            organization.appoint(
                    new Officer(BUREAU_HEAD, organization.officerName(BUREAU_HEAD)), HEAD, LocalDate.parse(DAY));
        }

        String refusal = life.refused(
                petition,
                DISTRICT_BUREAU_HEAD,
                "UserTask_DecideAppeal",
                Map.of("decision", "LEFT_OUT", "reason", "与事实不符。"));

        assertThat(refusal).contains("参与办理本件", "不能审核对本单位评价的申诉");
    }

    @Test
    void theTenDaysToAppealGoOnAfterTheArchive() {
        String petition = ReviewSteps.served(life, anyTime).petition();
        var code = life.invited(petition, DISTRICT_REGISTRAR, Map.of("way", "LETTER", "invitedOn", DAY))
                .get(0);
        life.on("2026-04-01");
        life.says(petition, code, Life.said(Target.ORGAN, "FAIRLY_SATISFIED"));
        life.on("2026-04-02");
        life.fire(petition, "Timer_ReviewWindowClosed");
        life.done(petition, DISTRICT_REGISTRAR, Steps.ARCHIVE, Map.of("complete", true, "paper", "处理意见书"));

        life.on("2026-04-11");
        appeal(petition, DISTRICT_HANDLER, "ORGAN");
        life.done(
                petition,
                DISTRICT_BUREAU_HEAD,
                "UserTask_DecideAppeal",
                Map.of("decision", "LEFT_OUT", "reason", "与案卷不符。"));

        assertThat(ratings.of(petition).get(0).decision()).isEqualTo(AppealDecided.Decision.LEFT_OUT);
        assertThat(life.isOver(petition)).isTrue();
    }

    private void appeal(String petition, String by, String target) {
        anyTime.done(petition, by, "mark-appeal", Map.of("mark", target + " " + petition, "reason", "与事实不符。"));
    }

    /** Answered by the district's housing bureau; the petitioner is not satisfied with the target. */
    private String rated(Target target) {
        String petition = ReviewSteps.served(life, anyTime).petition();
        var code = life.invited(petition, DISTRICT_REGISTRAR, Map.of("way", "LETTER", "invitedOn", DAY))
                .get(0);
        assertThat(life.says(petition, code, Life.said(target, "DISSATISFIED"))).isEmpty();
        return petition;
    }

    /** As where a rating may be changed once. */
    private void changedTheirMind(String petition) {
        var rated =
                new Rated(LocalDate.parse(DAY), 2, Target.ORGAN, petition, "王**", Level.SATISFIED, List.of(), "", null);
        officer.asSystem(() -> {
            acts.record(petition, DISTRICT_HOUSING, rated);
            return null;
        });
    }
}
