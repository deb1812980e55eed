package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.Letter.aLetter;
import static org.huiyin.process.TestCity.BUREAU;
import static org.huiyin.process.TestCity.DISTRICT;
import static org.huiyin.process.TestCity.DISTRICT_BUREAU;
import static org.huiyin.process.TestCity.DISTRICT_HOUSING;
import static org.huiyin.process.TestCity.DISTRICT_REGISTRAR;
import static org.huiyin.process.TestCity.GOVERNMENT;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.PROVINCE_HOUSING;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Level;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organ.Kind;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.SupervisedBreaches;
import org.huiyin.supervision.SupervisingBureaus;
import org.huiyin.supervision.SupervisionProposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody supervises upward, bureaus are supervised by no breach, and nobody is asked who is not there (arts 39, 40). */
@InTheCity
class SupervisionReachTests {

    private static final LocalDate SINCE = LocalDate.of(2022, 5, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2023, 12, 31);

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private SupervisingBureaus bureaus;

    @Autowired
    private SupervisedBreaches breaches;

    @Autowired
    private Organization organization;

    @Autowired
    private Ledger ledger;

    @Test
    void leavesAHigherOrganToTheBureauBesideIt() {
        String petition = atTheDistrict();

        assertThat(bureaus.of(petition, HOUSING)).contains(BUREAU);
        assertThat(bureaus.of(petition, DISTRICT)).as("its own government").contains(BUREAU);
        assertThat(bureaus.of(petition, GOVERNMENT)).isEmpty();
        assertThat(bureaus.of(petition, PROVINCE_HOUSING)).isEmpty();
    }

    @Test
    void leavesItToTheBureauAboveWhereThereIsNoSupervisor() {
        String petition = atTheDistrict();
        var post = new Post(DISTRICT_BUREAU, Role.SUPERVISOR);
        var nobody = bureaus.of(petition, DISTRICT_HOUSING);
        life.on("2026-12-30");
        organization.appoint(new Officer("pengducha", "彭督查"), post, LocalDate.of(2026, 12, 30));

        var somebody = bureaus.of(petition, DISTRICT_HOUSING);

        organization.relieve("pengducha", post, LocalDate.of(2026, 12, 30));
        assertThat(nobody).contains(BUREAU);
        assertThat(somebody).contains(DISTRICT_BUREAU);
    }

    @Test
    void offersOnlyOrgansBesideAndBelowTheBureau() {
        String petition = atTheDistrict();
        owed(petition, Duty.HANDLE, DISTRICT_HOUSING);
        owed(petition, Duty.REVIEW, HOUSING);

        var offer = anyTime.offer(petition, DISTRICT_REGISTRAR, "supervision");

        assertThat(offer.inputs())
                .filteredOn(input -> input.name().equals("organ"))
                .allSatisfy(input -> assertThat(input.choices()).containsOnlyKeys(DISTRICT_HOUSING))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"REVIEW, " + HOUSING, "RECOMMENDATION_FEEDBACK, " + DISTRICT, "NOTICE, " + DISTRICT_HOUSING})
    void proposesTheBureauThatMay(Duty breached, String organ) {
        String petition = atTheDistrict();

        var proposal = proposal(petition, breached, organ);

        assertThat(proposal).map(SupervisionProposal::bureau).contains(BUREAU);
        assertThat(proposal).map(SupervisionProposal::organ).contains(organ);
    }

    @ParameterizedTest
    @CsvSource({
        "RECOMMENDATION_FEEDBACK, " + DISTRICT_BUREAU,
        "RECOMMENDATION_FEEDBACK, " + BUREAU,
        "RECOMMENDATION_FEEDBACK, " + GOVERNMENT,
        "REPORT_BACK, " + DISTRICT_BUREAU
    })
    void proposesNothingForABureausSilenceNorForThatOfTheGovernmentAtTheTop(Duty breached, String organ) {
        assertThat(proposal(atTheDistrict(), breached, organ)).isEmpty();
    }

    @Test
    void asksNobodyToOrderWhereNobodyHoldsThePost() {
        String petition = life.registered();
        establish(null);

        var superior = bureaus.superior(petition, "nhzj");
        var department = bureaus.department(petition, "nhsw");

        establish(LONG_AGO);
        assertThat(superior).as("the district's office stands empty").contains(GOVERNMENT);
        assertThat(department).isEmpty();
        assertThat(bureaus.department(petition, DISTRICT_HOUSING)).contains(HOUSING);
    }

    /** A district where nobody serves, and an organ led by a department where nobody does. */
    private void establish(LocalDate until) {
        organization.establish(
                new Organ("nhgov", "南湖区人民政府", Kind.GOVERNMENT, GOVERNMENT, true, SINCE, until).at(Level.COUNTY));
        organization.establish(new Organ("nhzj", "南湖区住房和城乡建设局", Kind.ORGAN, "nhgov", true, SINCE, until));
        organization.establish(
                new Organ("nhsw", "南湖区税务局", Kind.ORGAN, "nhgov", true, SINCE, until).under(PROVINCE_HOUSING, true));
    }

    private String atTheDistrict() {
        return life.registered(aLetter().at(DISTRICT_BUREAU, DISTRICT_REGISTRAR));
    }

    private Optional<SupervisionProposal> proposal(String petition, Duty duty, String organ) {
        return breaches.proposal(owed(petition, duty, organ));
    }

    private Ledger.Clock owed(String petition, Duty duty, String organ) {
        var owed = new Ledger.Clock(petition, duty, organ, "建议1");
        ledger.start(owed, LocalDate.of(2026, 3, 2));
        return owed;
    }
}
