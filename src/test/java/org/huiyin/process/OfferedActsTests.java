package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SCHOOLS_HANDLER;

import java.util.Map;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Bar;
import org.huiyin.access.Wall.Ground;
import org.huiyin.registry.Acts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is offered which act, and what is refused before anything is put down. */
@InTheCity
class OfferedActsTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Wall wall;

    @Autowired
    private Acts acts;

    @Autowired
    private CurrentOfficer officer;

    @Test
    void offersTheRegistrarAllTheHandlerWhatConcernsThemAndStrangersNothing() {
        var petition = inHand();

        assertThat(anyTime.offered(petition, REGISTRAR)).contains("join", "split", "successor", "withdrawal");
        assertThat(anyTime.offered(petition, HANDLER))
                .contains("evidence", "withdrawal", "agreement", "help", "recusal")
                .doesNotContain("join", "split", "unjoin", "successor");
        assertThat(anyTime.offered(petition, LEADER)).contains("recusal", "evidence");
        assertThat(anyTime.offered(petition, SCHOOLS_HANDLER)).isEmpty();
        assertThat(anyTime.offered("JSXF-2026-999999", REGISTRAR)).isEmpty();
    }

    @Test
    void offersNothingToWhoeverIsBarred() {
        var petition = inHand();

        wall.raise(Bar.officer(petition, HANDLER, Ground.RECUSED));

        assertThat(anyTime.offered(petition, HANDLER)).isEmpty();
    }

    @Test
    void refusesWhatIsNotOfferedAndWhatIsMissing() {
        var petition = life.registered();

        assertThat(anyTime.refused(petition, REGISTRAR, "withdrawal", Map.of("who", "JSXF-2026-1")))
                .contains("请填写“撤回申请书或者笔录”", "请从所列各项中选择");
        assertThat(anyTime.refused(
                        petition,
                        REGISTRAR,
                        "evidence",
                        Map.of("receivedOn", "2026-03-03", "channel", "LETTER", "content", "明天的信")))
                .contains("今天之间");
        assertThat(acts.of(petition)).isEmpty();
    }

    private String inHand() {
        var petition = life.registered();
        new Steps(life, petition).sorted().told("2026-03-02").competent();
        return petition;
    }

    private static Map<String, Object> withdrawal(String who) {
        return Map.of("who", who, "inWriting", true, "paper", "撤回信访申请书 1 份");
    }
}
