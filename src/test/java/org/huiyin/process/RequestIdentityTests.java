package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.huiyin.process.ReviewSteps.CITY;
import static org.huiyin.process.ReviewSteps.CITY_DEPARTMENT;
import static org.huiyin.process.ReviewSteps.DISTRICT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.letters.Issued;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letters;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.review.Finality;
import org.huiyin.review.ReviewServing;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose request it is, about which paper and before which office: nobody's days or refusal are another's. */
@InTheCity
class RequestIdentityTests {

    private static final String SERVED = "2026-03-02";

    @Autowired
    private Life life;

    @Autowired
    private AnyTime acts;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Finality finality;

    @Autowired
    private ReviewServing serving;

    @Autowired
    private Letters letters;

    @Autowired
    private Notices notices;

    @Autowired
    private Organization organization;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private FormService forms;

    @Autowired
    private CurrentOfficer officer;

    /** Whoever signed the letter was served first, Li Si ten days later. */
    private ReviewSteps servedOnBoth() {
        var steps = ReviewSteps.served(life, acts, Letter.aLetter().alsoSignedBy("李四"));
        life.on("2026-03-12");
        life.done(steps.petition(), TestCity.DISTRICT_HANDLER, Steps.SERVICE, service(steps, "/2"));
        return steps;
    }

    private Map<String, Object> service(ReviewSteps steps, String person) {
        return Steps.service(steps.petition() + person, life.today());
    }

    private void otherAsks(ReviewSteps steps, ReviewSteps.ReviewOffice office, String kind, String handedInOn) {
        acts.done(
                steps.petition(),
                office.reviewer(),
                kind,
                Steps.with(steps.request(office, kind, handedInOn), "subject", other(steps, office, kind)));
    }

    private String other(ReviewSteps steps, ReviewSteps.ReviewOffice office, String kind) {
        return acts.offer(steps.petition(), office.reviewer(), kind).inputs().get(0).choices().keySet().stream()
                .filter(key -> key.startsWith(steps.petition() + "/2"))
                .findFirst()
                .orElseThrow();
    }

    /** The step of one of several requests that are before the same office. */
    private void done(ReviewSteps steps, String by, String step, String request, Map<String, Object> values) {
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(steps.petition())
                .taskDefinitionKey(step)
                .processVariableValueEquals("request", request)
                .singleResult()
                .getId();
        officer.as(by, () -> {
            forms.submitTaskForm(task, new HashMap<>(values));
            return task;
        });
    }

    @Test
    void refusesNobodyForTheLatenessOfAnother() {
        var steps = servedOnBoth();
        life.on("2026-04-07");
        steps.asked(DISTRICT, "review", "2026-04-05");
        otherAsks(steps, DISTRICT, "review", "2026-04-05");

        done(
                steps,
                DISTRICT.reviewer(),
                ReviewSteps.CHECK,
                "复查1",
                Map.of("verdict", "REFUSED", "ground", "LATE", "reasons", "没有说明正当理由。"));
        steps.accepted(DISTRICT);

        assertThat(serving.unserved(steps.petition(), "复查1")).containsOnlyKeys(steps.petition());
        assertThat(letters.of(steps.petition()))
                .extracting(Issued::kind, Issued::to)
                .contains(tuple(Kind.REVIEW_REFUSAL, "王**"), tuple(Kind.REVIEW_ACCEPTANCE, "李*"));
    }

    @Test
    void givesEachRequestItsOwnLastDay() {
        var steps = servedOnBoth();
        steps.asked(DISTRICT, "review", "2026-03-12").accepted(DISTRICT).inquired(DISTRICT);
        life.on("2026-03-20");
        acts.done(
                steps.petition(),
                DISTRICT.reviewer(),
                "review",
                Steps.with(
                        Steps.with(
                                steps.request(DISTRICT, "review", "2026-03-20"),
                                "subject",
                                other(steps, DISTRICT, "review")),
                        "identity",
                        false));
        life.done(
                steps.petition(),
                DISTRICT.reviewer(),
                ReviewSteps.CHECK,
                Map.of("verdict", "CORRECTION", "reasons", "缺身份证明。", "missing", "身份证明", "correctBy", "2026-03-27"));

        steps.drafted(DISTRICT, Map.of()).approved(DISTRICT);

        assertThat(clocks(steps, Duty.REVIEW))
                .extracting(Face::item, Face::lastDay, Face::doneOn)
                .containsExactly(
                        tuple("复查1", LocalDate.of(2026, 4, 13), LocalDate.of(2026, 3, 20)),
                        tuple("复查2", LocalDate.of(2026, 4, 20), null));
        assertThat(clocks(steps, Duty.CORRECTION)).extracting(Face::item).containsExactly("复查2");
    }

    @Test
    void addressesAndQuotesWhoeverAskedAndNobodyElse() {
        var steps = servedOnBoth();
        steps.asked(DISTRICT, "review", "2026-03-12").accepted(DISTRICT);
        otherAsks(steps, DISTRICT, "review", "2026-03-12");
        steps.accepted(DISTRICT).inquired(DISTRICT).drafted(DISTRICT, Map.of()).approved(DISTRICT);

        var opinion = letters.of(steps.petition()).stream()
                .filter(letter -> letter.kind() == Kind.REVIEW_OPINION)
                .toList();

        assertThat(opinion).extracting(Issued::to).containsExactly("王**、李*");
        assertThat(letters.of(steps.petition()))
                .filteredOn(letter -> letter.kind() == Kind.REVIEW_ACCEPTANCE)
                .extracting(Issued::to)
                .containsExactlyInAnyOrder("王**", "李*");
    }

    @Test
    void letsTheRedoneOpinionBeReviewedThoughItsRevocationWasReReviewed() {
        var steps = ReviewSteps.served(life, acts);
        steps.asked(DISTRICT, "review", SERVED).accepted(DISTRICT).decided(DISTRICT, ReviewSteps.revoked("2026-03-30"));
        steps.asked(CITY, "rereview", SERVED).accepted(CITY).decided(CITY, Map.of());
        life.on("2026-03-20");
        ReviewSteps.redrafted(life, steps.petition(), "补充认定维修方案。");
        ReviewSteps.redraftApprovedAndServed(life, steps.petition());

        steps.asked(DISTRICT, "review", life.today()).accepted(DISTRICT);

        assertThat(finality.of(steps.petition())).isEmpty();
        assertThat(letters.of(steps.petition()))
                .filteredOn(letter -> letter.kind() == Kind.REVIEW_ACCEPTANCE)
                .hasSize(2);
    }

    @Test
    void leavesToTheOtherTheReReviewOfTheirOwnReview() {
        var steps = servedOnBoth();
        steps.asked(DISTRICT, "review", "2026-03-12")
                .accepted(DISTRICT)
                .inquired(DISTRICT)
                .drafted(DISTRICT, Map.of());
        otherAsks(steps, DISTRICT, "review", "2026-03-12");
        steps.accepted(DISTRICT).approved(DISTRICT).resultServed(DISTRICT);
        steps.asked(CITY, "rereview", "2026-03-12").accepted(CITY).decided(CITY, Map.of());
        steps.inquired(DISTRICT).drafted(DISTRICT, Map.of()).approved(DISTRICT);
        life.done(steps.petition(), DISTRICT.reviewer(), ReviewSteps.SERVE, service(steps, "/2"));

        otherAsks(steps, CITY, "rereview", "2026-03-12");
        steps.accepted(CITY);

        assertThat(clocks(steps, Duty.REREVIEW))
                .extracting(Face::state)
                .containsExactly(Face.State.DONE, Face.State.CALM);
    }

    @Test
    void closesTheWindowOfNoOtherReview() {
        var steps = servedOnBoth();
        steps.asked(DISTRICT, "review", "2026-03-12").accepted(DISTRICT).decided(DISTRICT, Map.of());
        otherAsks(steps, CITY_DEPARTMENT, "review", "2026-03-12");
        steps.accepted(CITY_DEPARTMENT)
                .inquired(CITY_DEPARTMENT)
                .drafted(CITY_DEPARTMENT, Map.of())
                .approved(CITY_DEPARTMENT);
        life.done(steps.petition(), CITY_DEPARTMENT.reviewer(), ReviewSteps.SERVE, service(steps, "/2"));

        steps.asked(CITY, "rereview", "2026-03-12");

        assertThat(clocks(steps, Duty.REQUEST_REREVIEW))
                .extracting(Face::item, Face::doneOn)
                .containsExactly(tuple("复查1", LocalDate.of(2026, 3, 12)), tuple("复查2", null));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(steps.petition())
                        .processDefinitionKey("review")
                        .list())
                .hasSize(1);
    }

    @Test
    void putsARequestDownThoughNobodyIsThereToReview() {
        var steps = ReviewSteps.served(life, acts);
        var post = new Post(TestCity.DISTRICT_BUREAU, Role.REVIEWER);
        var today = LocalDate.parse(life.today());
        relieve(post, today.minusDays(1));

        try {
            var request = steps.request(CITY_DEPARTMENT, "review", life.today());
            acts.done(
                    steps.petition(),
                    TestCity.DISTRICT_REGISTRAR,
                    "review",
                    Steps.with(request, "organ", TestCity.DISTRICT));
        } finally {
            organization.appoint(new Officer(TestCity.DISTRICT_REVIEWER, "鲁复查"), post, today);
            organization.appoint(new Officer(TestCity.SECOND_DISTRICT_REVIEWER, "门复查"), post, today);
        }

        assertThat(clocks(steps, Duty.REVIEW)).extracting(Face::organ).containsExactly(TestCity.DISTRICT_BUREAU);
        assertThat(notices.about(steps.petition()))
                .extracting(Notices.Notice::post)
                .contains(new Post(TestCity.DISTRICT_BUREAU, Role.LEADER).id());
        steps.accepted(DISTRICT);
    }

    private void relieve(Post post, LocalDate on) {
        organization.relieve(TestCity.DISTRICT_REVIEWER, post, on);
        organization.relieve(TestCity.SECOND_DISTRICT_REVIEWER, post, on);
    }

    private List<Face> clocks(ReviewSteps steps, Duty duty) {
        return ledger.of(steps.petition()).stream()
                .filter(face -> face.duty() == duty)
                .toList();
    }
}
