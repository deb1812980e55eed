package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.AnyTimeForms.archived;
import static org.huiyin.process.AnyTimeForms.withdrawal;
import static org.huiyin.process.RecommendationSteps.DRAFTER;
import static org.huiyin.process.RecommendationSteps.draft;
import static org.huiyin.process.RecommendationSteps.proposal;
import static org.huiyin.process.Steps.with;
import static org.huiyin.process.SupervisionSteps.ANSWER;
import static org.huiyin.process.SupervisionSteps.CONFIRM;
import static org.huiyin.process.SupervisionSteps.FIRST;
import static org.huiyin.process.SupervisionSteps.PROPOSAL;
import static org.huiyin.process.SupervisionSteps.REPLY;
import static org.huiyin.process.SupervisionSteps.SIGN;
import static org.huiyin.process.SupervisionSteps.VERIFY;
import static org.huiyin.process.SupervisionSteps.supervised;
import static org.huiyin.process.TestCity.BUREAU_HEAD;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SUPERVISOR;

import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organ.Kind;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Role;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.SupervisionState;
import org.huiyin.supervision.Supervisions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What can still be put down of supervisions and recommendations once their petition has ended, and by whose heirs. */
@InTheCity
class OutlastingSupervisionTests {

    private static final Map<String, Object> UNANSWERED = Map.of("supervision", FIRST, "urged", "两次电话催办。");

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Supervisions supervisions;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Organization organization;

    @Test
    void supervisesAWithdrawnPetitionForANewFactAlone() {
        String petition =
                new Steps(life, life.registered()).sorted().told("2026-03-02").petition();
        anyTime.done(petition, HANDLER, "withdrawal", withdrawal(petition));

        String refusal = anyTime.refused(petition, SUPERVISOR, "supervision", PROPOSAL);
        anyTime.done(petition, SUPERVISOR, "supervision", with(PROPOSAL, "newFact", "撤回以后查明，承办人要求其撤回。"));

        assertThat(refusal).contains("已于 2026-03-02 终结办理", "没有新的情况不再提出督办");
        assertThat(supervisions.of(petition))
                .extracting(matter -> matter.state())
                .containsExactly(SupervisionState.PROPOSED);
    }

    @Test
    void waitsNoLongerForARecommendationsAnswerAfterTheArchive() {
        var steps = RecommendationSteps.inHand(life, anyTime).issued("IMPROVE_WORK", draft(HOUSING));
        String petition = steps.petition();
        life.on("2026-03-10");
        steps.archived("2026-03-10", "2026-04-10");

        anyTime.done(
                petition,
                DRAFTER,
                "recommendation-silence",
                Map.of("recommendation", RecommendationSteps.FIRST, "urged", "三次电话催办，没有结果。"));
        anyTime.done(petition, DRAFTER, "recommendation", proposal("COMPLETE_POLICY"));

        assertThat(life.open(petition, RecommendationSteps.JUDGE)).isNotNull();
        assertThat(life.open(petition, RecommendationSteps.DRAFT)).isNotNull();
    }

    @Test
    void theSuccessorRepliesInItsPlaceAfterTheArchive() {
        var line = new Heirs(organization, life, anyTime, "sos");
        String petition = lettered(line.organ(), SUPERVISOR, BUREAU_HEAD, REGISTRAR);
        anyTime.done(petition, REGISTRAR, "withdrawal", withdrawal(petition));
        archived(life, petition);

        line.next(petition);
        String tenant = life.open(petition, REPLY).getTenantId();
        life.done(petition, line.leader(), REPLY, ANSWER);

        assertThat(tenant).isEqualTo(line.organ() + ".leader");
        assertThat(ledger.of(petition))
                .filteredOn(face -> face.duty() == Duty.SUPERVISION_REPLY)
                .extracting(Face::organ)
                .containsExactly("sos1", "sos2");
    }

    @Test
    void theBureausSuccessorWaitsNoLongerInItsPlace() {
        var line = new Heirs(organization, life, anyTime, "sow");
        line.establish("sowold", Kind.BUREAU, Role.REGISTRAR, Role.SUPERVISOR, Role.LEADER);
        line.establish("sownew", Kind.BUREAU, Role.REGISTRAR, Role.SUPERVISOR, Role.LEADER);
        String petition = lettered(HOUSING, "sowoldsupervisor", "sowoldleader", "sowoldregistrar");

        life.on("2026-03-26");
        line.abolished("sowold", "sownew");
        anyTime.done(petition, "sownewregistrar", "successor", Heirs.succession("sowold", "sownew"));
        anyTime.done(petition, "sownewsupervisor", "supervision-unanswered", UNANSWERED);

        assertThat(life.open(petition, VERIFY).getTenantId()).isEqualTo("sownew.supervisor");
        line.neverWas("sowold");
        line.neverWas("sownew");
    }

    /** With its letter, to be answered by the twenty-fifth of March. */
    private String lettered(String organ, String supervisor, String head, String registrar) {
        String petition = registrar.equals(REGISTRAR)
                ? life.registered()
                : life.registered(Letter.aLetter().at("sowold", registrar));
        life.done(petition, registrar, Steps.SORT, Sorted.to("TRANSFER", organ, "属其职权。"));
        life.done(petition, registrar, Steps.TELL, Sorted.told("LETTER", "2026-03-02"));
        life.on("2026-03-18");
        life.fire(petition, "BoundaryEvent_NoticeOverdue");
        life.done(petition, supervisor, CONFIRM, supervised("NOT_ACCEPTED", "2026-03-25"));
        life.done(petition, head, SIGN, Map.of("decision", "APPROVE"));
        return petition;
    }
}
