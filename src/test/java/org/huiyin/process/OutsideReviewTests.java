package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.Conclusion;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.review.ReviewRecords;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes back from an organ outside that was asked for review: nothing yet, a refusal, or another conclusion. */
@InTheCity
class OutsideReviewTests {

    private static final String DEPARTMENT = "owst";

    @Autowired
    private Life life;

    @Autowired
    private AnyTime acts;

    @Autowired
    private Organization organization;

    @Autowired
    private ReviewRecords records;

    @Autowired
    private Ledger ledger;

    @Test
    void isAskedAfterAgainAndAgain() {
        String petition = sentOutside(line("owa"));
        life.on("2026-04-03");
        life.fire(petition, "BoundaryEvent_OutsideReviewOverdue");

        note(petition, "CHASED", "电话催问，对方答复正在核查。");
        List<Face> chase = running(petition);
        life.on("2026-05-12");
        life.fire(petition, "BoundaryEvent_OutsideReviewOverdue");

        assertThat(chase)
                .singleElement()
                .satisfies(face -> assertThat(face.started()).hasToString("2026-04-03"));
    }

    @Test
    void isPutDownAsItsRefusalWhichEndsTheReview() {
        String petition = sentOutside(line("owb"));
        var refusal = new HashMap<String, Object>(
                Map.of("progress", "REFUSED", "on", life.today(), "remarks", "超过申请期限，不予受理。"));

        assertThat(life.refused(petition, REGISTRAR, ReviewSteps.OUTSIDE, refusal))
                .contains("意见书文号");
        refusal.putAll(Map.of("number", "右文旅复不受〔2026〕2号", "issuedOn", life.today()));
        life.done(petition, REGISTRAR, ReviewSteps.OUTSIDE, refusal);

        assertThat(records.open(petition)).isEmpty();
        assertThat(records.issued(petition, "复查1")).isEmpty();
        assertThat(records.checked(petition, "复查1"))
                .hasValueSatisfying(said -> assertThat(said.number()).isEqualTo("右文旅复不受〔2026〕2号"));
        assertThat(running(petition)).isEmpty();
    }

    @Test
    void hasItsChangedConclusionCarriedOut() {
        Heirs line = line("owc");
        String petition = sentOutside(line);
        var changed = new HashMap<String, Object>(Map.of(
                "progress", "RESULT",
                "on", life.today(),
                "remarks", "省厅邮寄意见书。",
                "decision", "CHANGED",
                "number", "右文旅复查〔2026〕7号",
                "issuedOn", life.today(),
                "servedOn", life.today()));

        assertThat(life.refused(petition, REGISTRAR, ReviewSteps.OUTSIDE, changed))
                .contains("变更后的结论");
        changed.putAll(Map.of("conclusion", "SUPPORT", "opinion", "予以支持，三十日内修复电梯。"));
        life.done(petition, REGISTRAR, ReviewSteps.OUTSIDE, changed);

        assertThat(life.opening(petition, line.handler(), Steps.EXECUTE))
                .containsEntry("show_opinion", "右文旅复查〔2026〕7号")
                .containsEntry("show_outcome", Conclusion.SUPPORT.label())
                .containsEntry("show_text", "予以支持，三十日内修复电梯。");
    }

    private void note(String petition, String progress, String remarks) {
        life.done(
                petition,
                REGISTRAR,
                ReviewSteps.OUTSIDE,
                Map.of("progress", progress, "on", life.today(), "remarks", remarks));
    }

    private List<Face> running(String petition) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == Duty.CHASE && face.doneOn() == null)
                .toList();
    }

    /** An organ led from a department outside, the only one that may review. */
    private Heirs line(String name) {
        var since = LocalDate.of(2022, 5, 1);
        organization.establish(new Organ(DEPARTMENT, "江右省文化和旅游厅", Organ.Kind.ORGAN, null, false, since, null));
        var line = new Heirs(organization, life, acts, name);
        organization.establish(organization.organ(line.organ()).orElseThrow().under(DEPARTMENT, true));
        return line;
    }

    private String sentOutside(Heirs line) {
        String petition = OwnOpinion.served(life, line);
        var request = new HashMap<String, Object>();
        request.put("subject", new ReviewSteps(life, acts, petition).subject(REGISTRAR, "review"));
        request.put("organ", DEPARTMENT);
        request.put("handedInOn", life.today());
        request.put("receivedOn", life.today());
        request.put("channel", "LETTER");
        request.put("text", "请求变更为予以支持。");
        request.put("application", true);
        acts.done(petition, REGISTRAR, "review", request);
        return petition;
    }
}
