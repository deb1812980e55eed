package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.Letter.aLetter;
import static org.huiyin.process.TestCity.HANDLER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.process.submission.Offer;
import org.huiyin.registry.Acts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mediation ends a petition for everybody in it, so everybody in it must want it (art. 33). */
@InTheCity
class MediationConsentTests {

    private static final String DAY = "2026-03-02";

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Acts acts;

    @Test
    void needsTheConsentOfEverybodyWhoSigned() {
        String petition = atInvestigation(aLetter().alsoSignedBy("钱多多"));

        String nobody = anyTime.refused(petition, HANDLER, "mediation", consents());
        String one = anyTime.refused(petition, HANDLER, "mediation", consents("agrees1"));
        anyTime.done(petition, HANDLER, "mediation", consents("agrees1", "agrees2"));

        assertThat(nobody).contains("王**、钱**没有同意调解");
        assertThat(one).startsWith("钱**没有同意调解").contains("登记撤回");
        assertThat(acts.of(petition))
                .filteredOn(entry -> entry.action().equals("MEDIATION_BEGUN"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.lines().get("信访人同意")).startsWith("王**、钱**"));
    }

    @Test
    void needsNobodysWhoHasWithdrawn() {
        String petition = atInvestigation(aLetter().alsoSignedBy("钱多多"));
        anyTime.done(
                petition,
                HANDLER,
                "withdrawal",
                Map.of("who", petition + "/2", "inWriting", true, "paper", "撤回信访申请书 1 份", "reason", "已经和解。"));

        anyTime.done(petition, HANDLER, "mediation", consents());

        assertThat(asked(petition)).noneMatch(name -> name.startsWith("agrees"));
    }

    @Test
    void asksForThoseOfAGroupWhoAreNotNamed() {
        String petition = atInvestigation(aLetter().together(4));

        String without = anyTime.refused(petition, HANDLER, "mediation", consents("agrees1"));
        anyTime.done(petition, HANDLER, "mediation", consents("agrees1", "othersAgree"));

        assertThat(without).startsWith("其他 3 名信访人没有同意调解");
    }

    @Test
    void showsWhoMustSignTheAgreement() {
        String petition = atInvestigation(aLetter().alsoSignedBy("钱多多"));
        anyTime.done(petition, HANDLER, "mediation", consents("agrees1", "agrees2"));
        life.done(
                petition,
                HANDLER,
                "UserTask_Mediate",
                Map.of("heldOn", DAY, "result", "AGREED", "participants", "承办人、信访人、物业经理", "record", "物业先行修复。"));
        life.done(
                petition,
                HANDLER,
                "UserTask_DrawAgreement",
                Map.of(
                        "otherParty", "某物业服务公司",
                        "facts", "电梯停运两个月。",
                        "issues", "维修费用由谁承担。",
                        "terms", "物业先行修复，费用依法分摊。",
                        "manner", "物业委托维保单位修复。",
                        "performBy", "2026-04-12"));

        var opening = life.opening(petition, HANDLER, "UserTask_RecordSettlement");

        assertThat(opening).containsEntry("show_signers", "王**、钱**");
    }

    private List<String> asked(String petition) {
        return anyTime.offer(petition, HANDLER, "mediation").inputs().stream()
                .map(Offer.Input::name)
                .toList();
    }

    private String atInvestigation(Letter letter) {
        var steps = new Steps(life, life.registered(letter));
        steps.sorted().told(DAY).competent().routed().noticed(DAY);
        return steps.petition();
    }

    private static Map<String, Object> consents(String... ticked) {
        var values = new HashMap<String, Object>(Map.of(
                "petitionerOn", DAY,
                "petitionerHow", "当面同意，笔录存卷",
                "otherParty", "某物业服务公司",
                "otherWho", "物业经理",
                "otherOn", DAY,
                "otherHow", "书面同意，同意书存卷",
                "mediator", "李承办"));
        for (String tick : ticked) {
            values.put(tick, true);
        }
        return values;
    }
}
