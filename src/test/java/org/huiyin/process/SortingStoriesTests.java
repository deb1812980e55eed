package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.DISTRICT_REGISTRAR;
import static org.huiyin.process.TestCity.OFFICE;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.process.book.Story;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Register;
import org.huiyin.statute.Ending;
import org.springframework.beans.factory.annotation.Autowired;

/** Where bureaus send petitions other than to an organ that handles them, and what they answer themselves. */
@InTheCity
class SortingStoriesTests {

    @Autowired
    private Life life;

    @Autowired
    private Register register;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Organization organization;

    @Autowired
    private Notices notices;

    @Story(
            number = 3,
            title = "医保报销咨询：转下级信访部门，下级当场答复",
            about = "来信咨询东湖区的医保报销手续。市信访局转东湖区信访局，区里另行计算十五日；区里迟迟没有甄别，"
                    + "层级转送的期限先到，系统提醒首个收到的市信访局催办。区信访局查清后电话答复，由首个收到的市信访局归档。",
            ending = Ending.ANSWERED)
    void passesToALowerBureauThatAnswers() {
        String petition = life.registered(Letter.aLetter().about("咨询异地就医报销手续", "在东湖区参保，不清楚报销手续。", "请告知报销手续"));

        life.on("2026-03-10");
        life.done(petition, REGISTRAR, Steps.SORT, Sorted.to("LOWER_BUREAU", "dhxf", "参保地在东湖区，按属地原则转送。"));
        life.on("2026-03-18");
        life.fire(petition, "BoundaryEvent_ChainOverdue");
        life.done(petition, DISTRICT_REGISTRAR, Steps.SORT, Sorted.as("ANSWER", "属于咨询，可以当即答复。"));
        life.done(
                petition,
                DISTRICT_REGISTRAR,
                Sorted.ANSWER,
                Sorted.answer("PHONE", "2026-03-18", "已告知异地就医备案和报销的材料、窗口和时限。"));
        life.done(petition, REGISTRAR, Steps.ARCHIVE, Sorted.archive("电话答复记录"));

        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 4,
            title = "跨年欠薪：提请政府决定，批示登记、反馈、办结",
            about = "来信反映工程停工、工人情绪激动。信访局认为情况紧急，提请市政府决定；市政府办公室登记批示。" + "信访局按批示向来信人说明处置安排，并在批示要求的日期前反馈，办公室认可后方能归档。",
            ending = Ending.ANSWERED)
    void proposesToTheGovernmentAndFollowsItsInstruction() {
        String petition = life.registered(Letter.aLetter().about("工程停工后拖欠工资", "停工三个月，八十人工资未付。", "请求支付工资"));

        life.done(petition, REGISTRAR, Steps.SORT, Sorted.as("PROPOSE", "涉及人数多，情况紧急，建议市政府协调处置。"));
        life.on("2026-03-04");
        life.done(
                petition,
                OFFICE,
                Sorted.INSTRUCTION,
                Map.of(
                        "leader", "何副市长",
                        "instructedOn", "2026-03-04",
                        "instruction", "专班已经进驻，请信访局向来信人说明安排，并报告群众反映。",
                        "replyBy", "2026-03-20"));
        life.done(petition, REGISTRAR, Steps.SORT, Sorted.as("ANSWER", "按照批示，向来信人说明处置安排。"));
        life.done(petition, REGISTRAR, Sorted.ANSWER, Sorted.answer("IN_PERSON", "2026-03-04", "专班已经进驻，工资支付安排已当面说明。"));
        String open = life.refused(petition, REGISTRAR, Steps.ARCHIVE, Sorted.archive("当面答复记录"));
        life.on("2026-03-10");
        life.done(
                petition,
                REGISTRAR,
                "UserTask_ReplyToInstruction",
                Map.of("state", "DONE", "reply", "已向来信人说明，工资已在支付。"));
        life.done(petition, OFFICE, "UserTask_NoteReply", Map.of("verdict", "ACCEPTED"));
        life.done(petition, REGISTRAR, Steps.ARCHIVE, Sorted.archive("当面答复记录"));

        assertThat(open).contains("尚未了结", "批示");
        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 5,
            title = "不服生效判决的来信：转送法院，法院接收后依法处理",
            about = "来信反映不服已经生效的判决。涉法涉诉的来信转送同级政法机关依法处理，不得引导了事；法院没有接入本系统，"
                    + "信访局登记寄送、签收。法院回函已经接收、依照诉讼程序处理，由法院依照有关规定告知信访人，信访局不再催问，归档。",
            ending = Ending.LITIGATION_TRANSFERRED)
    void transfersALetterOfLitigation() {
        String petition = life.registered(Letter.aLetter().about("不服买卖合同判决", "判决已经生效，认为认定事实错误。", "请求再审"));

        String guided = life.refused(petition, REGISTRAR, Steps.SORT, Sorted.as("GUIDE", "属于涉法涉诉。"));
        life.done(petition, REGISTRAR, Steps.SORT, Sorted.to("LITIGATION", "jsfy", "属于不服生效判决，转送法院。"));
        life.done(petition, REGISTRAR, Steps.TELL, Sorted.told("LETTER", "2026-03-02"));
        sentAndReceived(petition);
        life.on("2026-03-12");
        life.done(
                petition,
                REGISTRAR,
                OutsideForms.RESULT,
                OutsideForms.takenOver("2026-03-11", "（2026）江访复12号函", "已接收，按照审判监督程序审查，并告知信访人。"));
        life.done(petition, REGISTRAR, Steps.ARCHIVE, Sorted.archive("转送函、（2026）江访复12号函"));

        assertThat(guided).contains("只有来访");
        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 6,
            title = "涉诉来访：当面释明引导",
            about = "来访人要求信访局改变法院判决。来访的不转送，应当释法明理，引导其依照规定程序向政法机关提出，并当面书面告知。",
            ending = Ending.LITIGATION_GUIDED)
    void guidesAVisitorInLitigation() {
        String petition = life.registered(Letter.aLetter().by(Channel.VISIT).about("要求改变法院判决", "对离婚财产判决不服。", "请求改判"));

        String sent = life.refused(petition, REGISTRAR, Steps.SORT, Sorted.to("LITIGATION", "jsfy", "属于诉讼。"));
        life.done(petition, REGISTRAR, Steps.SORT, Sorted.as("GUIDE", "对判决不服，应当依照诉讼程序提出。"));
        life.done(
                petition,
                REGISTRAR,
                Sorted.ANSWER,
                Sorted.answer("IN_PERSON", "2026-03-02", "可以在法定期限内向上一级人民法院提出，已说明程序和材料。"));
        life.done(petition, REGISTRAR, Steps.ARCHIVE, Sorted.archive("来访接谈记录"));

        assertThat(sent).contains("来访不转送");
        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 7,
            title = "检举干部：转送纪检监察机关，不得转给被检举单位，催问后收到回函",
            about = "来信检举住房和城乡建设局干部收受好处。转给被检举单位被系统拒绝；按照管理权限转送纪检监察机关。纪委监委没有接入本系统，"
                    + "信访局登记寄送、签收，到期没有回音的催问；对方回函已经接收、依照有关规定自行处理，信访局不再催问，归档。",
            ending = Ending.ACCUSATION_TRANSFERRED)
    void transfersAnAccusationToTheDisciplineOrgan() {
        String petition = life.registered(Letter.aLetter()
                .of(Purpose.ACCUSATION)
                .against(TestCity.HOUSING)
                .about("检举工作人员收受好处", "在验收中收受好处费。", "请求查处"));

        String accused =
                life.refused(petition, REGISTRAR, Steps.SORT, Sorted.to("TRANSFER", TestCity.HOUSING, "由该局核查。"));
        life.done(petition, REGISTRAR, Steps.SORT, Sorted.to("DISCIPLINE", "jsjw", "属于纪检监察机关职责。"));
        life.done(petition, REGISTRAR, Steps.TELL, Sorted.told("LETTER", "2026-03-02"));
        sentAndReceived(petition);
        life.on("2026-04-08");
        life.fire(petition, "BoundaryEvent_ChaseOverdue");
        life.done(petition, REGISTRAR, OutsideForms.RESULT, OutsideForms.chased("result", "NONE_YET", "2026-04-20"));
        life.on("2026-04-10");
        life.done(
                petition,
                REGISTRAR,
                OutsideForms.RESULT,
                OutsideForms.takenOver("2026-04-09", "江纪信函〔2026〕21号", "已接收，依照监督执纪有关规定自行处理并告知。"));
        String paper =
                life.opening(petition, REGISTRAR, Steps.ARCHIVE).get("paper").toString();
        life.done(petition, REGISTRAR, Steps.ARCHIVE, Sorted.archive("转送函、江纪信函〔2026〕21号"));

        assertThat(accused).contains("被检举控告的单位", "第三十条第三款");
        assertThat(paper).isEqualTo("江纪信函〔2026〕21号");
        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 56,
            title = "检举镇干部：转送已接入的区纪委监委，只发通知，告知后归档",
            about = "来信检举东湖区一名镇干部。区纪委监委已经接入本系统，转送即收到；它依照有关规定受理、告知，" + "系统只通知不派任务。信访局告知检举人去向后归档。",
            ending = Ending.ACCUSATION_TRANSFERRED)
    void givesNoTaskToADisciplineOrganInside() {
        organization.establish(new Organ(
                "dhjw", "东湖区纪委监委", Organ.Kind.DISCIPLINE, TestCity.DISTRICT, true, LocalDate.of(2022, 5, 1), null));
        String petition =
                life.registered(Letter.aLetter().of(Purpose.ACCUSATION).about("检举镇干部虚报冒领", "虚报人数冒领补助。", "请求查处"));

        life.done(petition, REGISTRAR, Steps.SORT, Sorted.to("DISCIPLINE", "dhjw", "按照干部管理权限，由区纪委监委处理。"));
        life.done(petition, REGISTRAR, Steps.TELL, Sorted.told("LETTER", "2026-03-02"));
        life.done(petition, REGISTRAR, Steps.ARCHIVE, Sorted.archive("转送函"));

        assertThat(notices.about(petition))
                .allSatisfy(notice -> assertThat(notice.text()).contains("已转送你单位", "第二十三条第四款"))
                .extracting(Notices.Notice::post)
                .containsExactlyInAnyOrder("dhjw.registrar", "dhjw.leader");
        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 57,
            title = "反映执行迟缓的来信：转送法院，法院反馈执行结果",
            about = "来信反映判决迟迟没有执行。转送没有接入本系统的法院后，法院反馈了执行结果并答复信访人，信访局登记结果。",
            ending = Ending.ANSWERED_OUTSIDE)
    void putsDownWhatTheCourtAnswered() {
        String petition = life.registered(Letter.aLetter().about("申请执行半年没有结果", "判决已经生效，申请执行已半年。", "请求尽快执行"));

        life.done(petition, REGISTRAR, Steps.SORT, Sorted.to("LITIGATION", "jsfy", "属于人民法院执行工作。"));
        life.done(petition, REGISTRAR, Steps.TELL, Sorted.told("LETTER", "2026-03-02"));
        sentAndReceived(petition);
        life.on("2026-04-01");
        life.done(petition, REGISTRAR, OutsideForms.RESULT, OutsideForms.result("ANSWERED", "2026-03-31"));
        life.done(
                petition,
                REGISTRAR,
                Steps.INVITE,
                Map.of("way", "OUT_OF_SCOPE", "invitedOn", "2026-04-01", "ground", "涉法涉诉事项，不属于评价范围。"));
        life.done(petition, REGISTRAR, Steps.ARCHIVE, Sorted.archive("法院复函"));

        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 8,
            title = "区里正在办理又到市里提出：不予受理",
            about = "东湖区信访局正在办理的事项，信访人在期限内又向市信访局提出。上级机关不予受理，出具告知书写明依据，" + "文号由系统编排。",
            ending = Ending.REFUSED_BEING_HANDLED)
    void refusesWhatIsBeingHandledBelow() {
        String below = quietly(Letter.aLetter().at("dhxf", DISTRICT_REGISTRAR));
        String petition = life.registered(Letter.aLetter().repeating(below));
        Map<String, Object> refusal =
                Steps.with(Steps.with(Sorted.as("REFUSE", "与东湖区正在办理的是同一事项。"), "ground", "19.3"), "earlier", below);

        life.done(petition, REGISTRAR, Steps.SORT, refusal);
        life.done(petition, REGISTRAR, Sorted.ANSWER, Sorted.answer("LETTER", "2026-03-02", "同一事项东湖区正在办理，请在该处查询办理情况。"));
        life.done(petition, REGISTRAR, Steps.ARCHIVE, Sorted.archive("不予受理告知书"));

        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 9,
            title = "复核之后以同一事实和理由再次提出：不再受理",
            about = "信访人对复核意见不服，仍以同一事实和理由提出。核对复核意见书的文号和日期后，告知不再受理。",
            ending = Ending.REFUSED_FOR_GOOD)
    void refusesForGoodWhatWasRereviewed() {
        String petition = life.registered(Letter.aLetter().about("仍要求补偿", "事实和理由与复核时相同。", "请求补偿"));
        Map<String, Object> bare = Steps.with(Sorted.as("REFUSE", "事实和理由相同。"), "ground", "36.3");

        String unproven = life.refused(petition, REGISTRAR, Steps.SORT, bare);
        life.done(
                petition,
                REGISTRAR,
                Steps.SORT,
                Steps.with(Steps.with(bare, "reviewPaper", "江政复核〔2025〕9号"), "reviewOn", "2025-11-20"));
        life.done(petition, REGISTRAR, Sorted.ANSWER, Sorted.answer("LETTER", "2026-03-02", "已经复核，不再受理。"));
        life.done(petition, REGISTRAR, Steps.ARCHIVE, Sorted.archive("不再受理告知书"));

        assertThat(unproven).contains("复核意见书文号", "复核意见书日期");
        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 10,
            title = "两封信同一件事：并入主件，随主件办结",
            about = "两位居民同日来信反映同一件事。同一信访部门收到的不得拒绝，应当并入；主件答复后归档，并入的一件随之办结归档。",
            ending = Ending.JOINED)
    void joinsASecondLetterOnTheSameMatter() {
        String second = life.registered(Letter.aLetter().from("赵二").about("加装电梯补贴怎么申请", "同一小区。", "请告知申请条件"));
        String main = life.registered(Letter.aLetter().about("咨询加装电梯补贴", "不清楚申请条件。", "请告知申请条件"));
        Map<String, Object> joining = Steps.with(Sorted.as("JOIN", "同一小区同一问题。"), "earlier", main);

        String refused = life.refused(
                second,
                REGISTRAR,
                Steps.SORT,
                Steps.with(Steps.with(Sorted.as("REFUSE", "正在办理。"), "ground", "19.3"), "earlier", main));
        life.done(second, REGISTRAR, Steps.SORT, joining);
        life.done(second, REGISTRAR, Steps.TELL, Sorted.told("PHONE", "2026-03-02"));
        life.done(main, REGISTRAR, Steps.SORT, Sorted.as("ANSWER", "属于咨询，可以当即答复。"));
        life.done(main, REGISTRAR, Sorted.ANSWER, Sorted.answer("PHONE", "2026-03-02", "已告知条件和材料。"));
        life.done(main, REGISTRAR, Steps.ARCHIVE, Sorted.archive("电话答复记录"));
        life.done(second, REGISTRAR, Steps.ARCHIVE, Sorted.archive("主件的电话答复记录"));

        assertThat(refused).contains("上级机关", "并入");
        assertThat(life.ending(main)).isEqualTo(Ending.ANSWERED);
        assertThat(life.isOver(second)).isTrue();
    }

    @Story(
            number = 14,
            title = "外省事项：告知有权处理的机关",
            about = "来信反映外省的土地纠纷。甄别期限已过才处理，系统提醒登记员和局长；查清不属于本行政区域后，书面告知向当地有权处理的机关提出。",
            ending = Ending.TOLD_WHERE)
    void tellsWhereToTurnThoughSortingIsLate() {
        String petition = life.registered(Letter.aLetter().about("外省老家宅基地纠纷", "宅基地在外省。", "请求确认宅基地"));

        life.on("2026-03-18");
        life.fire(petition, "BoundaryEvent_SortOverdue");
        life.done(petition, REGISTRAR, Steps.SORT, Sorted.as("ELSEWHERE", "问题不在本行政区域。"));
        life.done(
                petition,
                REGISTRAR,
                Sorted.ANSWER,
                Sorted.elsewhere("2026-03-18", "宅基地所在地乡镇人民政府", "请向宅基地所在地乡镇人民政府提出。"));
        life.done(petition, REGISTRAR, Steps.ARCHIVE, Sorted.archive("非本机关职权范围告知书"));

        assertThat(life.isOver(petition)).isTrue();
    }

    /** On the fifth of March, with the receipt of the sixth put down on the ninth. */
    private void sentAndReceived(String petition) {
        life.on("2026-03-05");
        life.done(petition, REGISTRAR, OutsideForms.SENDING, OutsideForms.sending("2026-03-05", null));
        life.on("2026-03-09");
        life.done(petition, REGISTRAR, OutsideForms.RECEIPT, OutsideForms.received("2026-03-06"));
    }

    /** Registered elsewhere, not part of the story's telling. */
    private String quietly(Letter letter) {
        LocalDate received = LocalDate.of(2026, 3, 2);
        var outcome = officer.as(letter.registrar(), () -> register.register(letter.registration(received)));
        return ((Register.Outcome.Registered) outcome).petition();
    }
}
