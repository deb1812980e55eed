package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.huiyin.process.ReviewSteps.CITY;
import static org.huiyin.process.ReviewSteps.DISTRICT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.desk.PersonalWindows;
import org.huiyin.process.worklist.Prospects;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people whose requests the same office decides apart, and a hearing that another joins (arts 35, 36). */
@InTheCity
class SeveralReviewsTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime acts;

    @Autowired
    private Ledger ledger;

    @Autowired
    private PersonalWindows windows;

    @Autowired
    private Prospects prospects;

    @Test
    void tellsTheWindowsOfTwoReviewsOfOneOfficeApart() {
        var steps = decidedApart();

        assertThat(clocks(steps, Duty.REQUEST_REREVIEW))
                .extracting(
                        Face::item,
                        face -> windows.of(face.clock()).stream()
                                .map(PersonalWindows.Line::name)
                                .toList())
                .containsExactly(tuple("复查1", List.of("王**")), tuple("复查2", List.of("李*")));
    }

    @Test
    void namesOfEachReviewTheDayUntilWhichItWaits() {
        var steps = decidedApart();

        assertThat(prospects.of(steps.petition()))
                .extracting(Prospects.Prospect::step)
                .filteredOn(step -> step.contains("复核申请"))
                .hasSize(2)
                .anyMatch(step -> step.contains("2026年4月13日"))
                .anyMatch(step -> step.contains("2026年4月20日"));
    }

    @Test
    void countsOfWhoJoinedAfterTheHearingEveryDaySinceTheyAsked() {
        var steps = servedOnBoth();
        steps.asked(DISTRICT, "review", life.today()).accepted(DISTRICT);
        otherAsks(steps, DISTRICT, "review");
        steps.accepted(DISTRICT).decided(DISTRICT, Map.of());
        life.done(steps.petition(), DISTRICT.reviewer(), ReviewSteps.SERVE, service(steps));
        steps.asked(CITY, "rereview", life.today()).accepted(CITY);
        life.done(steps.petition(), CITY.reviewer(), ReviewSteps.INQUIRE, steps.inquiry(CITY, "HEARING"));
        life.done(steps.petition(), CITY.reviewer(), ReviewSteps.NOTIFY, ReviewSteps.hearing("2026-03-30"));
        life.on("2026-04-01");
        otherAsks(steps, CITY, "rereview");
        steps.accepted(CITY);
        life.on("2026-04-02");
        life.done(
                steps.petition(),
                CITY.reviewer(),
                ReviewSteps.HOLD,
                Map.of("outcome", "WAIVED", "on", "2026-03-30", "record", "信访人无正当理由未到。"));

        assertThat(clocks(steps, Duty.REREVIEW))
                .extracting(Face::item, Face::lastDay)
                .containsExactly(tuple("复核3", LocalDate.of(2026, 4, 29)), tuple("复核4", LocalDate.of(2026, 5, 6)));
    }

    private ReviewSteps decidedApart() {
        var steps = servedOnBoth();
        steps.asked(DISTRICT, "review", life.today()).accepted(DISTRICT).decided(DISTRICT, Map.of());
        life.on("2026-03-20");
        otherAsks(steps, DISTRICT, "review");
        steps.accepted(DISTRICT).inquired(DISTRICT).drafted(DISTRICT, Map.of()).approved(DISTRICT);
        life.done(steps.petition(), DISTRICT.reviewer(), ReviewSteps.SERVE, service(steps));
        return steps;
    }

    private ReviewSteps servedOnBoth() {
        var steps = ReviewSteps.served(life, acts, Letter.aLetter().alsoSignedBy("李四"));
        life.on("2026-03-12");
        life.done(steps.petition(), TestCity.DISTRICT_HANDLER, Steps.SERVICE, service(steps));
        return steps;
    }

    private Map<String, Object> service(ReviewSteps steps) {
        return Steps.service(steps.petition() + "/2", life.today());
    }

    private void otherAsks(ReviewSteps steps, ReviewSteps.ReviewOffice office, String kind) {
        String subject =
                acts.offer(steps.petition(), office.reviewer(), kind).inputs().get(0).choices().keySet().stream()
                        .filter(key -> key.startsWith(steps.petition() + "/2"))
                        .findFirst()
                        .orElseThrow();
        acts.done(
                steps.petition(),
                office.reviewer(),
                kind,
                Steps.with(steps.request(office, kind, life.today()), "subject", subject));
    }

    private List<Face> clocks(ReviewSteps steps, Duty duty) {
        return ledger.of(steps.petition()).stream()
                .filter(face -> face.duty() == duty)
                .toList();
    }
}
