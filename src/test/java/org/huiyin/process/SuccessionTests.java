package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SCHOOLS_REGISTRAR;

import java.util.Map;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Bar;
import org.huiyin.access.Wall.Ground;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.Extensions;
import org.huiyin.handling.Matter;
import org.huiyin.organization.Organ.Kind;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Role;
import org.huiyin.routing.Contributions;
import org.huiyin.routing.Contributions.Contribution;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who can put a succession down (art. 24), and what comes together in the successor's hands. */
@InTheCity
class SuccessionTests {

    private static final String REASONS = "所反映的是学校食堂，属于教育部门日常监管事项。";

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Organization organization;

    @Autowired
    private Contributions contributions;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Extensions extensions;

    @Autowired
    private Wall wall;

    @Test
    void theSuccessorsRegistrarGoesOnWithWhatTheOrganReceivedItself() {
        var line = new Heirs(organization, life, anyTime, "sdr");
        line.establish("sdrold", Kind.ORGAN, Role.REGISTRAR);
        line.establish("sdrnew", Kind.ORGAN, Role.REGISTRAR, Role.HANDLER);
        String petition = life.registered(Letter.aLetter().at("sdrold", "sdroldregistrar"));
        var before = anyTime.offered(petition, "sdrnewregistrar");

        life.on("2026-03-04");
        line.abolished("sdrold", "sdrnew");
        var beside = anyTime.offered(petition, REGISTRAR);
        anyTime.done(petition, "sdrnewregistrar", "successor", Heirs.succession("sdrold", "sdrnew"));
        life.done(
                petition,
                "sdrnewregistrar",
                Sorted.JUDGE,
                Map.of("judgement", "OWN", "lane", "COMPLEX", "reasons", "属于本局职权。"));

        assertThat(before).isEmpty();
        assertThat(beside)
                .as("the bureau may supervise, but not put the succession down")
                .containsExactlyInAnyOrder("supervision", "supervision-unanswered", "correction-unordered");
        assertThat(anyTime.offered(petition, SCHOOLS_REGISTRAR)).isEmpty();
        assertThat(life.open(petition, Steps.ROUTE)).isNotNull();
    }

    @Test
    void theBureauBesideItPutsItDownWhereNoSuccessorIsNamed() {
        var line = new Heirs(organization, life, anyTime, "sun");
        line.establish("sunold", Kind.ORGAN, Role.REGISTRAR);
        line.establish("sunnew", Kind.ORGAN, Role.REGISTRAR);
        String petition = life.registered(Letter.aLetter().at("sunold", "sunoldregistrar"));

        line.abolished("sunold", null);
        anyTime.done(petition, REGISTRAR, "successor", Heirs.succession("sunold", "sunnew"));

        assertThat(life.open(petition, Sorted.JUDGE).getTenantId()).isEqualTo("sunnew.registrar");
        assertThat(anyTime.offered(petition, SCHOOLS_REGISTRAR)).isEmpty();
        assertThat(anyTime.offered(petition, TestCity.DISTRICT_REGISTRAR)).isEmpty();
    }

    @Test
    void aBureauSucceedsABureau() {
        var line = new Heirs(organization, life, anyTime, "sbu");
        line.establish("sbuold", Kind.BUREAU, Role.REGISTRAR);
        line.establish("sbunew", Kind.BUREAU, Role.REGISTRAR);
        String petition = life.registered(Letter.aLetter().at("sbuold", "sbuoldregistrar"));

        line.abolished("sbuold", "sbunew");
        line.abolished("sbu1", null);
        anyTime.done(petition, "sbunewregistrar", "successor", Heirs.succession("sbuold", "sbunew"));
        life.done(petition, "sbunewregistrar", Steps.SORT, Sorted.to("TRANSFER", HOUSING, "属其职权。"));
        var none = line.establish("sbulast", Kind.BUREAU, Role.REGISTRAR);
        line.abolished("sbunew", null);

        assertThat(anyTime.refused(
                        petition, none.code() + "registrar", "successor", Heirs.succession("sbunew", HOUSING)))
                .contains("信访部门的职责由信访部门承继");
        assertThat(ledger.of(petition))
                .filteredOn(face -> face.duty() == Duty.SORT && face.organ().equals("sbunew"))
                .singleElement()
                .satisfies(face -> assertThat(face.doneOn()).hasToString("2026-03-02"));
    }

    @Test
    void anHeirThatHadGivenThePetitionBackGoesOnWithIt() {
        var first = new Heirs(organization, life, anyTime, "sgb");
        var second = new Heirs(organization, life, anyTime, "sgc");
        String petition = sent(first.organ());
        life.done(petition, first.handler(), Steps.CONFIRM, OrganWalk.objection("NOT_OWN", second.organ(), REASONS));
        life.done(petition, REGISTRAR, OrganWalk.DECIDE_OBJECTION, Map.of("decision", "AGREED", "reasons", "属实。"));
        life.done(petition, REGISTRAR, OrganWalk.RESORT, resorted(second.organ()));
        life.done(petition, REGISTRAR, Steps.TELL, Sorted.told("PHONE", "2026-03-02"));
        life.done(petition, second.handler(), Steps.CONFIRM, Steps.COMPETENCE);

        second.abolished(second.organ(), first.organ());
        anyTime.done(petition, REGISTRAR, "successor", Heirs.succession(second.organ(), first.organ()));
        life.done(petition, first.handler(), Steps.ROUTE, Steps.ROUTING);
        life.done(petition, first.handler(), Steps.NOTICE, Steps.notice("2026-03-02"));

        assertThat(life.open(petition, Steps.INVESTIGATE)).isNotNull();
        assertThat(ledger.of(petition))
                .filteredOn(face -> face.duty() == Duty.HANDLE)
                .singleElement()
                .satisfies(face -> assertThat(face.organ()).isEqualTo(first.organ()));
    }

    @Test
    void refusesTheAccusedAsSuccessor() {
        var line = new Heirs(organization, life, anyTime, "sacc");
        String petition = sent(line.organ());
        wall.raise(Bar.organ(petition, TestCity.SCHOOLS, Ground.ACCUSED));

        line.abolished(line.organ(), null);

        assertThat(anyTime.refused(petition, REGISTRAR, "successor", Heirs.succession(line.organ(), TestCity.SCHOOLS)))
                .contains("是被检举控告的单位，不能承继");
    }

    @Test
    void theSuccessorOfACoOrganAnswersInItsPlace() {
        var line = new Heirs(organization, life, anyTime, "sco");
        String petition = sent(HOUSING);
        contributions.ask(petition, HOUSING, line.organ(), null);

        line.next(petition);
        var open = contributions.open(petition);
        life.done(petition, line.handler(), OrganWalk.CONTRIBUTE, Map.of("text", "已经核实，没有异议。"));

        assertThat(open).extracting(Contribution::coOrgan).containsExactly(line.organ());
        assertThat(contributions.open(petition)).isEmpty();
        assertThat(contributions.all(petition))
                .singleElement()
                .satisfies(one -> assertThat(one.given()).isNotNull());
    }

    @Test
    void aCoOrganThatTakesOverAnotherAnswersForBothByTheFirstDay() {
        var first = new Heirs(organization, life, anyTime, "sca");
        var second = new Heirs(organization, life, anyTime, "scb");
        String petition = sent(HOUSING);
        contributions.ask(petition, HOUSING, first.organ(), java.time.LocalDate.of(2026, 3, 10));
        contributions.ask(petition, HOUSING, second.organ(), java.time.LocalDate.of(2026, 3, 20));

        first.abolished(first.organ(), second.organ());
        anyTime.done(petition, REGISTRAR, "successor", Heirs.succession(first.organ(), second.organ()));

        assertThat(contributions.open(petition))
                .extracting(Contribution::coOrgan)
                .containsExactly(second.organ(), second.organ());
        assertThat(ledger.of(petition))
                .filteredOn(face -> face.duty() == Duty.CONTRIBUTE && face.doneOn() == null)
                .singleElement()
                .satisfies(face -> {
                    assertThat(face.organ()).isEqualTo(second.organ());
                    assertThat(face.lastDay()).hasToString("2026-03-10");
                });
    }

    @Test
    void theSuccessorMayStillMakeTheSixtyDaysLonger() {
        var line = new Heirs(organization, life, anyTime, "sex");
        String petition = sent(line.organ());
        life.done(petition, line.handler(), Steps.CONFIRM, Steps.COMPETENCE);
        life.done(petition, line.handler(), Steps.ROUTE, Steps.ROUTING);
        life.done(petition, line.handler(), Steps.NOTICE, Steps.notice("2026-03-02"));

        line.next(petition);
        var heir = new Matter(petition, line.organ());

        assertThat(extensions.against(heir, 30)).isEmpty();
        // ninety days from acceptance end on 31 May, a Sunday
        assertThat(extensions.lastDay(heir, 30)).contains(java.time.LocalDate.of(2026, 6, 1));
        assertThat(extensions.against(heir, 31))
                .hasValueSatisfying(why -> assertThat(why).contains("至多延长 30 日"));
        assertThat(extensions.running(heir).orElseThrow().started()).hasToString("2026-03-02");
    }

    private String sent(String organ) {
        String petition = life.registered();
        life.done(petition, REGISTRAR, Steps.SORT, Sorted.to("TRANSFER", organ, "属其职权。"));
        life.done(petition, REGISTRAR, Steps.TELL, Sorted.told("LETTER", "2026-03-02"));
        return petition;
    }

    private static Map<String, Object> resorted(String organ) {
        return Map.of("direction", "TRANSFER", "responsibleOrgan", organ, "reasons", "依照核实的结果转送。");
    }
}
