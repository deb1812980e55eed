package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.Map;
import org.huiyin.process.worklist.Prospects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where a petition stands in words, and what can happen next. */
@InTheCity
class ProspectsTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Prospects prospects;

    @Test
    void saysWhereItStandsAndWhatCanHappenNext() {
        var petition = inHand();

        var prospect = prospects.of(petition).get(0);

        assertThat(prospect.step()).isEqualTo("确定办理途径");
        assertThat(prospect.post()).isEqualTo(HOUSING + ".handler");
        assertThat(prospect.next())
                .isNotEmpty()
                .allSatisfy(next -> assertThat(next.name()).isNotBlank());
        assertThat(prospect.meanwhile()).contains("信访事项已终结", "信访事项已并入");
    }

    @Test
    void saysForWhatAJoinedPetitionWaits() {
        var petition = life.registered();
        var main = life.registered();

        anyTime.done(petition, REGISTRAR, "join", Map.of("into", main, "reason", "同一事项。", "told", "电话告知"));

        assertThat(prospects.of(petition)).extracting(Prospects.Prospect::step).containsExactly("等待主件已办结，或者已取消并入");
    }

    private String inHand() {
        var petition = life.registered();
        new Steps(life, petition).sorted().told("2026-03-02").competent();
        return petition;
    }
}
