package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.SupervisionSteps.VERIFY;
import static org.huiyin.process.SupervisionSteps.supervised;
import static org.huiyin.process.TestCity.BUREAU;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.SUPERVISOR;

import java.util.Map;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.process.supervision.SupervisionStarts;
import org.huiyin.registry.Purpose;
import org.huiyin.supervision.ConferenceRecords;
import org.huiyin.supervision.SupervisionGround;
import org.huiyin.supervision.SupervisionOrigin;
import org.huiyin.supervision.SupervisionProposal;
import org.huiyin.supervision.SupervisionState;
import org.huiyin.supervision.Supervisions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An accusation stays away from the joint conference also where a supervision of it has no effect (art. 30). */
@InTheCity
class AccusationAtConferenceTests {

    @Autowired
    private Life life;

    @Autowired
    private SupervisionStarts starts;

    @Autowired
    private Supervisions supervisions;

    @Autowired
    private ConferenceRecords conferences;

    @Autowired
    private CurrentOfficer officer;

    @Test
    void saysWhereElseASupervisionWithoutEffectCanGo() {
        String petition = life.registered(Letter.aLetter().of(Purpose.ACCUSATION));
        officer.asSystem(() -> starts.propose(new SupervisionProposal(
                petition, HOUSING, BUREAU, SupervisionGround.PERFUNCTORY, SupervisionOrigin.OFFICER, "没有核查。", null)));
        life.done(petition, SUPERVISOR, SupervisionSteps.CONFIRM, supervised("PERFUNCTORY", "2026-03-30"));
        var steps = new SupervisionSteps(life, petition).signed().answered();

        String refusal = life.refused(
                petition, SUPERVISOR, VERIFY, Map.of("findings", "没有核查。", "verdict", "CONFERENCE", "demand", "请研究。"));

        assertThat(refusal).contains("检举控告不提请联席会议研究", "请继续督办", "责令改正");
        assertThat(conferences.matters(petition)).isEmpty();
        assertThat(supervisions.of(petition))
                .extracting(matter -> matter.state())
                .containsExactly(SupervisionState.ISSUED);
        steps.verified(SupervisionSteps.BEFORE_THE_SUPERIOR);
        assertThat(life.open(petition, SupervisionSteps.ORDER)).isNotNull();
    }
}
