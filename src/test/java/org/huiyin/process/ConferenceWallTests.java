package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.ConferenceForms.DECISION;
import static org.huiyin.process.ConferenceForms.DECLINED;
import static org.huiyin.process.ConferenceForms.MATTER;
import static org.huiyin.process.ConferenceForms.MEETING;
import static org.huiyin.process.ConferenceForms.PLAN;
import static org.huiyin.process.ConferenceForms.SIGN;
import static org.huiyin.process.ConferenceForms.decided;
import static org.huiyin.process.ConferenceForms.met;
import static org.huiyin.process.ConferenceForms.planned;
import static org.huiyin.process.TestCity.BUREAU_HEAD;
import static org.huiyin.process.TestCity.GOVERNMENT;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.LABOUR;
import static org.huiyin.process.TestCity.PROVINCE_HOUSING;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SECRETARY;

import java.util.Map;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Bar;
import org.huiyin.access.Wall.Ground;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Register;
import org.huiyin.supervision.ConferenceDecisionIssued;
import org.huiyin.supervision.ConferenceRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What became an accusation on its way leaves no conference (art. 30); and no conference decides of who stands above it. */
@InTheCity
class ConferenceWallTests {

    private static final Map<String, Object> AGREED = Map.of("decision", "APPROVE");

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private ConferenceRecords conferences;

    @Autowired
    private Register register;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Wall wall;

    @Test
    void sendsNoDecisionToWhoeverIsAccusedSinceTheMeeting() {
        String petition = decidedOfTwo();
        wall.raise(Bar.organ(petition, HOUSING, Ground.ACCUSED));

        String refusal = life.refused(petition, BUREAU_HEAD, SIGN, AGREED);
        life.done(petition, BUREAU_HEAD, SIGN, Map.of("decision", "RETURN", "reason", "不写对住房和城乡建设局的决定。"));
        life.done(petition, SECRETARY, MEETING, met("2026-03-02", "DECIDED"));
        life.done(petition, SECRETARY, DECISION, decided("CIRCULAR", LABOUR, null, false));
        life.done(petition, BUREAU_HEAD, SIGN, AGREED);

        assertThat(refusal).contains("所定单位已被检举控告", "请退回");
        assertThat(conferences.issued(petition))
                .extracting(ConferenceDecisionIssued::organ)
                .containsExactly(LABOUR);
    }

    @Test
    void sendsNothingOutOfAnAccusation() {
        String petition = decidedOfTwo();
        reclassified(petition);

        String refusal = life.refused(petition, BUREAU_HEAD, SIGN, AGREED);
        life.done(petition, BUREAU_HEAD, SIGN, Map.of("decision", "RETURN", "reason", "本件已是检举控告。"));
        life.done(petition, SECRETARY, MEETING, met("2026-03-02", "NOTED"));
        life.done(petition, BUREAU_HEAD, SIGN, AGREED);

        assertThat(refusal).contains("本件已是检举控告");
        assertThat(conferences.issued(petition)).isEmpty();
    }

    @Test
    void listsNoAccusation() {
        String petition = submitted();
        reclassified(petition);

        String refusal = life.refused(petition, SECRETARY, PLAN, planned("2026-03-02"));
        life.done(petition, SECRETARY, PLAN, DECLINED);

        assertThat(refusal).contains("检举控告不提请联席会议研究", "请选择“不列入议程”");
    }

    @ParameterizedTest
    @ValueSource(strings = {GOVERNMENT, PROVINCE_HOUSING})
    void decidesNothingOfWhoeverStandsAbove(String organ) {
        String petition = submitted();
        life.done(petition, SECRETARY, PLAN, planned("2026-03-02"));
        life.done(petition, SECRETARY, MEETING, met("2026-03-02", "DECIDED"));

        String refusal = life.refused(petition, SECRETARY, DECISION, decided("CIRCULAR", organ, null, false));

        assertThat(refusal).contains("上级机关、单位");
        assertThat(conferences.decided(petition, "议题1")).isEmpty();
    }

    private String decidedOfTwo() {
        String petition = submitted();
        life.done(petition, SECRETARY, PLAN, planned("2026-03-02"));
        life.done(petition, SECRETARY, MEETING, met("2026-03-02", "DECIDED"));
        life.done(petition, SECRETARY, DECISION, decided("CIRCULAR", HOUSING, null, true));
        life.done(petition, SECRETARY, DECISION, decided("CIRCULAR", LABOUR, null, false));
        return petition;
    }

    private String submitted() {
        String petition = life.registered();
        anyTime.done(petition, REGISTRAR, "conference", MATTER);
        return petition;
    }

    private void reclassified(String petition) {
        officer.asSystem(() -> {
            register.reclassified(petition, Purpose.ACCUSATION);
            return petition;
        });
    }
}
