package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.HOUSING_REGISTRAR;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SCHOOLS;
import static org.huiyin.process.TestCity.SCHOOLS_HANDLER;

import java.util.HashMap;
import java.util.Map;
import org.huiyin.process.book.Story;
import org.huiyin.registry.Channel;
import org.huiyin.statute.Ending;
import org.springframework.beans.factory.annotation.Autowired;

/** Petitions that organs receive themselves, and petitions that organs give back. */
@InTheCity
class ReceiptStoriesTests {

    @Autowired
    private Life life;

    @Story(
            number = 11,
            title = "走错了门：住建局当场告知向教育局提出",
            about = "来访人到住房和城乡建设局反映入学问题。不属于本机关、本系统的，告知向有权处理的机关提出；" + "拖过十五日，系统提醒登记员和负责人，仍须告知后才能办结。",
            ending = Ending.TOLD_WHERE)
    void tellsTheVisitorWhereToTurn() {
        String petition = life.registered(Letter.aLetter()
                .at(HOUSING, HOUSING_REGISTRAR)
                .by(Channel.VISIT)
                .about("孩子入学被拒", "户籍所在学区学校不接收。", "请求协调入学"));

        life.on("2026-03-18");
        life.fire(petition, "BoundaryEvent_ReceiptOverdue");
        String silent = life.refused(petition, HOUSING_REGISTRAR, Sorted.JUDGE, judged("ELSEWHERE"));
        var told = new HashMap<>(judged("ELSEWHERE"));
        told.putAll(Map.of(
                "way", "LETTER",
                "toldOn", "2026-03-18",
                "competent", "江洲市教育局",
                "text", "请向江洲市教育局提出，已告知地址和电话。"));
        life.done(petition, HOUSING_REGISTRAR, Sorted.JUDGE, told);
        life.done(petition, HOUSING_REGISTRAR, Steps.ARCHIVE, Sorted.archive("非本机关职权范围告知书"));

        assertThat(silent).contains("告知方式");
        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 12,
            title = "电梯停运：直接向住建局提出，本机关受理办理",
            about = "业主直接向住房和城乡建设局来信。属于本机关职权范围的，十五日自本机关收到之日起算，不经信访局转送，" + "认定之后直接确定途径、出具受理告知书、办理，由本机关登记员归档。",
            ending = Ending.OPINION)
    void handlesWhatTheOrganReceivedItself() {
        String petition = life.registered(Letter.aLetter().at(HOUSING, HOUSING_REGISTRAR));
        var steps = new Steps(life, petition);

        life.on("2026-03-04");
        life.done(
                petition,
                HOUSING_REGISTRAR,
                Sorted.JUDGE,
                Map.of("judgement", "OWN", "lane", "COMPLEX", "reasons", "住宅专项维修资金由本局监管。"));
        steps.routed().noticed("2026-03-04").investigated().drafted().approved();
        life.on("2026-03-20");
        steps.served("2026-03-20");
        life.done(petition, HOUSING_REGISTRAR, Steps.INVITE, Map.of("way", "MESSAGE", "invitedOn", "2026-03-20"));
        steps.executed("2026-03-20");
        life.on("2026-04-21");
        life.fire(petition, "Timer_ReviewWindowClosed");
        life.fire(petition, "Timer_EvaluationClosed");
        life.done(petition, HOUSING_REGISTRAR, Steps.ARCHIVE, Sorted.archive("信访处理意见书"));

        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 13,
            title = "两次退回：异议经核实同意，重新转送，终由信访局答复",
            about = "住建局、教育局先后提出异议，信访局核实同意，两次退回都计数、显示；第一次重新转送另一单位，" + "逾期时系统提醒；第二次回到甄别，由信访局答复办结。刚刚退回的单位不能再转送。",
            ending = Ending.ANSWERED)
    void countsWhatComesBack() {
        String petition = life.registered(Letter.aLetter().about("校门口路灯不亮", "接送孩子不安全。", "请求恢复照明"));

        life.done(petition, REGISTRAR, Steps.SORT, Sorted.to("TRANSFER", HOUSING, "路灯由其监管。"));
        life.done(petition, REGISTRAR, Steps.TELL, Sorted.told("PHONE", "2026-03-02"));
        objected(petition, HANDLER, SCHOOLS);
        life.on("2026-03-10");
        life.fire(petition, "BoundaryEvent_ResortOverdue");
        String again = life.refused(petition, REGISTRAR, Sorted.RESORT, resorted("TRANSFER", HOUSING));
        life.done(petition, REGISTRAR, Sorted.RESORT, resorted("TRANSFER", SCHOOLS));
        life.done(petition, REGISTRAR, Steps.TELL, Sorted.told("PHONE", "2026-03-10"));
        objected(petition, SCHOOLS_HANDLER, TestCity.LABOUR);
        Map<String, Object> opening = life.opening(petition, REGISTRAR, Sorted.RESORT);
        life.done(petition, REGISTRAR, Sorted.RESORT, Map.of("direction", "ANEW", "reasons", "无须再转，由本局说明。"));
        life.done(petition, REGISTRAR, Steps.SORT, Sorted.as("ANSWER", "灯已修复，可以当即答复。"));
        life.done(petition, REGISTRAR, Sorted.ANSWER, Sorted.answer("PHONE", "2026-03-10", "路灯已由供电单位修复。"));
        life.done(petition, REGISTRAR, Steps.ARCHIVE, Sorted.archive("电话答复记录"));

        assertThat(again).contains("刚刚经核实同意退回");
        assertThat(opening.get("show_times")).isEqualTo("第 2 次退回");
        assertThat(String.valueOf(opening.get("show_history"))).contains("江洲市教育局", "提出异议");
        assertThat(life.isOver(petition)).isTrue();
    }

    private void objected(String petition, String handler, String proposed) {
        life.done(
                petition,
                handler,
                Steps.CONFIRM,
                Map.of(
                        "competence", "NOT_OWN",
                        "basis", "该路段路灯由供电单位建设管理，不在本单位职责清单之内。",
                        "proposed", proposed));
        life.done(petition, REGISTRAR, "UserTask_DecideObjection", Map.of("decision", "AGREED", "reasons", "经核实情况属实。"));
    }

    private static Map<String, Object> resorted(String direction, String organ) {
        return Map.of("direction", direction, "responsibleOrgan", organ, "reasons", "接送安全由其负责。");
    }

    private static Map<String, Object> judged(String judgement) {
        return Map.of("judgement", judgement, "lane", "SIMPLE", "reasons", "入学由教育行政部门负责。");
    }
}
