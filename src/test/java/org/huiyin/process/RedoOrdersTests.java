package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.ReviewSteps.CITY;
import static org.huiyin.process.ReviewSteps.DISTRICT;
import static org.huiyin.process.TestCity.DISTRICT_HANDLER;
import static org.huiyin.process.TestCity.DISTRICT_HOUSING;

import java.util.List;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.Matter;
import org.huiyin.review.RedoOrdered;
import org.huiyin.review.Redos;
import org.huiyin.review.ReviewRecords;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which review's order a new opinion answers, and by when it is served (art. 35). */
@InTheCity
class RedoOrdersTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime acts;

    @Autowired
    private Redos redos;

    @Autowired
    private ReviewRecords records;

    @Autowired
    private Ledger ledger;

    @Test
    void oneNewOpinionAnswersTwoOrdersByTheDayThatEndsFirst() {
        var steps = revoked("2026-04-30");
        String petition = steps.petition();

        rereviewed(steps.asked(CITY, "rereview", life.today()), "2026-04-20");

        var opening = life.opening(petition, DISTRICT_HANDLER, ReviewSteps.REDRAFT);
        assertThat(opening.get("show_review").toString()).contains("复查", "；", "复核");
        assertThat(running(petition, Duty.REDO))
                .singleElement()
                .satisfies(face -> assertThat(face.lastDay()).hasToString("2026-04-20"));
    }

    @Test
    void keepsTheEarlierDayWhereTheLaterOrderLeavesMoreTime() {
        var steps = revoked("2026-04-20");

        rereviewed(steps.asked(CITY, "rereview", life.today()), "2026-04-30");

        assertThat(running(steps.petition(), Duty.REDO))
                .singleElement()
                .satisfies(face -> assertThat(face.lastDay()).hasToString("2026-04-20"));
    }

    @Test
    void anOrderAfterTheNewOpinionIsAnsweredByAnother() {
        var steps = revoked("2026-04-30").asked(CITY, "rereview", life.today());
        String petition = steps.petition();
        ReviewSteps.redrafted(life, petition, "补充认定维修方案。");
        ReviewSteps.redraftApprovedAndServed(life, petition);

        rereviewed(steps, "2026-04-30");

        assertThat(redos.underWay(new Matter(petition, DISTRICT_HOUSING)))
                .map(RedoOrdered::request)
                .hasValue("复核2");
        assertThat(life.refused(petition, DISTRICT_HANDLER, ReviewSteps.REDRAFT, ReviewSteps.redraft()))
                .contains("相同");
        assertThat(redos.draft(petition, "复查1")).isPresent();
        assertThat(redos.draft(petition, "复核2")).isEmpty();
        assertThat(records.open(petition)).contains("撤销后的重新办理");
    }

    @Test
    void countsTheDaysOfServiceFromTheNewOpinion() {
        String petition = revoked("2026-04-30").petition();
        ReviewSteps.redrafted(life, petition, "补充认定维修方案。");
        life.on("2026-04-20");
        life.done(petition, TestCity.DISTRICT_LEADER, ReviewSteps.APPROVE_REDRAFT, Map.of("decision", "APPROVE"));

        assertThat(running(petition, Duty.SERVE))
                .singleElement()
                .satisfies(face -> assertThat(face.started()).hasToString("2026-04-20"));
    }

    private ReviewSteps revoked(String redoBy) {
        return ReviewSteps.served(life, acts)
                .asked(DISTRICT, "review", life.today())
                .accepted(DISTRICT)
                .decided(DISTRICT, ReviewSteps.revoked(redoBy));
    }

    private static void rereviewed(ReviewSteps steps, String redoBy) {
        steps.accepted(CITY).decided(CITY, ReviewSteps.revoked(redoBy));
    }

    private List<Face> running(String petition, Duty duty) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == duty && face.doneOn() == null)
                .toList();
    }
}
