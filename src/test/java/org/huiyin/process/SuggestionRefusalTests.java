package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.RouteForms.APPROVED;
import static org.huiyin.process.RouteForms.APPROVE_REPLY;
import static org.huiyin.process.RouteForms.SERVE_REPLY;
import static org.huiyin.process.RouteForms.STUDY;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.LEADER;

import java.util.HashMap;
import java.util.Map;
import org.huiyin.handling.Route;
import org.huiyin.notices.Notices;
import org.huiyin.registry.Purpose;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What must not be replied to a suggestion is refused with a sentence, and the task stays. */
@InTheCity
class SuggestionRefusalTests {

    @Autowired
    private Life life;

    @Autowired
    private Desk desk;

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Notices notices;

    @Test
    void refusesARewardForWhatIsNotAdopted() {
        String petition = chosen();

        String refusal = life.refused(petition, HANDLER, STUDY, rewarded("NOT_ADOPTED"));

        assertThat(refusal).contains("没有采纳的建议意见不能提出奖励");
    }

    @Test
    void refusesARewardWithoutItsGrounds() {
        String petition = chosen();

        String refusal =
                life.refused(petition, HANDLER, STUDY, Steps.with(RouteForms.studied("ADOPTED"), "reward", true));

        assertThat(refusal).contains("请填写“奖励意见”");
    }

    @Test
    void forgetsTheGroundsOfARewardThatIsNotGiven() {
        String petition = chosen();

        life.done(petition, HANDLER, STUDY, Steps.with(rewarded("PARTLY"), "reward", false));

        assertThat(life.opening(petition, LEADER, APPROVE_REPLY)).containsEntry("show_reward", "无");
    }

    @Test
    void refusesThatWhoeverStudiedItApproves() {
        String petition = chosen();
        life.done(petition, LEADER, STUDY, RouteForms.studied("ADOPTED"));

        String refusal = life.refused(petition, LEADER, APPROVE_REPLY, APPROVED);

        assertThat(refusal).contains("起草人不能审批自己起草的建议回复");
    }

    @Test
    void opensTheStudyAgainWithTheReasonForItsReturn() {
        String petition = chosen();
        life.done(petition, HANDLER, STUDY, rewarded("ADOPTED"));

        life.done(petition, LEADER, APPROVE_REPLY, RouteForms.returned("没有写明落实时间。"));

        assertThat(life.opening(petition, HANDLER, STUDY))
                .containsEntry("show_return", "没有写明落实时间。")
                .containsAllEntriesOf(rewarded("ADOPTED"));
    }

    @Test
    void mayReplyByTelephone() {
        String petition = approved();

        life.done(petition, HANDLER, SERVE_REPLY, RouteForms.served(petition, "PHONE", "2026-03-02"));

        assertThat(desk.open(petition, SERVE_REPLY)).isEmpty();
    }

    @Test
    void refusesToReplyToNobodyWhereTheAddressIsKnown() {
        String petition = approved();

        String refusal = life.refused(petition, HANDLER, SERVE_REPLY, RouteForms.unclear(petition));

        assertThat(refusal).contains("应当答复");
    }

    @Test
    void saysOnceThatTheReplyIsLate() {
        String petition = chosen();

        life.on("2026-05-07");
        life.fire(petition, "BoundaryEvent_SuggestionOverdue");

        assertThat(notices.about(petition))
                .allSatisfy(notice -> assertThat(notice.text()).contains("研究答复", "第二十九条"))
                .extracting(Notices.Notice::post)
                .containsExactlyInAnyOrder("jszj.handler", "jszj.leader");
    }

    private String chosen() {
        return new Entrance(house).at(Route.SUGGESTION, Letter.aLetter().of(Purpose.SUGGESTION));
    }

    private String approved() {
        String petition = chosen();
        life.done(petition, HANDLER, STUDY, RouteForms.studied("ADOPTED"));
        life.done(petition, LEADER, APPROVE_REPLY, APPROVED);
        return petition;
    }

    private static Map<String, Object> rewarded(String adoption) {
        var values = new HashMap<>(RouteForms.studied(adoption));
        values.putAll(Map.of("reward", true, "rewardNote", "节约财政资金，按规定发给奖金。"));
        return values;
    }
}
