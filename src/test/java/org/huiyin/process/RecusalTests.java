package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.CHIEF;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.HOUSING_UNIT;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.SECOND_LEADER;
import static org.huiyin.process.TestCity.UNIT_HANDLER;
import static org.huiyin.process.TestCity.UNIT_LEADER;

import java.util.List;
import java.util.Map;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Bar;
import org.huiyin.access.Wall.Ground;
import org.huiyin.notices.Notices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who decides that an officer withdraws (art. 28): nobody who is kept from the petition themselves. */
@InTheCity
class RecusalTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Wall wall;

    @Autowired
    private Notices notices;

    @Test
    void passesOverLeadersWhoAreBarred() {
        String petition = inHand();
        wall.raise(Bar.officer(petition, LEADER, Ground.RECUSED));
        wall.raise(Bar.officer(petition, SECOND_LEADER, Ground.RECUSED));

        anyTime.done(petition, HANDLER, "recusal", asked(HANDLER, HOUSING));
        life.done(petition, CHIEF, "UserTask_DecideLeaderRecusal", Map.of("verdict", "GRANT", "reasons", "属近亲属。"));

        assertThat(wall.bars(HANDLER, List.of(), petition)).isTrue();
    }

    @Test
    void passesOverASuperiorOrganThatIsAccused() {
        String petition = inHand();
        new OrganWalk(life, petition, OrganWalk.HOUSING)
                .lower(HOUSING_UNIT, "由所属中心承担。")
                .toldPassedOn("2026-03-02");
        wall.raise(Bar.officer(petition, UNIT_LEADER, Ground.RECUSED));
        wall.raise(Bar.organ(petition, HOUSING, Ground.ACCUSED));

        String refusal = anyTime.refused(petition, UNIT_HANDLER, "recusal", asked(UNIT_HANDLER, HOUSING_UNIT));

        assertThat(refusal).contains("没有可以决定");
    }

    @Test
    void tellsTheHeadsWhenTheLastOneAtAPostIsBarred() {
        String petition = inHand();
        for (String handler : List.of(TestCity.SECOND_HANDLER, LEADER)) {
            wall.raise(Bar.officer(petition, handler, Ground.RECUSED));
        }

        anyTime.done(petition, HANDLER, "recusal", asked(HANDLER, HOUSING));
        life.done(petition, SECOND_LEADER, "UserTask_DecideRecusal", Map.of("verdict", "GRANT", "reasons", "属近亲属。"));

        assertThat(notices.about(petition))
                .extracting(Notices.Notice::text)
                .anySatisfy(text -> assertThat(text).contains("岗位没有其他人员"));
    }

    private String inHand() {
        return new Steps(life, life.registered()).sorted().told("2026-03-02").petition();
    }

    private static Map<String, Object> asked(String officer, String organ) {
        return Map.of("who", officer + "@" + organ, "asker", "OFFICER", "grounds", "信访人是本人亲属。");
    }
}
