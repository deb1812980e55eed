package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.RouteForms.INTRODUCE;
import static org.huiyin.process.RouteForms.OTHER_OUTCOME;
import static org.huiyin.process.TestCity.HANDLER;

import java.util.Map;
import org.huiyin.process.book.Story;
import org.huiyin.statute.Ending;
import org.springframework.beans.factory.annotation.Autowired;

/** Petitions that belong into another procedure: art. 31, items 1 to 4. */
@InTheCity
class IntroductionStoriesTests {

    @Autowired
    private Life life;

    @Story(
            number = 33,
            title = "商品房买卖纠纷：导入诉讼，跟踪超期提醒，再次跟踪后登记判决",
            about = "购房人要求开发商退还定金，属于民事纠纷，住房和城乡建设局书面告知向人民法院起诉。首次核实时尚未审结，" + "承办人另定跟踪日期；到期没有核实，系统提醒一次；判决后登记文书办结。",
            ending = Ending.INTRODUCED)
    void followsALawsuitToItsJudgment() {
        var steps = atTheRoute("要求退还购房定金", "开发商逾期不签约又不退定金。", "请求退还定金二万元", "LITIGATION");
        String petition = steps.petition();

        life.done(
                petition,
                HANDLER,
                INTRODUCE,
                Steps.with(RouteForms.introduced("2026-03-04", "LAWSUIT", "东湖区人民法院"), "followUpOn", "2026-04-10"));
        life.on("2026-04-09");
        life.done(petition, HANDLER, OTHER_OUTCOME, RouteForms.pending("2026-04-09", "2026-06-10"));
        life.on("2026-06-11");
        life.fire(petition, "BoundaryEvent_FollowUpOverdue");
        life.done(
                petition,
                HANDLER,
                OTHER_OUTCOME,
                RouteForms.ended("2026-06-11", "DECIDED", "LAWSUIT", "2026-06-05", "（2026）江0102民初88号民事判决书"));
        steps.rated("2026-06-11", "SATISFIED", "SATISFIED").archived("导入告知书、民事判决书");

        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 34,
            title = "拖欠工资：导入劳动人事争议仲裁，访调对接达成调解",
            about = "工人反映建筑企业拖欠工资，属于劳动争议，导入仲裁程序，同时访调对接先行调解；调解成功，登记调解书。",
            ending = Ending.INTRODUCED)
    void endsInMediationInsteadOfAnAward() {
        var steps = atTheRoute("建筑工地拖欠工资", "竣工后三个月未发工资。", "请求支付工资", "ARBITRATION");
        String petition = steps.petition();
        var introduced = RouteForms.introduced("2026-03-04", "ARBITRATION", "江洲市劳动人事争议仲裁委员会");

        life.done(petition, HANDLER, INTRODUCE, Steps.with(introduced, "linkage", "MEDIATION"));
        life.on("2026-03-25");
        life.done(
                petition,
                HANDLER,
                OTHER_OUTCOME,
                RouteForms.ended("2026-03-25", "MEDIATED", "ARBITRATION", "2026-03-24", "江劳人仲调〔2026〕16号调解书"));
        steps.rated("2026-03-25", "SATISFIED", "SATISFIED").archived("导入告知书、仲裁调解书");

        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 35,
            title = "不服房屋登记：导入行政复议，信访人逾期没有申请",
            about = "信访人不服不动产登记，告知六十日内申请行政复议。承办人在期限内不能认定信访人放弃；期限届满仍未申请的，如实登记后办结。",
            ending = Ending.INTRODUCED)
    void staysIntroducedThoughThePetitionerNeverApplied() {
        var steps = atTheRoute("房屋登记错误", "登记面积少了六平方米。", "请求更正登记", "ADMINISTRATIVE");
        String petition = steps.petition();
        var introduced = RouteForms.introduced("2026-03-04", "RECONSIDERATION", "江洲市人民政府");

        life.done(petition, HANDLER, INTRODUCE, Steps.with(introduced, "guidanceUntil", "2026-05-06"));
        life.on("2026-04-30");
        assertThat(life.refused(petition, HANDLER, OTHER_OUTCOME, RouteForms.notStarted("2026-04-30")))
                .contains("还没有届满");
        life.done(petition, HANDLER, OTHER_OUTCOME, RouteForms.pending("2026-04-30", "2026-05-08"));
        life.on("2026-05-08");
        life.done(petition, HANDLER, OTHER_OUTCOME, RouteForms.notStarted("2026-05-08"));
        steps.rated("2026-05-08", "FAIRLY_SATISFIED", "DISSATISFIED").archived("导入告知书");

        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 36,
            title = "党员申诉：七人联名，导入党内申诉程序，申诉被驳回",
            about = "党员联名不服处分决定，导入党员申诉程序；联名信访的，逐人告知。有权机关驳回申诉的，登记文书并告知后续途径。",
            ending = Ending.INTRODUCED)
    void tellsEachOfSeveralPetitioners() {
        var letter = Letter.aLetter()
                .about("不服党纪处分", "认为处分事实不清。", "请求复查处分决定")
                .alsoSignedBy("李一", "张二", "吴三", "郑四", "钱五", "孙六");
        var steps = arrived(letter).routed("PARTY_APPEAL", "属于党员申诉。").noticed("2026-03-04");
        String petition = steps.petition();
        var introduced = RouteForms.introduced("2026-03-04", "PARTY_APPEAL", "江洲市纪委监委");

        assertThat(life.refused(petition, HANDLER, INTRODUCE, introduced)).contains("信访人有 7 人");
        life.done(petition, HANDLER, INTRODUCE, Steps.with(introduced, "toldEach", "七人均于三月四日邮寄告知书，回执存卷。"));
        life.on("2026-04-20");
        life.done(
                petition,
                HANDLER,
                OTHER_OUTCOME,
                RouteForms.ended("2026-04-20", "DISMISSED", "PARTY_APPEAL", "2026-04-16", "江纪申〔2026〕3号驳回申诉通知"));
        steps.notRated("2026-04-20", "党内程序事项，不属于评价范围。").archived("导入告知书、驳回申诉通知");

        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 55,
            title = "物业承接查验争议：导入诉讼，法院不予受理，本单位依照第六项办理",
            about = "业主要求确认小区配套设施的承接查验结果，住房和城乡建设局书面告知向人民法院起诉。法院认为属于行政管理事项，"
                    + "裁定不予受理。该局核实后决定依照第三十一条第六项办理，重新告知信访人；六十日的办理期限自重新受理之日起算，"
                    + "在诉讼中的时间不计入。",
            ending = Ending.OPINION)
    void dealsItselfWithWhatTheCourtWouldNotTake() {
        var steps = atTheRoute("要求确认承接查验结果", "开发企业与物业服务企业互相推诿。", "请求确认承接查验结果", "LITIGATION");
        String petition = steps.petition();

        life.done(petition, HANDLER, INTRODUCE, RouteForms.introduced("2026-03-04", "LAWSUIT", "东湖区人民法院"));
        life.on("2026-04-28");
        life.done(
                petition,
                HANDLER,
                OTHER_OUTCOME,
                RouteForms.outOfScope("2026-04-28", "2026-04-20", "RESUMED", "属于行政管理事项，应当由本单位调查处理。"));
        life.done(petition, HANDLER, Steps.ROUTE, Map.of("route", "OPINION", "reasons", "法院裁定不予受理，不属于第一项至第五项。"));
        life.on("2026-04-30");
        var opening = life.opening(petition, HANDLER, Steps.NOTICE);
        life.done(petition, HANDLER, Steps.NOTICE, Steps.notice("2026-04-30"));
        life.done(petition, HANDLER, Steps.INVESTIGATE, takenOverByTheOwners());
        life.done(petition, HANDLER, Steps.DRAFT, handover());
        var handling = new Steps(life, petition).approved();
        life.on("2026-05-20");
        handling.served("2026-05-20").invited("2026-05-20");
        life.done(
                petition,
                HANDLER,
                Steps.EXECUTE,
                Map.of("state", "DONE", "executedOn", "2026-05-20", "text", "承接查验结果已经公示，备案回执在卷。"));
        life.on("2026-06-23");
        life.fire(petition, "Timer_ReviewWindowClosed");
        life.fire(petition, "Timer_EvaluationClosed");
        handling.archived();

        assertThat(opening.get("procedure")).asString().contains("不予受理裁定书", "现由本单位办理", "六十日");
        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 58,
            title = "建筑工人工伤待遇争议：起诉不予受理，改为导入劳动人事争议仲裁",
            about = "建筑工人直接起诉请求工伤待遇，法院以应当先行仲裁为由不予受理。承办单位重新确定途径，导入仲裁程序并再次书面告知，" + "跟踪到仲裁裁决。",
            ending = Ending.INTRODUCED)
    void introducesItIntoTheProcedureThatComesFirst() {
        var steps = atTheRoute("请求支付工伤待遇", "建筑企业拒付一次性伤残补助金。", "请求支付工伤待遇", "LITIGATION");
        String petition = steps.petition();

        life.done(petition, HANDLER, INTRODUCE, RouteForms.introduced("2026-03-04", "LAWSUIT", "东湖区人民法院"));
        life.on("2026-03-25");
        life.done(
                petition,
                HANDLER,
                OTHER_OUTCOME,
                RouteForms.outOfScope("2026-03-25", "2026-03-20", "RESUMED", "法院认为应当先申请仲裁，由本单位重新确定途径。"));
        steps.routed("ARBITRATION", "劳动争议应当先申请仲裁。").noticed("2026-03-25");
        life.done(
                petition,
                HANDLER,
                INTRODUCE,
                Steps.with(
                        RouteForms.introduced("2026-03-25", "ARBITRATION", "江洲市劳动人事争议仲裁委员会"),
                        "basis",
                        "《中华人民共和国劳动争议调解仲裁法》第五条。"));
        life.on("2026-05-20");
        life.done(
                petition,
                HANDLER,
                OTHER_OUTCOME,
                RouteForms.ended("2026-05-20", "DECIDED", "ARBITRATION", "2026-05-18", "江劳人仲裁〔2026〕61号裁决书"));
        steps.rated("2026-05-20", "SATISFIED", "SATISFIED").archived("导入告知书、仲裁裁决书");

        assertThat(life.isOver(petition)).isTrue();
    }

    private static Map<String, Object> takenOverByTheOwners() {
        return Map.of(
                "kind", "HEARING",
                "on", "2026-04-30",
                "officers", "李承办、周协办",
                "findings", "当面听取业主陈述，现场核对查验记录。",
                "ended", true,
                "established", "承接查验没有公示结果。");
    }

    private static Map<String, Object> handover() {
        return Map.of(
                "facts", "开发企业与物业服务企业办理承接查验后没有公示结果。",
                "answers", "1. 已责令公示承接查验结果并备案。",
                "outcome", "SUPPORT",
                "opinion", "予以支持。",
                "basis", "《物业承接查验办法》。");
    }

    private RouteSteps arrived(Letter letter) {
        var steps = RouteSteps.registered(life, letter);
        life.on("2026-03-04");
        return steps.sorted("COMPLEX", "属于其职责范围。").told("2026-03-04").competent("部门三定方案。");
    }

    private RouteSteps atTheRoute(String title, String facts, String request, String route) {
        return arrived(Letter.aLetter().about(title, facts, request))
                .routed(route, "应当通过该法定程序处理。")
                .noticed("2026-03-04");
    }
}
