package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.Letter.aLetter;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SCHOOLS;
import static org.huiyin.process.TestCity.SCHOOLS_HANDLER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.access.Wall;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Links;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Purpose;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A petition that turns out to be an accusation is protected as one from then on. */
@InTheCity
class ReclassificationTests {

    private static final Post ACCUSED = new Post(SCHOOLS, Role.HANDLER);

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Petitions petitions;

    @Autowired
    private Links links;

    @Autowired
    private Wall wall;

    @Autowired
    private Acts acts;

    @Test
    void theRegisterSaysWhatItIs() {
        var petition = accusing(inHand());

        anyTime.done(petition, HANDLER, "withdrawal", withdrawal(petition));

        assertThat(purpose(petition)).isEqualTo(Purpose.ACCUSATION);
        assertThat(acts.of(petition)).extracting(Acts.Entry::title).contains("更正信访目的");
        assertThat(anyTime.offer(petition, HANDLER, "agreement").against()).contains("不适用调解");
        assertThat(life.open(petition, Steps.NOTICE)).isNotNull();
    }

    @Test
    void aPetitionJoinedToItIsProtectedWithIt() {
        var main = inHand();
        var petition = life.registered();
        anyTime.done(petition, REGISTRAR, "join", join(main));

        accusing(main);

        assertThat(purpose(petition)).isEqualTo(Purpose.ACCUSATION);
        assertThat(wall.bars(SCHOOLS_HANDLER, List.of(ACCUSED), petition)).isTrue();
    }

    @Test
    void noClaimIsJoinedToItAnyMore() {
        var main = accusing(inHand());
        var petition = life.registered();

        assertThat(anyTime.refused(petition, REGISTRAR, "join", join(main))).contains("单独保密");
    }

    @Test
    void theAccusedIsBarredFromWhatIsSplitOff() {
        var petition = accusing(inHand());

        anyTime.done(petition, REGISTRAR, "split", Map.of("headline1", "公开账目", "requests1", "2", "reason", "另属其他职权。"));

        assertThat(wall.bars(
                        SCHOOLS_HANDLER,
                        List.of(ACCUSED),
                        links.splitInto(petition).get(0)))
                .isTrue();
    }

    @Test
    void anAccusationStaysOneWhateverTheRoute() {
        var petition = new Steps(life, life.registered(aLetter().of(Purpose.ACCUSATION)))
                .sorted()
                .told("2026-03-02")
                .competent()
                .petition();

        routed(petition, "OPINION");

        assertThat(purpose(petition)).isEqualTo(Purpose.ACCUSATION);
    }

    private String inHand() {
        return new Steps(life, life.registered(aLetter().against(SCHOOLS)))
                .sorted()
                .told("2026-03-02")
                .competent()
                .petition();
    }

    private String accusing(String petition) {
        routed(petition, "ACCUSATION");
        return petition;
    }

    private void routed(String petition, String route) {
        var values = new HashMap<String, Object>(OrganWalk.route(route, "经核对诉求确定。"));
        values.put("reclassified", "来信反映的是工作人员违纪。");
        values.put("deviation", "经核对诉求确定。");
        life.done(petition, HANDLER, Steps.ROUTE, values);
    }

    private Purpose purpose(String petition) {
        return petitions.facts(petition).orElseThrow().purpose();
    }

    private static Map<String, Object> join(String main) {
        return Map.of("into", main, "reason", "同一事项。", "told", "电话告知");
    }

    private static Map<String, Object> withdrawal(String who) {
        return Map.of("who", who, "inWriting", true, "paper", "撤回信访申请书 1 份");
    }
}
