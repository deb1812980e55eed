package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.AnyTimeForms.agreement;
import static org.huiyin.process.AnyTimeForms.archived;
import static org.huiyin.process.AnyTimeForms.atInvestigation;
import static org.huiyin.process.AnyTimeForms.join;
import static org.huiyin.process.AnyTimeForms.withdrawal;
import static org.huiyin.process.Letter.aLetter;
import static org.huiyin.process.TestCity.CHIEF;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SECOND_HANDLER;

import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.notices.Notices;
import org.huiyin.process.book.Story;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Petitions;
import org.huiyin.statute.Ending;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes to a petition at any time, wherever it stands. */
@InTheCity
class AnyTimeStoriesTests {

    private static final String TAKE_UP = "UserTask_TakeUpSubmission";
    private static final String DECIDE = "UserTask_DecideRecusal";
    private static final String DECIDE_LEADER = "UserTask_DecideLeaderRecusal";

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Petitions petitions;

    @Autowired
    private Acts acts;

    @Autowired
    private Notices notices;

    @Story(
            number = 59,
            title = "电梯停运：调查期间信访人书面撤回",
            about = "住房和城乡建设局受理后，物业已经恢复电梯运行，信访人书面撤回。各项期限终止计算，由首个收到的信访局归档。",
            ending = Ending.WITHDRAWN)
    void endsWithTheWithdrawalOfItsOnlyPetitioner() {
        var petition = atInvestigation(life);

        life.on("2026-03-10");
        anyTime.refused(petition, HANDLER, "withdrawal", Map.of("who", petition, "inWriting", true, "paper", ""));
        anyTime.done(petition, HANDLER, "withdrawal", withdrawal(petition));
        archived(life, petition);

        assertThat(life.isOver(petition)).isTrue();
        assertThat(ledger.of(petition)).noneMatch(face -> face.doneOn() == null);
        assertThat(clock(petition, "HANDLE").state()).isEqualTo(Face.State.CANCELLED);
    }

    @Story(
            number = 60,
            title = "联名信访：一人撤回，为其余二人继续办理，全体撤回后终结",
            about = "三名业主联名来信。一人撤回的，信访事项为其余二人继续办理，答复不再向撤回的人送达；其余二人先后撤回后终结。",
            ending = Ending.WITHDRAWN)
    void goesOnForTheOthersUntilEverybodyHasWithdrawn() {
        var petition = life.registered(aLetter().alsoSignedBy("钱多多", "孙小圣"));
        new Steps(life, petition).sorted().told("2026-03-02").competent();

        anyTime.done(petition, REGISTRAR, "withdrawal", withdrawal(petition + "/2"));
        var left = petitions.recipients(petition);
        anyTime.done(petition, HANDLER, "withdrawal", withdrawal(petition));
        life.open(petition, Steps.ROUTE);
        anyTime.done(petition, HANDLER, "withdrawal", withdrawal(petition + "/3"));
        archived(life, petition);

        assertThat(left).extracting(Petitions.Recipient::key).containsExactly(petition, petition + "/3");
    }

    @Story(
            number = 61,
            title = "电梯停运：经调解达成协议",
            about = "办理中经业主和物业双方同意进行调解，达成一致，制作调解协议书。一方没有签名的，不能以此终结（第三十三条）。",
            ending = Ending.AGREEMENT)
    void endsWithAnAgreementBothSidesSigned() {
        var petition = atInvestigation(life);

        life.on("2026-03-12");
        var unsigned = anyTime.refused(petition, HANDLER, "agreement", agreement(false));
        anyTime.done(petition, HANDLER, "agreement", agreement(true));
        archived(life, petition);

        assertThat(unsigned).contains("须经双方同意");
        assertThat(acts.of(petition)).extracting(Acts.Entry::title).contains("达成调解、和解协议", "终结办理");
    }

    @Story(
            number = 62,
            title = "电梯停运：信访人死亡，没有承受人",
            about = "办理期间信访人病故，经向居委会和近亲属核实，无人继续提出。登记证明材料和核实情况后终结。",
            ending = Ending.DECEASED)
    void endsWhereNobodyIsLeftToAnswer() {
        var petition = atInvestigation(life);
        var death = Map.of("who", petition, "paper", "死亡医学证明（推断）书", "findings", "向居委会和其子核实，表示不再提出。");

        anyTime.refused(petition, REGISTRAR, "death", death);
        anyTime.done(petition, REGISTRAR, "death", Steps.with(Map.copyOf(death), "noSuccessor", true));
        archived(life, petition);

        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 63,
            title = "电梯停运：补充证据、催办、再次来信，最后达成调解协议",
            about = "办理期间信访人补充照片、打电话催办、再次来信，均不另行登记，由承办人逐次处理；催办通知承办人和负责人，不改变期限。双方最后达成调解协议。",
            ending = Ending.AGREEMENT)
    void bringsToTheHandlerWhatThePetitionerBrings() {
        var petition = atInvestigation(life);
        var before = clock(petition, "HANDLE").lastDay();

        life.on("2026-03-05");
        anyTime.done(petition, REGISTRAR, "evidence", brought("2026-03-04", Channel.LETTER, "电梯停运照片 3 张。"));
        anyTime.done(petition, HANDLER, "urging", brought("2026-03-05", Channel.PHONE, "询问何时修好，希望尽快。"));
        var opening = life.opening(petition, HANDLER, TAKE_UP);
        takenUp(petition, "PROGRESS_TOLD");
        anyTime.done(petition, REGISTRAR, "letter", brought("2026-03-05", Channel.LETTER, "补充说明物业已换公司。"));
        takenUp(petition, "INTO_FILE");
        anyTime.done(petition, HANDLER, "agreement", agreement(true));
        archived(life, petition);

        assertThat(opening.get("show_submissions").toString()).contains("补充证据、材料", "催办", "照片 3 张");
        assertThat(clock(petition, "HANDLE").lastDay()).isEqualTo(before);
        assertThat(notices.about(petition))
                .extracting(Notices.Notice::post)
                .contains(HOUSING + ".handler", HOUSING + ".leader");
    }

    @Story(
            number = 67,
            title = "电梯停运：承办人回避，负责人的回避由主要负责人决定",
            about = "承办人是物业经理的亲属，经负责人决定回避，已领取的任务退回岗位，由另一承办人接办；信访人申请负责人回避，主要负责人决定不予回避并说明理由（第二十八条）。",
            ending = Ending.WITHDRAWN)
    void keepsOutWhoeverHasAnInterest() {
        var petition = atInvestigation(life);
        anyTime.refused(petition, HANDLER, "recusal", recusal("nobody@jszj", "OFFICER", "无"));

        anyTime.done(petition, HANDLER, "recusal", recusal(HANDLER + "@" + HOUSING, "OFFICER", "物业经理是本人的堂兄。"));
        var twice = anyTime.refused(petition, HANDLER, "recusal", recusal(HANDLER + "@" + HOUSING, "OFFICER", "同上。"));
        life.done(petition, LEADER, DECIDE, Map.of("verdict", "GRANT", "reasons", "属近亲属，有直接利害关系。"));
        var offered = anyTime.offered(petition, HANDLER);
        anyTime.done(petition, SECOND_HANDLER, "recusal", recusal(LEADER + "@" + HOUSING, "PETITIONER", "信访人称其与物业熟识。"));
        life.done(petition, CHIEF, DECIDE_LEADER, Map.of("verdict", "REFUSE", "reasons", "经核实没有直接利害关系。"));
        anyTime.done(petition, SECOND_HANDLER, "withdrawal", withdrawal(petition));
        archived(life, petition);

        assertThat(twice).contains("正在等待决定");
        assertThat(offered).isEmpty();
    }

    /** Walks nothing new; a story of the same facts would say it twice. */
    @Test
    void anEndingComesToAWaitingPetitionToo() {
        var petition = life.registered(aLetter().from("冯小西"));
        var main = life.registered(aLetter().from("陈大中"));
        anyTime.done(petition, REGISTRAR, "join", join(main));

        anyTime.done(petition, REGISTRAR, "withdrawal", withdrawal(petition));
        archived(life, petition);

        assertThat(life.ending(petition)).isEqualTo(Ending.WITHDRAWN);
        assertThat(petitions.recipients(main))
                .extracting(Petitions.Recipient::petition)
                .containsExactly(main);
    }

    private void takenUp(String petition, String how) {
        Object seen = life.opening(petition, HANDLER, TAKE_UP).get("seen");
        life.done(petition, HANDLER, TAKE_UP, Map.of("seen", seen, "how", how, "note", "已电话告知信访人正在约谈物业。"));
    }

    private Face clock(String petition, String duty) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty().name().equals(duty))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> brought(String on, Channel channel, String content) {
        return Map.of("receivedOn", on, "channel", channel.name(), "content", content);
    }

    private static Map<String, Object> recusal(String who, String asker, String grounds) {
        return Map.of("who", who, "asker", asker, "grounds", grounds);
    }
}
