package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.List;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.AgreementDrawn;
import org.huiyin.handling.NoticeGiven;
import org.huiyin.letters.Format;
import org.huiyin.letters.Issued;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letters;
import org.huiyin.letters.word.WordFile;
import org.huiyin.registry.Acts;
import org.huiyin.routing.AnsweredAtOnce;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What documents steps issue, and what these say. */
@InTheCity
class LettersOfStepsTests {

    private static final String DAY = "2026-03-02";

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Letters letters;

    @Autowired
    private Acts acts;

    @Autowired
    private Ledger ledger;

    @Test
    void aRefusalForGoodCitesNumberAndDayOfTheRereviewOpinion() {
        String petition = life.registered(Letter.aLetter());
        var refusal = Steps.with(Sorted.as("REFUSE", "事实和理由相同。"), "ground", "36.3");
        life.done(
                petition,
                REGISTRAR,
                Steps.SORT,
                Steps.with(Steps.with(refusal, "reviewPaper", "江政复核〔2025〕9号"), "reviewOn", "2025-11-20"));

        life.done(petition, REGISTRAR, Sorted.ANSWER, Sorted.answer("LETTER", DAY, "同一事实和理由，不再受理。"));

        assertThat(text(petition, Kind.REFUSAL_FOR_GOOD)).contains("复核意见书 江政复核〔2025〕9号，2025年11月20日", "同一事实和理由，不再受理。");
        assertThat(acts.latestDone(petition, AnsweredAtOnce.class).orElseThrow().number())
                .contains(only(petition, Kind.REFUSAL_FOR_GOOD).fullNumber());
    }

    @Test
    void anAnswerInWritingIsALetterAndOneByTelephoneIsNot() {
        String written = life.registered(Letter.aLetter());
        String spoken = life.registered(Letter.aLetter());
        List.of(written, spoken)
                .forEach(petition -> life.done(petition, REGISTRAR, Steps.SORT, Sorted.as("ANSWER", "属于咨询。")));

        life.done(written, REGISTRAR, Sorted.ANSWER, Sorted.answer("LETTER", DAY, "可以在区政务大厅办理。"));
        life.done(spoken, REGISTRAR, Sorted.ANSWER, Sorted.answer("PHONE", DAY, "可以在区政务大厅办理。"));

        assertThat(text(written, Kind.ANSWER)).contains("可以在区政务大厅办理。", "信答〔2026〕");
        assertThat(letters.of(spoken)).isEmpty();
    }

    @Test
    void whereToTurnIsSaidInTheLetter() {
        String petition = life.registered(Letter.aLetter());
        life.done(petition, REGISTRAR, Steps.SORT, Sorted.as("ELSEWHERE", "不属于本机关职权。"));

        String nowhere = life.refused(petition, REGISTRAR, Sorted.ANSWER, Sorted.answer("LETTER", DAY, "电话、地址已告知。"));
        life.done(petition, REGISTRAR, Sorted.ANSWER, Sorted.elsewhere(DAY, "东岭县石桥镇人民政府", "电话、地址已告知。"));

        assertThat(nowhere).contains("请填写“有权处理的机关、单位”");
        assertThat(text(petition, Kind.NOT_COMPETENT)).contains("不属于本机关职权。", "电话、地址已告知。", "请依法向东岭县石桥镇人民政府提出。");
    }

    /** Accepted on 2 March: sixty days and thirty more end on a Sunday. */
    @Test
    void everybodyIsToldTheSameDayUntilWhichTheExtensionGoes() {
        String petition = ExtensionSteps.atInvestigation(life, Letter.aLetter().alsoSignedBy("钱多多"));
        var extension = new ExtensionSteps(life, anyTime, petition);
        life.on("2026-04-20");

        extension.asked("30").approved("30").told(petition, "2026-04-20").told(petition + "/2", "2026-04-20");

        assertThat(letters.of(petition))
                .filteredOn(issued -> issued.kind() == Kind.EXTENSION)
                .hasSize(2)
                .allSatisfy(issued -> assertThat(text(issued)).contains("2026年6月1日"));
    }

    @Test
    void aSettlementIsDrawnUpWithBothSidesForThemToSign() {
        String petition = atInvestigation();

        anyTime.done(petition, HANDLER, "settlement-paper", settlement("物业十日内修复电梯。"));

        assertThat(text(petition, Kind.SETTLEMENT))
                .contains("对方当事人：某物业服务公司", "物业十日内修复电梯。", "履行期限：2026年3月12日前履行完毕。", "当事人（签名或者盖章）")
                .doesNotContain("*");
        assertThat(acts.ended(petition)).isEmpty();
    }

    /** Nobody can have had a paper before it existed. */
    @Test
    void aNoticePutDownLateIsOfTheDayOnWhichItIsIssuedAndIsLate() {
        String petition = life.registered(Letter.aLetter());
        var steps = new Steps(life, petition).sorted().told(DAY).competent().routed();
        life.on("2026-03-18");

        steps.noticed("2026-03-16");

        assertThat(only(petition, Kind.NOTICE).on()).isEqualTo("2026-03-18");
        assertThat(text(petition, Kind.NOTICE)).contains("2026年3月18日").contains("2026年3月16日");
        assertThat(clock(petition, Duty.NOTICE).doneOn()).isEqualTo("2026-03-18");
        assertThat(clock(petition, Duty.NOTICE).state()).isEqualTo(Face.State.DONE_LATE);
    }

    @Test
    void aRefusalPutDownLateIsLateAndAWordOnThePhoneIsOfItsDay() {
        String refused = life.registered(Letter.aLetter());
        String spoken = life.registered(Letter.aLetter());
        life.done(refused, REGISTRAR, Steps.SORT, Sorted.as("ELSEWHERE", "不属于本机关职权。"));
        life.done(spoken, REGISTRAR, Steps.SORT, Sorted.as("ANSWER", "属于咨询。"));
        life.on("2026-03-18");

        Map<String, Object> byPhone = Sorted.answer("PHONE", "2026-03-16", "请向区政务大厅提出。");
        life.done(refused, REGISTRAR, Sorted.ANSWER, Steps.with(byPhone, "competent", "区政务大厅"));
        life.done(spoken, REGISTRAR, Sorted.ANSWER, byPhone);

        assertThat(only(refused, Kind.NOT_COMPETENT).on()).isEqualTo("2026-03-18");
        assertThat(clock(refused, Duty.SORT).doneOn()).isEqualTo("2026-03-18");
        assertThat(clock(spoken, Duty.SORT).doneOn()).isEqualTo("2026-03-16");
    }

    @Test
    void aLetterOfTheNewYearTakesNoNumberOfTheOld() {
        String petition = life.registered(Letter.aLetter());
        life.done(petition, REGISTRAR, Steps.SORT, Sorted.as("ELSEWHERE", "不属于本机关职权。"));
        life.on("2027-01-04");

        life.done(petition, REGISTRAR, Sorted.ANSWER, Sorted.elsewhere("2026-12-31", "石桥镇人民政府", "请向乡镇人民政府提出。"));

        assertThat(only(petition, Kind.NOT_COMPETENT).fullNumber()).contains("〔2027〕");
    }

    /** A task keeps the form it began with. */
    @Test
    void anEarlierFormMayStillAskForANumber() {
        var steps = new Steps(life, life.registered());
        String petition = steps.sorted().told(DAY).competent().routed().petition();

        life.done(petition, HANDLER, Steps.NOTICE, Steps.with(Steps.notice(DAY), "noticeNumber", "江建信告〔2026〕3号"));

        assertThat(acts.latestDone(petition, NoticeGiven.class).orElseThrow().number())
                .contains(only(petition, Kind.NOTICE).fullNumber());
    }

    /** The letter needs what that form has no field for. */
    @Test
    void anEarlierFormSaysInALineWhereToTurn() {
        String petition = life.registered(Letter.aLetter());
        life.done(petition, REGISTRAR, Steps.SORT, Sorted.as("ELSEWHERE", "不属于本机关职权。"));

        var line = Sorted.answer("LETTER", DAY, "地址已告知。\n有权处理的机关、单位：东岭县石桥镇人民政府");
        life.done(petition, REGISTRAR, Sorted.ANSWER, line);

        assertThat(text(petition, Kind.NOT_COMPETENT)).contains("请依法向东岭县石桥镇人民政府提出。");
    }

    /** No act, no letter, no number. */
    @Test
    void aLetterThatCannotBeDrawnStopsTheAct() {
        String petition = atInvestigation();
        anyTime.done(petition, HANDLER, "settlement-paper", settlement("物业修复电梯。"));
        int before = only(petition, Kind.SETTLEMENT).serial();

        var refused = anyTime.refused(petition, HANDLER, "settlement-paper", settlement("物业修复电梯\uE123。"));
        anyTime.done(petition, HANDLER, "settlement-paper", settlement("物业在十日内修复电梯。"));

        assertThat(refused).contains("字体中没有");
        assertThat(acts.all(petition, AgreementDrawn.class))
                .extracting(done -> done.act().terms())
                .containsExactly("物业修复电梯。", "物业在十日内修复电梯。");
        assertThat(letters.of(petition))
                .filteredOn(issued -> issued.kind() == Kind.SETTLEMENT)
                .extracting(Issued::serial)
                .containsExactly(before, before + 1);
    }

    private static Map<String, Object> settlement(String terms) {
        return Map.of(
                "otherParty", "某物业服务公司",
                "facts", "电梯停运，业主多次报修。",
                "terms", terms,
                "manner", "物业修复，业主代表验收。",
                "performBy", "2026-03-12");
    }

    private String atInvestigation() {
        var steps = new Steps(life, life.registered());
        steps.sorted().told(DAY).competent().routed().noticed(DAY);
        return steps.petition();
    }

    private Face clock(String petition, Duty duty) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == duty)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private Issued only(String petition, Kind kind) {
        return letters.of(petition).stream()
                .filter(issued -> issued.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private String text(String petition, Kind kind) {
        return text(only(petition, kind));
    }

    private String text(Issued issued) {
        byte[] docx = letters.open(issued.id(), Format.DOCX);
        return WordFile.read(docx).document().getDocumentElement().getTextContent();
    }
}
