package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.OutsideForms.RECEIPT;
import static org.huiyin.process.OutsideForms.RESULT;
import static org.huiyin.process.OutsideForms.SENDING;
import static org.huiyin.process.OutsideForms.chased;
import static org.huiyin.process.OutsideForms.received;
import static org.huiyin.process.OutsideForms.result;
import static org.huiyin.process.OutsideForms.sending;
import static org.huiyin.process.TestCity.GOVERNMENT;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.process.book.Story;
import org.huiyin.statute.Ending;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Organs outside the installation: never a task, but sent, received, chased, answered. */
@InTheCity
class OutsideOrganStoriesTests {

    private static final String GRID = "jsgd";

    @Autowired
    private Life life;

    @Autowired
    private Organization organization;

    @Autowired
    private Clock clock;

    @BeforeEach
    void aPowerCompanyOutside() {
        organization.establish(
                new Organ(GRID, "江洲供电公司", Organ.Kind.ORGAN, GOVERNMENT, false, LocalDate.of(2022, 5, 1), null));
    }

    @Story(
            number = 17,
            title = "小区频繁停电：转送未接入的供电公司，签收后反馈办结",
            about = "供电公司没有接入本系统，不产生任务；信访局登记寄送、签收和结果。对方答复信访人后，信访局登记结果并归档。",
            ending = Ending.ANSWERED_OUTSIDE)
    void goesOutAndComesBackAnswered() {
        var petition = blackout();
        sortedToTheGrid(petition);
        life.on("2026-03-05");
        assertThat(life.refused(petition, REGISTRAR, SENDING, sending("2026-03-06", null)))
                .contains("不能晚于今天");
        assertThat(life.refused(petition, REGISTRAR, SENDING, sending("2026-03-01", null)))
                .contains("不能早于甄别日期");
        assertThat(life.refused(petition, REGISTRAR, SENDING, sending("2026-03-05", "2026-03-05")))
                .contains("晚于今天");
        life.done(petition, REGISTRAR, SENDING, sending("2026-03-05", "2026-04-05"));
        life.on("2026-03-09");
        assertThat(life.refused(petition, REGISTRAR, RECEIPT, Map.of("receipt", "RECEIVED")))
                .contains("签收日期");
        assertThat(life.refused(petition, REGISTRAR, RECEIPT, received("2026-03-04")))
                .contains("不能早于寄送日期");
        life.done(petition, REGISTRAR, RECEIPT, received("2026-03-07"));
        life.on("2026-03-30");
        assertThat(life.refused(petition, REGISTRAR, RESULT, Map.of("result", "ANSWERED")))
                .contains("请填写“结果日期”");
        assertThat(life.refused(petition, REGISTRAR, RESULT, result("ANSWERED", "2026-03-06")))
                .contains("不能早于签收日期");
        assertThat(life.refused(petition, REGISTRAR, RESULT, result("TAKEN_OVER", "2026-03-27")))
                .contains("只有转送政法机关的涉法涉诉事项、转送纪检监察机关的检举控告", "第二十三条第四款");
        life.done(petition, REGISTRAR, RESULT, result("ANSWERED", "2026-03-27"));
        archived(petition);

        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 18,
            title = "小区频繁停电：供电公司迟不签收、迟不反馈，信访局两次催问",
            about = "寄送后三十日没有回执，系统提醒信访局催问；签收后又没有结果，再次催问。每次催问都记明方式和接话人，直到对方反馈。",
            ending = Ending.ANSWERED_OUTSIDE)
    void isChasedUntilItAnswers() {
        var petition = blackout();
        sortedToTheGrid(petition);
        life.done(petition, REGISTRAR, SENDING, sending("2026-03-02", null));
        life.on("2026-04-02");
        life.fire(petition, "BoundaryEvent_ChaseOverdue");
        assertThat(life.refused(petition, REGISTRAR, RECEIPT, Map.of("receipt", "NOT_YET")))
                .contains("催问方式");
        assertThat(life.refused(petition, REGISTRAR, RECEIPT, chased("receipt", "NOT_YET", "2026-04-02")))
                .contains("应当晚于今天");
        life.done(petition, REGISTRAR, RECEIPT, chased("receipt", "NOT_YET", "2026-04-10"));
        life.on("2026-04-08");
        life.done(petition, REGISTRAR, RECEIPT, received("2026-04-07"));
        life.on("2026-05-06");
        assertThat(life.opening(petition, REGISTRAR, RESULT).get("show_chased").toString())
                .contains("电话催问");
        life.done(petition, REGISTRAR, RESULT, chased("result", "NONE_YET", null));
        life.on("2026-05-20");
        life.done(petition, REGISTRAR, RESULT, result("ANSWERED", "2026-05-18"));
        archived(petition);

        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 19,
            title = "小区频繁停电：供电公司认为不属于其职权退回，重新转送后办结",
            about = "供电公司查明故障在小区自有线路，退回信访局并说明理由。信访局重新甄别，当面向信访人说明后办结。",
            ending = Ending.ANSWERED)
    void comesBackAndIsSortedAnew() {
        var petition = blackout();
        sortedToTheGrid(petition);
        life.done(petition, REGISTRAR, SENDING, sending("2026-03-02", null));
        life.on("2026-03-09");
        life.done(petition, REGISTRAR, RECEIPT, received("2026-03-05"));
        life.done(petition, REGISTRAR, RESULT, result("HANDED_BACK", "2026-03-09"));
        var values = new HashMap<String, Object>(Map.of("lane", "SIMPLE", "reasons", "小区自有线路由物业维修，本局当面说明。"));
        values.put("direction", "ANSWER");
        values.put("deviation", "退回后查明情况。");
        life.done(petition, REGISTRAR, "UserTask_ResortPetition", Map.of("direction", "ANEW", "reasons", "需要重新甄别。"));
        life.done(petition, REGISTRAR, Steps.SORT, values);
        life.done(
                petition,
                REGISTRAR,
                "UserTask_AnswerPetitioner",
                Map.of("way", "IN_PERSON", "toldOn", "2026-03-09", "text", "线路属于小区共有部分，已请物业抢修。"));
        life.done(petition, REGISTRAR, Steps.ARCHIVE, Map.of("complete", true, "paper", "当面答复记录"));

        assertThat(life.isOver(petition)).isTrue();
    }

    private String blackout() {
        return life.registered(
                Letter.aLetter().inClass("010214").about("小区一个月停电十次", "每次停电十几个小时，事先没有通知。", "请求查明原因并恢复正常供电"));
    }

    private void sortedToTheGrid(String petition) {
        life.done(
                petition,
                REGISTRAR,
                Steps.SORT,
                Map.of(
                        "direction", "TRANSFER",
                        "responsibleOrgan", GRID,
                        "lane", "COMPLEX",
                        "reasons", "供电设施由其运行维护。",
                        "deviation", "需要现场查明。"));
        life.done(petition, REGISTRAR, Steps.TELL, Map.of("way", "LETTER", "toldOn", "2026-03-02"));
    }

    private void archived(String petition) {
        life.done(
                petition,
                REGISTRAR,
                "UserTask_InviteEvaluation",
                Map.of(
                        "way", "OUT_OF_SCOPE",
                        "invitedOn", LocalDate.now(clock).toString(),
                        "ground", "责任单位没有接入本系统。"));
        life.done(petition, REGISTRAR, Steps.ARCHIVE, Map.of("complete", true, "paper", "江洲供电公司答复函"));
    }
}
