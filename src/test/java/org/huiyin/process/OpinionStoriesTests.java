package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.OpinionForms.ENDED;
import static org.huiyin.process.OpinionForms.PASS;
import static org.huiyin.process.OpinionForms.step;
import static org.huiyin.process.OpinionForms.with;
import static org.huiyin.process.TestCity.CHIEF;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.LEGAL;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.Map;
import org.huiyin.process.book.Story;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Ending;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Claims that are investigated and answered by a written opinion. */
@InTheCity
class OpinionStoriesTests {

    @Autowired
    private Life life;

    @Autowired
    private Acts acts;

    @Story(
            number = 47,
            title = "三户联名反映电梯停运：分步调查、逐户送达、先部分执行",
            about = "三户业主联名。承办人当面听取陈述、两人实地走访、请专家论证后结束调查；处理意见书逐户送达，" + "执行先登记部分完成，全部完成后才算执行完毕；复查申请期限从最后一户送达之日起算。",
            ending = Ending.OPINION)
    void answersEachWhoSigned() {
        String petition = atInvestigation(life.registered(Letter.aLetter().alsoSignedBy("陈大海", "林小月")));

        investigate(petition, step("HEARING", life.today(), "三户当面陈述，电梯停运两个月。"));
        investigate(
                petition,
                with(step("FIELD_VISIT", life.today(), "电梯轿厢停于一层，曳引机损坏。"), Map.of("hardship", "顶楼住户行动不便，建议社区上门帮扶。")));
        investigate(petition, with(step("EXPERTS", life.today(), "曳引机需更换。"), Map.of("others", "高工（特种设备检验院）")));
        investigate(petition, ENDED);
        life.done(petition, HANDLER, Steps.DRAFT, with(Steps.OPINION, Map.of("executeBy", "2026-04-30")));
        life.done(petition, LEADER, Steps.APPROVE, OpinionForms.APPROVE);
        life.on("2026-03-10");
        life.done(petition, HANDLER, Steps.SERVICE, Steps.service(petition, "2026-03-09"));
        life.done(petition, HANDLER, Steps.SERVICE, Steps.service(petition + "/2", "2026-03-10"));
        life.done(petition, HANDLER, Steps.SERVICE, Steps.service(petition + "/3", "2026-03-09"));
        life.done(petition, HANDLER, Steps.EXECUTE, OpinionForms.executed("IN_PART", "2026-03-10", "账目已张贴公开。"));
        life.done(petition, REGISTRAR, Steps.INVITE, Map.of("way", "MESSAGE", "invitedOn", "2026-03-10"));
        life.on("2026-04-10");
        life.fire(petition, "Timer_ReviewWindowClosed");
        life.fire(petition, "Timer_EvaluationClosed");
        life.done(petition, HANDLER, Steps.EXECUTE, OpinionForms.executed("DONE", "2026-04-08", "电梯已修复，验收单在卷。"));
        new Steps(life, petition).archived();

        assertThat(life.isOver(petition)).isTrue();
        assertThat(acts.of(petition))
                .extracting(Acts.Entry::action)
                .containsSubsequence(
                        "INVESTIGATION_STEP", "INVESTIGATION_STEP", "INVESTIGATION_STEP", "OPINION_DRAFTED")
                .containsSubsequence("OPINION_SERVED", "OPINION_SERVED", "OPINION_SERVED", "EXECUTION_IN_PART")
                .contains("EVALUATION_CLOSED", "EXECUTION_DONE");
    }

    @Story(
            number = 48,
            title = "联系不上信访人：两次联系未果、不予支持、公告送达、办理超期",
            about = "承办人在不同日期两次联系信访人未果，方可结束调查；六十日内没有办结，系统提醒；不予支持的处理意见书公告送达，无执行内容。",
            ending = Ending.OPINION)
    void triesTwiceToReachThePetitioner() {
        String petition = atInvestigation(life.registered());

        investigate(petition, step("UNREACHED", "2026-03-02", "按登记电话联系，无人接听。"));
        String tooEarly = life.refused(petition, HANDLER, Steps.INVESTIGATE, ENDED);
        life.on("2026-05-07");
        life.fire(petition, "BoundaryEvent_HandleOverdue");
        investigate(petition, with(step("UNREACHED", "2026-05-07", "上门联系，邻居称外出未归。"), ENDED));
        life.done(petition, HANDLER, Steps.DRAFT, OpinionForms.rejecting());
        life.done(petition, LEADER, Steps.APPROVE, OpinionForms.APPROVE);
        life.on("2026-06-08");
        life.done(
                petition,
                HANDLER,
                Steps.SERVICE,
                Map.of(
                        "recipient",
                        petition,
                        "method",
                        "PUBLIC_NOTICE",
                        "postedOn",
                        "2026-06-08",
                        "proof",
                        "本单位网站公告。"));
        String running = life.refused(
                petition,
                HANDLER,
                Steps.SERVICE,
                Map.of("recipient", petition, "method", "PUBLIC_NOTICE", "proof", "同上。"));
        life.on("2026-07-08");
        life.done(
                petition,
                HANDLER,
                Steps.SERVICE,
                Map.of("recipient", petition, "method", "PUBLIC_NOTICE", "proof", "公告期满，网页截图存卷。"));
        life.done(
                petition,
                REGISTRAR,
                Steps.INVITE,
                Map.of("way", "OUT_OF_SCOPE", "invitedOn", "2026-07-08", "ground", "无法联系信访人。"));
        life.on("2026-08-08");
        life.fire(petition, "Timer_ReviewWindowClosed");
        new Steps(life, petition).archived();

        assertThat(running).contains("公告至 2026-07-08 期满");
        assertThat(tooEarly).contains("尚未听取信访人陈述");
        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 49,
            title = "重大疑难事项：合法性审核退回、主要负责人退回，改后签发",
            about = "信访局甄别时要求合法性审核。法制审核员退回一次；负责人同意后报主要负责人签发，主要负责人又退回一次；" + "起草、审批过的人员不得再签发。",
            ending = Ending.OPINION)
    void climbsTheWholeLadder() {
        String petition = life.registered();
        life.done(petition, REGISTRAR, Steps.SORT, Steps.with(Steps.SORTING, "legalCheck", true));
        new Steps(life, petition)
                .told(life.today())
                .competent()
                .routed()
                .noticed(life.today())
                .investigated();

        life.done(petition, HANDLER, Steps.DRAFT, OpinionForms.rejecting());
        life.done(petition, LEGAL, OpinionForms.LEGALITY, OpinionForms.returned("依据应当引用现行有效的办法。"));
        life.done(petition, HANDLER, Steps.DRAFT, OpinionForms.rejecting());
        life.done(petition, LEGAL, OpinionForms.LEGALITY, PASS);
        life.done(petition, LEADER, Steps.APPROVE, Map.of("decision", "FORWARD"));
        life.done(petition, CHIEF, OpinionForms.SIGN, OpinionForms.returned("补充账目公开的日期。"));
        life.done(petition, HANDLER, Steps.DRAFT, Steps.with(OpinionForms.rejecting(), "grave", true));
        life.done(petition, LEGAL, OpinionForms.LEGALITY, PASS);
        life.done(petition, LEADER, Steps.APPROVE, OpinionForms.APPROVE);
        life.done(petition, CHIEF, OpinionForms.SIGN, PASS);
        new Steps(life, petition).served(life.today());
        life.rated(petition, REGISTRAR, life.today(), "SATISFIED", "DISSATISFIED");
        life.done(petition, HANDLER, "UserTask_CallBack", RouteSteps.calledBackOn(life.today()));
        life.on("2026-04-02");
        life.fire(petition, "Timer_ReviewWindowClosed");
        new Steps(life, petition).archived();

        assertThat(life.isOver(petition)).isTrue();
        assertThat(acts.of(petition))
                .extracting(Acts.Entry::action)
                .filteredOn("OPINION_RETURNED"::equals)
                .hasSize(2);
    }

    @Story(
            number = 50,
            title = "无名来信：调查后无法送达，没有复查申请期限",
            about = "来信没有姓名、住址，联系一次未果即可结束调查；处理意见书不能送达的，登记理由；书面意见没有送达，复查申请期限不起算，也不邀请评价。",
            ending = Ending.OPINION)
    void waitsForNoWindowWhereNobodyWasServed() {
        String petition = life.registered(Letter.aLetter().unclear());
        life.done(petition, REGISTRAR, Steps.SORT, Steps.SORTING);
        life.done(petition, REGISTRAR, Steps.TELL, Map.of("way", "UNCLEAR"));
        new Steps(life, petition).competent().routed();
        life.done(
                petition,
                HANDLER,
                Steps.NOTICE,
                Map.of("way", "UNCLEAR", "acceptedOn", life.today(), "contact", "李承办"));

        investigate(petition, with(step("UNREACHED", life.today(), "来信无联系方式，向物业了解未果。"), ENDED));
        life.done(petition, HANDLER, Steps.DRAFT, OpinionForms.rejecting());
        life.done(petition, LEADER, Steps.APPROVE, OpinionForms.APPROVE);
        life.done(
                petition,
                HANDLER,
                Steps.SERVICE,
                Map.of("recipient", petition, "method", "UNCLEAR", "proof", "信封无寄件人，核查未果。"));
        life.done(petition, REGISTRAR, Steps.INVITE, Map.of("way", "UNCLEAR", "invitedOn", life.today()));
        new Steps(life, petition).archived();

        assertThat(life.isOver(petition)).isTrue();
    }

    /** Not a chapter: the file shows what each step says, in the order of the day it was put down. */
    @Test
    void showsTheDrafterTheStepsInOrder() {
        String petition = atInvestigation(life.registered());

        investigate(petition, step("HEARING", life.today(), "当面陈述。"));
        investigate(petition, with(step("DOCUMENTS", life.today(), "调取维修记录。"), ENDED));

        assertThat(life.opening(petition, HANDLER, Steps.DRAFT).get("show_steps"))
                .asString()
                .isEqualTo("2026-03-02　听取陈述（李承办、周协办）：当面陈述。\n2026-03-02　调取资料（李承办、周协办）：调取维修记录。");
    }

    private void investigate(String petition, Map<String, Object> values) {
        life.done(petition, HANDLER, Steps.INVESTIGATE, values);
    }

    private String atInvestigation(String petition) {
        new Steps(life, petition)
                .sorted()
                .told(life.today())
                .competent()
                .routed()
                .noticed(life.today());
        return petition;
    }
}
