package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.RouteForms.APPROVED;
import static org.huiyin.process.RouteForms.APPROVE_ANSWER;
import static org.huiyin.process.RouteForms.DRAFT_ANSWER;
import static org.huiyin.process.RouteForms.PERFORM;
import static org.huiyin.process.RouteForms.SERVE_ANSWER;
import static org.huiyin.process.RouteForms.SIMPLE;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.LEADER;

import java.util.HashMap;
import java.util.Map;
import org.huiyin.deadlines.Ledger;
import org.huiyin.process.book.Story;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Ending;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Simple matters, settled in one form. */
@InTheCity
class SimpleStoriesTests {

    @Autowired
    private Life life;

    @Autowired
    private Ledger ledger;

    @Story(
            number = 43,
            title = "楼道灯不亮：简易办理，一张表受理、告知、电话答复",
            about = "初次信访，事实清楚。住房和城乡建设局三日内修好并电话答复，信访人同意不出具书面答复；漏答一项的，系统不予办结。",
            ending = Ending.SETTLED_SIMPLY)
    void settlesByTelephone() {
        var steps = atTheForm();
        String petition = steps.petition();

        assertThat(life.refused(petition, HANDLER, SIMPLE, Steps.with(byPhone(), "answers", "1. 已更换灯具。")))
                .contains("缺第 2 项");
        assertThat(life.refused(petition, HANDLER, SIMPLE, Steps.with(byPhone(), "consent", false)))
                .contains("应当书面答复");
        assertThat(life.refused(petition, HANDLER, SIMPLE, Map.of("decision", "SETTLE")))
                .contains("请填写");
        life.done(petition, HANDLER, SIMPLE, byPhone());
        steps.rated("2026-03-06", "SATISFIED", "SATISFIED").archived("简易办理记录");

        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 44,
            title = "楼道灯不亮：简易办理，应信访人要求书面答复，复查期限届满归档",
            about = "信访人要求书面答复。答复书送达之日起，信访人有三十日可以申请复查；期限届满没有申请，归档。",
            ending = Ending.SETTLED_SIMPLY)
    void settlesInWritingAndWaitsForTheWindow() {
        var steps = atTheForm();
        String petition = steps.petition();
        var written = new HashMap<>(byPhone());
        written.putAll(Map.of("way", "WRITTEN", "basis", "《物业管理条例》第二十七条。", "serviceMethod", "IN_PERSON"));

        assertThat(life.refused(petition, HANDLER, SIMPLE, written)).contains("此前不可能已经送达", "请填写今天 2026-03-06");
        written.put("answeredOn", "2026-03-06");
        assertThat(life.refused(petition, HANDLER, SIMPLE, Steps.with(written, "serviceMethod", "POST")))
                .contains("请选择直接送达", "请转入普通程序");
        life.done(petition, HANDLER, SIMPLE, written);
        steps.rated("2026-03-06", "SATISFIED", "FAIRLY_SATISFIED");
        life.on("2026-04-08");
        life.fire(petition, "Timer_ReviewWindowClosed");
        steps.archived("简易答复书 江建简〔2026〕2号");

        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 45,
            title = "楼道灯不亮：简易办理中发现争议，转入普通程序，期限不重新起算",
            about = "简易办理中物业否认责任，事实有争议。承办人写明理由转入普通程序，告知期限仍自收到之日起算；改按依法履职途径办理并答复。",
            ending = Ending.PERFORMED)
    void goesBackToTheOrdinaryProcedure() {
        var steps = atTheForm();
        String petition = steps.petition();

        assertThat(life.refused(petition, HANDLER, SIMPLE, Map.of("decision", "ORDINARY", "ground", "DISPUTED")))
                .contains("填写“理由”");
        life.done(
                petition,
                HANDLER,
                SIMPLE,
                Map.of("decision", "ORDINARY", "ground", "DISPUTED", "reason", "物业服务企业否认维修责任。"));
        steps.routed("PERFORM", "申请查处物业服务企业不履行维修义务。").noticed("2026-03-06");
        life.done(petition, HANDLER, PERFORM, RouteForms.performed("2026-03-06"));
        life.done(petition, HANDLER, DRAFT_ANSWER, RouteForms.answer());
        life.done(petition, LEADER, APPROVE_ANSWER, APPROVED);
        life.done(petition, HANDLER, SERVE_ANSWER, RouteForms.served(petition, "IN_PERSON", "2026-03-06"));
        steps.rated("2026-03-06", "SATISFIED", "SATISFIED").archived("履职答复书 江建履〔2026〕5号");

        assertThat(life.isOver(petition)).isTrue();
    }

    @Test
    void tellsTheAcceptanceFirstAndAnswersInTheSameFormLater() {
        var steps = atTheForm();
        String petition = steps.petition();

        assertThat(life.refused(petition, HANDLER, SIMPLE, Map.of("decision", "TELL", "toldWay", "PHONE")))
                .contains("请填写“受理日期”“告知方式”和“告知日期”");
        life.done(petition, HANDLER, SIMPLE, toldByPhone());
        assertThat(life.open(petition, SIMPLE)).isNotNull();
        life.done(petition, HANDLER, SIMPLE, Steps.with(byPhone(), "acceptedOn", "2026-03-05"));
        steps.rated("2026-03-06", "SATISFIED", "SATISFIED").archived("简易办理记录");

        assertThat(life.isOver(petition)).isTrue();
    }

    /** Also for an opinion: what the petitioner was told by telephone is the day from which the organ's sixty days count. */
    @Test
    void goesBackToAnOpinionWithTheDayOfAcceptanceThatWasTold() {
        var steps = atTheForm();
        String petition = steps.petition();
        life.done(petition, HANDLER, SIMPLE, toldByPhone());
        life.on("2026-03-12");
        life.done(
                petition,
                HANDLER,
                SIMPLE,
                Map.of("decision", "ORDINARY", "ground", "DISPUTED", "reason", "物业服务企业否认维修责任。"));
        steps.routed("OPINION", "需要调查核实。");
        life.on("2026-03-16");

        var opening = life.opening(petition, HANDLER, Steps.NOTICE);
        String refusal = life.refused(petition, HANDLER, Steps.NOTICE, Steps.notice("2026-03-16"));
        life.done(petition, HANDLER, Steps.NOTICE, Steps.with(Steps.notice("2026-03-16"), "acceptedOn", "2026-03-05"));

        assertThat(opening).containsEntry("acceptedOn", "2026-03-05");
        assertThat(refusal).contains("已经告知信访人的受理日期为 2026-03-05");
        assertThat(ledger.of(petition))
                .filteredOn(face -> face.duty() == Duty.HANDLE)
                .singleElement()
                .satisfies(face -> assertThat(face.started()).isEqualTo("2026-03-05"));
    }

    private static Map<String, Object> toldByPhone() {
        return Map.of(
                "decision",
                "TELL",
                "acceptedOn",
                "2026-03-05",
                "toldWay",
                "PHONE",
                "toldOn",
                "2026-03-05",
                "paperless",
                true);
    }

    private RouteSteps atTheForm() {
        var letter = Letter.aLetter().about("楼道灯不亮", "三号楼楼道灯坏了两周。", "请求修复楼道灯", "请求告知报修电话");
        var steps = RouteSteps.registered(life, letter);
        life.on("2026-03-04");
        steps.sorted("SIMPLE", "属于物业监管。")
                .told("2026-03-04")
                .competent("《物业管理条例》。")
                .simply("CLEAR");
        life.on("2026-03-06");
        return steps;
    }

    private static Map<String, Object> byPhone() {
        return Map.of(
                "decision", "SETTLE",
                "conclusion", "SUPPORTED",
                "acceptedOn", "2026-03-04",
                "answers", "1. 已更换灯具。\n2. 报修电话已张贴。",
                "way", "PHONE",
                "answeredOn", "2026-03-05",
                "consent", true,
                "record", "三月五日电话答复，信访人表示满意。");
    }
}
