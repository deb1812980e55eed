package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Bar;
import org.huiyin.access.Wall.Ground;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.ReviewSteps.ReviewOffice;
import org.huiyin.review.ReviewRecords;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Organs that end while an opinion is under review: the review goes on, and nobody comes to review their own (art. 24). */
@InTheCity
class SuccessionDuringReviewTests {

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

    @Autowired
    private Wall wall;

    @Test
    void theSuccessorOfTheReviewingOrganDecidesAndOpensTheWindow() {
        Heirs reviewing = reviewing("rva");
        String petition = OwnOpinion.served(life, decider("dca", reviewing));
        var steps = new ReviewSteps(life, acts, petition)
                .asked(office(reviewing), "review", life.today())
                .accepted(office(reviewing));

        reviewing.next(petition);
        reviewer(reviewing);
        steps.decided(office(reviewing), Map.of());

        assertThat(records.issued(petition, "复查1"))
                .hasValueSatisfying(issued -> assertThat(issued.organ()).isEqualTo(reviewing.organ()));
        assertThat(ledger.of(petition))
                .filteredOn(face -> face.duty() == Duty.REQUEST_REREVIEW && face.doneOn() == null)
                .singleElement()
                .satisfies(face -> assertThat(face.organ()).isEqualTo(reviewing.organ()));
    }

    @Test
    void theSuccessorOfTheDeciderHandlesAnewAndKeepsOutOfTheReview() {
        Heirs reviewing = reviewing("rvb");
        Heirs decider = decider("dcb", reviewing);
        String petition = OwnOpinion.served(life, decider);
        var steps = new ReviewSteps(life, acts, petition)
                .asked(office(reviewing), "review", life.today())
                .accepted(office(reviewing));

        decider.next(petition);
        steps.decided(office(reviewing), ReviewSteps.revoked("2026-04-30"));

        assertThat(life.opening(petition, decider.handler(), ReviewSteps.REDRAFT))
                .containsKey("show_old_opinion");
        assertThat(wall.on(petition)).contains(Bar.organ(petition, decider.organ(), Ground.DECIDED));
    }

    @Test
    void theReviewingOrganDoesNotAbsorbWhoeverItReviews() {
        Heirs reviewing = reviewing("rvc");
        Heirs decider = decider("dcc", reviewing);
        var other = new Heirs(organization, life, acts, "otc");
        String petition = OwnOpinion.served(life, decider);
        new ReviewSteps(life, acts, petition).asked(office(reviewing), "review", life.today());

        decider.abolished(decider.organ(), reviewing.organ());

        assertThat(acts.refused(petition, REGISTRAR, "successor", Heirs.succession(decider.organ(), reviewing.organ())))
                .contains("一方正在对另一方作出的意见进行复查");
        acts.done(petition, REGISTRAR, "successor", Heirs.succession(decider.organ(), other.organ()));
        assertThat(records.request(petition, "复查1").subject().decider()).isEqualTo(other.organ());
    }

    private Heirs reviewing(String line) {
        var reviewing = new Heirs(organization, life, acts, line);
        reviewer(reviewing);
        return reviewing;
    }

    private void reviewer(Heirs line) {
        String id = line.organ() + Role.REVIEWER.code();
        organization.appoint(new Officer(id, id), new Post(line.organ(), Role.REVIEWER), LocalDate.parse(life.today()));
    }

    /** An organ in the business of the other. */
    private Heirs decider(String line, Heirs above) {
        var decider = new Heirs(organization, life, acts, line);
        organization.establish(organization.organ(decider.organ()).orElseThrow().under(above.organ(), false));
        return decider;
    }

    private static ReviewOffice office(Heirs line) {
        return new ReviewOffice(line.organ(), line.organ() + Role.REVIEWER.code(), line.handler(), line.leader());
    }
}
