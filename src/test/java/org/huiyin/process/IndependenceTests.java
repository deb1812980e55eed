package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.evaluation.Target;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.worklist.Worklist;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody reviews what they decided: by list, by id, as acting officer, and wherever they serve later. */
@InTheCity
class IndependenceTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime acts;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private Worklist worklist;

    @Autowired
    private Organization organization;

    @Autowired
    private Wall wall;

    @Autowired
    private Clock clock;

    @Test
    void keepsADeciderOutWhoServesAsReviewerNow() {
        String petition = ReviewSteps.served(life, acts)
                .asked(ReviewSteps.DISTRICT, "review", "2026-03-02")
                .petition();
        var post = new Post(TestCity.DISTRICT_BUREAU, Role.REVIEWER);
        var leader = new Post(TestCity.DISTRICT_HOUSING, Role.LEADER);
        organization.relieve(
                TestCity.DISTRICT_LEADER, leader, LocalDate.now(clock).minusDays(1));
        organization.appoint(new Officer(TestCity.DISTRICT_LEADER, "张负责"), post, LocalDate.now(clock));

        try {
            assertShutOut(petition, TestCity.DISTRICT_LEADER);
        } finally {
            organization.relieve(TestCity.DISTRICT_LEADER, post, LocalDate.now(clock));
            organization.appoint(new Officer(TestCity.DISTRICT_LEADER, "张负责"), leader, LocalDate.now(clock));
        }
    }

    @Test
    void keepsOutWhoeverServesTheDecidingOrganToo() {
        String petition = ReviewSteps.served(life, acts)
                .asked(ReviewSteps.DISTRICT, "review", "2026-03-02")
                .petition();
        var clerk = new Officer("liangchu", "梁两处");
        organization.appoint(clerk, new Post(TestCity.DISTRICT_BUREAU, Role.REVIEWER), LocalDate.now(clock));
        organization.appoint(clerk, new Post(TestCity.DISTRICT_HOUSING, Role.REGISTRAR), LocalDate.now(clock));

        assertShutOut(petition, clerk.id());
        assertThat(officer.as(TestCity.DISTRICT_REVIEWER, () -> worklist.task(task(petition))))
                .isPresent();
    }

    @Test
    void keepsOutTheReviewerWhoActsForTheDecider() {
        String petition = ReviewSteps.served(life, acts)
                .asked(ReviewSteps.DISTRICT, "review", "2026-03-02")
                .petition();
        LocalDate today = LocalDate.now(clock);
        organization.appoint(new Officer("dengfucha", "邓复查"), new Post(TestCity.DISTRICT_BUREAU, Role.REVIEWER), today);
        organization.appoint(new Officer("shanfuze", "单负责"), new Post(TestCity.DISTRICT_HOUSING, Role.LEADER), today);
        organization.absent("shanfuze", today, today, "dengfucha");

        assertShutOut(petition, "dengfucha");
    }

    @Test
    void keepsWhoeverReviewedOutOfTheRereview() {
        String petition = ReviewSteps.served(life, acts)
                .asked(ReviewSteps.DISTRICT, "review", "2026-03-02")
                .accepted(ReviewSteps.DISTRICT)
                .decided(ReviewSteps.DISTRICT, Map.of())
                .asked(ReviewSteps.CITY, "rereview", "2026-03-02")
                .petition();
        organization.appoint(
                new Officer(TestCity.DISTRICT_REVIEWER, "鲁复查"),
                new Post(TestCity.BUREAU, Role.REVIEWER),
                LocalDate.now(clock));

        try {
            assertShutOut(petition, TestCity.DISTRICT_REVIEWER);
        } finally {
            organization.relieve(
                    TestCity.DISTRICT_REVIEWER, new Post(TestCity.BUREAU, Role.REVIEWER), LocalDate.now(clock));
        }
    }

    @Test
    void keepsADeciderOutOfTheChairAndFromTheRecord() {
        var steps = ReviewSteps.served(life, acts)
                .asked(ReviewSteps.DISTRICT, "review", "2026-03-02")
                .accepted(ReviewSteps.DISTRICT);
        String petition = steps.petition();
        var post = new Post(TestCity.DISTRICT_BUREAU, Role.HANDLER);
        organization.appoint(new Officer(TestCity.DISTRICT_HANDLER, "施承办"), post, LocalDate.now(clock));
        life.done(
                petition,
                TestCity.DISTRICT_REVIEWER,
                ReviewSteps.INQUIRE,
                steps.inquiry(ReviewSteps.DISTRICT, "HEARING"));
        var hearing = inTheDistrict();

        try {
            assertThat(life.opening(petition, TestCity.DISTRICT_REVIEWER, ReviewSteps.NOTIFY)
                            .get("show_officers")
                            .toString())
                    .contains(TestCity.DISTRICT_REGISTRAR)
                    .doesNotContain(TestCity.DISTRICT_HANDLER);
            assertThat(notifying(petition, Steps.with(hearing, "chair", TestCity.DISTRICT_HANDLER)))
                    .contains("“主持人”只能是", "没有参与作出原意见");
            assertThat(notifying(petition, Steps.with(hearing, "recorder", TestCity.DISTRICT_HANDLER)))
                    .contains("“记录人”只能是", "没有参与作出原意见");
        } finally {
            organization.relieve(TestCity.DISTRICT_HANDLER, post, LocalDate.now(clock));
        }
    }

    @Test
    void keepsWhoeverWasNamedInTheReviewOutOfTheRereviewAndNobodyElse() {
        var steps = ReviewSteps.served(life, acts);
        String petition = steps.petition();
        var codes = life.invited(
                petition, TestCity.DISTRICT_REGISTRAR, Map.of("way", "MESSAGE", "invitedOn", "2026-03-02"));
        life.says(petition, codes.get(0), Life.said(Target.ORGAN, "SATISFIED"));

        heardAndDecided(steps).asked(ReviewSteps.CITY, "rereview", "2026-03-12");

        assertThat(wall.on(petition))
                .filteredOn(bar -> bar.ground() == Wall.Ground.REVIEWED && bar.officer() != null)
                .extracting(Wall.Bar::officer)
                .contains(
                        TestCity.DISTRICT_REVIEWER,
                        TestCity.SECOND_DISTRICT_REVIEWER,
                        TestCity.DISTRICT_REGISTRAR,
                        TestCity.DISTRICT_BUREAU_HEAD);
        assertThat(wall.on(petition)).extracting(Wall.Bar::officer).doesNotContain("petitioner", "system");
    }

    @Test
    void letsNobodyInvestigateWhoChairsTheHearing() {
        var steps = ReviewSteps.served(life, acts)
                .asked(ReviewSteps.DISTRICT, "review", "2026-03-02")
                .accepted(ReviewSteps.DISTRICT);
        heard(steps);

        var inquiry = Steps.with(steps.inquiry(ReviewSteps.DISTRICT, "DRAFT"), "second", TestCity.DISTRICT_REGISTRAR);

        assertThat(life.refused(steps.petition(), TestCity.DISTRICT_REVIEWER, ReviewSteps.INQUIRE, inquiry))
                .contains("没有主持本件听证");
    }

    private ReviewSteps heardAndDecided(ReviewSteps steps) {
        steps.asked(ReviewSteps.DISTRICT, "review", "2026-03-02").accepted(ReviewSteps.DISTRICT);
        heard(steps);
        return steps.decided(ReviewSteps.DISTRICT, Map.of());
    }

    private void heard(ReviewSteps steps) {
        String petition = steps.petition();
        life.done(petition, TestCity.DISTRICT_REVIEWER, ReviewSteps.INQUIRE, Map.of("next", "HEARING"));
        life.done(petition, TestCity.DISTRICT_REVIEWER, ReviewSteps.NOTIFY, inTheDistrict());
        life.on("2026-03-12");
        life.done(
                petition,
                TestCity.DISTRICT_REVIEWER,
                ReviewSteps.HOLD,
                Map.of("outcome", "HELD", "on", "2026-03-12", "record", "各方陈述。", "conclusion", "意见适当。"));
    }

    private static Map<String, Object> inTheDistrict() {
        return OpinionForms.with(
                ReviewSteps.hearing("2026-03-12"),
                Map.of("chair", TestCity.DISTRICT_REGISTRAR, "recorder", TestCity.DISTRICT_BUREAU_HEAD));
    }

    private String notifying(String petition, Map<String, ?> values) {
        return life.refused(petition, TestCity.DISTRICT_REVIEWER, ReviewSteps.NOTIFY, values);
    }

    @Test
    void letsTheDeciderGoOnWithThePetition() {
        String petition = ReviewSteps.served(life, acts)
                .asked(ReviewSteps.DISTRICT, "review", "2026-03-02")
                .petition();

        assertThat(officer.as(TestCity.DISTRICT_HANDLER, () -> worklist.maySee(petition)))
                .isTrue();
    }

    @Test
    void offersTheOrgansOneLevelAbove() {
        assertThat(organization.nextHigher(TestCity.DISTRICT_HOUSING))
                .extracting(Organ::code)
                .containsExactly(TestCity.DISTRICT, TestCity.HOUSING);
        assertThat(organization.nextHigher(TestCity.HOUSING_UNIT))
                .extracting(Organ::code)
                .containsExactly(TestCity.HOUSING);
        assertThat(organization.nextHigher(TestCity.DISTRICT))
                .extracting(Organ::code)
                .containsExactly(TestCity.GOVERNMENT);
        assertThat(organization.nextHigher(TestCity.GOVERNMENT)).isEmpty();
        organization.establish(
                new Organ("jssw", "江洲市税务局", Organ.Kind.ORGAN, TestCity.GOVERNMENT, true, LocalDate.of(2022, 5, 1), null)
                        .under(TestCity.PROVINCE_HOUSING, true));
        assertThat(organization.nextHigher("jssw")).extracting(Organ::code).containsExactly(TestCity.PROVINCE_HOUSING);
    }

    private String task(String petition) {
        return officer.asSystem(() -> tasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(petition)
                        .taskDefinitionKey(ReviewSteps.CHECK)
                        .list()
                        .stream()
                        .reduce((earlier, later) -> later)
                        .orElseThrow())
                .getId();
    }

    private void assertShutOut(String petition, String who) {
        String task = task(petition);
        assertThat(officer.as(who, () -> worklist.task(task))).isEmpty();
        assertThat(officer.as(who, () -> worklist.openToMyPosts(500)))
                .noneMatch(line -> line.task().equals(task));
        assertThat(officer.as(who, () -> tasks.createTaskQuery().list()))
                .noneMatch(each -> each.getId().equals(task));
        assertThatExceptionOfType(AuthorizationException.class)
                .isThrownBy(() -> officer.as(who, () -> forms.getTaskFormVariables(task)))
                .withMessageContaining("回避");
        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> officer.as(who, () -> {
                    tasks.claim(task, who);
                    return task;
                }));
        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> officer.as(who, () -> {
                    tasks.complete(task, ReviewSteps.ACCEPTED);
                    return task;
                }));
    }
}
