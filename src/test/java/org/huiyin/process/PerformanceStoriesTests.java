package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.RouteForms.APPROVED;
import static org.huiyin.process.RouteForms.APPROVE_ANSWER;
import static org.huiyin.process.RouteForms.DRAFT_ANSWER;
import static org.huiyin.process.RouteForms.PERFORM;
import static org.huiyin.process.RouteForms.SERVE_ANSWER;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.LEADER;

import java.util.Map;
import org.huiyin.process.book.Story;
import org.huiyin.statute.Ending;
import org.springframework.beans.factory.annotation.Autowired;

/** Applications to investigate or to protect: art. 31, item 5. */
@InTheCity
class PerformanceStoriesTests {

    @Autowired
    private Life life;

    @Story(
            number = 37,
            title = "电梯带病运行：申请查处，依法履职，退回修改一次，三人逐人送达",
            about = "三名业主联名申请查处物业服务企业使用未检验的电梯。住房和城乡建设局两个月内查处并答复，答复书写明先申请行政复议的救济途径，" + "逐人送达后办结；没有复查、复核。",
            ending = Ending.PERFORMED)
    void performsAndServesEachOfThree() {
        var letter = Letter.aLetter().alsoSignedBy("李一", "张二");
        var steps = atTheOrgan(letter).told("2026-03-04").competent("《特种设备安全法》。");
        steps.routed("PERFORM", "申请查处违法行为。").noticed("2026-03-04");
        String petition = steps.petition();

        life.on("2026-03-16");
        life.done(petition, HANDLER, PERFORM, RouteForms.performed("2026-03-13"));
        life.done(petition, HANDLER, DRAFT_ANSWER, RouteForms.answer());
        life.done(petition, LEADER, APPROVE_ANSWER, RouteForms.returned("第二项没有写明公开的期限。"));
        life.done(
                petition,
                HANDLER,
                DRAFT_ANSWER,
                Steps.with(RouteForms.answer(), "answers", "1. 电梯已责令修复。\n2. 账目已责令于三月底前公开。"));
        life.done(petition, LEADER, APPROVE_ANSWER, APPROVED);
        life.on("2026-03-20");
        life.done(petition, HANDLER, SERVE_ANSWER, RouteForms.served(petition, "POST", "2026-03-18"));
        life.done(petition, HANDLER, SERVE_ANSWER, RouteForms.served(petition + "/2", "IN_PERSON", "2026-03-19"));
        assertThat(life.opening(petition, HANDLER, SERVE_ANSWER).get("show_served"))
                .asString()
                .contains("2026-03-18", "2026-03-19");
        life.done(petition, HANDLER, SERVE_ANSWER, RouteForms.served(petition + "/3", "ELECTRONIC", "2026-03-20"));
        steps.rated("2026-03-20", "SATISFIED", "SATISFIED").archived("履职答复书 江建履〔2026〕5号");

        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 38,
            title = "匿名申请查处群租：超过两个月提醒，不属于应当履行的情形，无法送达",
            about = "匿名来信申请查处群租，经核查房屋属于合法集体宿舍。两个月期限届满没有答复，系统提醒一次；答复经审批后，因来信人姓名、住址不清无法送达，登记理由办结。",
            ending = Ending.PERFORMED)
    void answersLateAndToNobody() {
        var letter = Letter.aLetter().about("某楼群租", "一套房住二十人。", "请求查处群租").unclear();
        var steps = atTheOrgan(letter).told().competent("《商品房屋租赁管理办法》。");
        steps.routed("PERFORM", "申请查处违法行为。").noticedUnclear("2026-03-04");
        String petition = steps.petition();

        life.on("2026-05-07");
        life.fire(petition, "BoundaryEvent_PerformOverdue");
        life.done(
                petition,
                HANDLER,
                PERFORM,
                Map.of("manner", "DECLINED", "measures", "现场核查系备案的集体宿舍。", "basis", "《商品房屋租赁管理办法》第八条。"));
        life.done(petition, HANDLER, DRAFT_ANSWER, Steps.with(RouteForms.answer(), "answers", "该处系备案的集体宿舍，不属于群租。"));
        life.done(petition, LEADER, APPROVE_ANSWER, APPROVED);
        life.done(petition, HANDLER, SERVE_ANSWER, RouteForms.unclear(petition));
        steps.ratedByNobody("2026-05-07").archived("履职答复书 江建履〔2026〕5号");

        assertThat(life.isOver(petition)).isTrue();
    }

    private RouteSteps atTheOrgan(Letter letter) {
        var steps = RouteSteps.registered(life, letter);
        life.on("2026-03-04");
        return steps.sorted("COMPLEX", "属于其监督管理职责。");
    }
}
