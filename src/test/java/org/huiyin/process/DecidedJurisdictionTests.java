package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.LABOUR;
import static org.huiyin.process.TestCity.OFFICE;
import static org.huiyin.process.TestCity.PROVINCE_HOUSING;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SCHOOLS;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever sorts again follows what was agreed or decided (art. 24), and is never left without a lawful choice. */
@InTheCity
class DecidedJurisdictionTests {

    private static final String REASONS = "所反映的事项由其他单位日常监管，本单位没有这项职权。";

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Organization organization;

    @Test
    void goesBeyondTheBureausReachWhereItWasDecided() {
        String petition = agreed(life.registered(), PROVINCE_HOUSING);

        String elsewhere = life.refused(petition, REGISTRAR, OrganWalk.RESORT, to(LABOUR));
        life.done(petition, REGISTRAR, OrganWalk.RESORT, to(PROVINCE_HOUSING));

        assertThat(elsewhere).contains("确定由“省住房和城乡建设厅”受理");
        assertThat(life.open(petition, Steps.TELL)).isNotNull();
    }

    @Test
    void goesBeforeALeadersEarlierInstruction() {
        String petition = life.registered();
        life.done(petition, REGISTRAR, Steps.SORT, Sorted.as("PROPOSE", "建议市政府确定。"));
        life.done(
                petition,
                OFFICE,
                Sorted.INSTRUCTION,
                Map.of(
                        "leader", "何副市长",
                        "instructedOn", "2026-03-02",
                        "instruction", "请住房和城乡建设局办理。",
                        "responsibleOrgan", HOUSING));
        agreed(petition, SCHOOLS);

        life.done(petition, REGISTRAR, OrganWalk.RESORT, to(SCHOOLS));

        assertThat(life.open(petition, Steps.TELL)).isNotNull();
    }

    @Test
    void bindsNobodyOnceItWasCarriedOut() {
        String petition = agreed(life.registered(), SCHOOLS);
        life.done(petition, REGISTRAR, OrganWalk.RESORT, to(SCHOOLS));
        life.done(petition, REGISTRAR, Steps.TELL, Sorted.told("PHONE", "2026-03-02"));
        String main = life.registered();
        anyTime.done(petition, REGISTRAR, "join", Map.of("into", main, "reason", "同一事项。", "told", "电话告知"));
        anyTime.done(petition, REGISTRAR, "unjoin", Map.of("reason", "并非同一事项。"));
        sent(petition, LABOUR);
        new OrganWalk(life, petition, OrganWalk.LABOUR).objects(HOUSING, REASONS);
        life.done(petition, REGISTRAR, OrganWalk.DECIDE_OBJECTION, Map.of("decision", "AGREED", "reasons", "属实。"));

        var opening = life.opening(petition, REGISTRAR, OrganWalk.RESORT);
        life.done(petition, REGISTRAR, OrganWalk.RESORT, to(HOUSING));

        assertThat(opening).containsEntry("show_decided", "");
        assertThat(life.open(petition, Steps.TELL)).isNotNull();
    }

    @Test
    void bindsNobodyToAnOrganThatIsNoMore() {
        var line = new Heirs(organization, life, anyTime, "dab");
        String petition = agreed(life.registered(), line.organ());

        line.abolished(line.organ(), null);
        life.done(petition, REGISTRAR, OrganWalk.RESORT, Map.of("direction", "ANEW", "reasons", "确定的单位已经撤销。"));

        assertThat(life.open(petition, Steps.SORT)).isNotNull();
    }

    @Test
    void refusesToAskAConferenceThatHasNobody() {
        organization.relieve(
                TestCity.DISTRICT_SECRETARY,
                new Post(TestCity.DISTRICT_BUREAU, Role.CONFERENCE_SECRETARY),
                LocalDate.of(2026, 3, 1));
        String petition = life.registered(Letter.aLetter().at(TestCity.DISTRICT_BUREAU, TestCity.DISTRICT_REGISTRAR));
        String by = TestCity.DISTRICT_REGISTRAR;
        life.done(petition, by, Steps.SORT, Sorted.to("TRANSFER", TestCity.DISTRICT_HOUSING, "属其职权。"));
        life.done(petition, by, Steps.TELL, Sorted.told("PHONE", "2026-03-02"));
        life.done(
                petition,
                TestCity.DISTRICT_HANDLER,
                Steps.CONFIRM,
                OrganWalk.objection("NOT_OWN", PROVINCE_HOUSING, REASONS));
        life.done(petition, by, OrganWalk.DECIDE_OBJECTION, Map.of("decision", "DISPUTED", "reasons", "说法不一。"));

        String refusal = life.refused(
                petition, by, OrganWalk.RECORD_AGREEMENT, Map.of("participants", "区住建局、省住建厅", "minutes", "没有达成一致。"));

        assertThat(refusal).contains("没有在岗的联席会议秘书", "“联席会议");
    }

    /** Housing objects, and all agree on the organ. */
    private String agreed(String petition, String organ) {
        sent(petition, HOUSING);
        new OrganWalk(life, petition, OrganWalk.HOUSING).objects(SCHOOLS, REASONS);
        life.done(petition, REGISTRAR, OrganWalk.DECIDE_OBJECTION, Map.of("decision", "DISPUTED", "reasons", "说法不一。"));
        life.done(
                petition,
                REGISTRAR,
                OrganWalk.RECORD_AGREEMENT,
                Map.of("participants", "各有关单位", "agreed", true, "organ", organ, "minutes", "一致同意。"));
        return petition;
    }

    private void sent(String petition, String organ) {
        life.done(petition, REGISTRAR, Steps.SORT, Sorted.to("TRANSFER", organ, "属其职权。"));
        life.done(petition, REGISTRAR, Steps.TELL, Sorted.told("PHONE", "2026-03-02"));
    }

    private static Map<String, Object> to(String organ) {
        return Map.of("direction", "TRANSFER", "responsibleOrgan", organ, "reasons", "依照确定的结果转送。");
    }
}
