package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letters;
import org.huiyin.process.LetterSheets.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** What every letter says on the longest way a petition can go; with a folder given, its pages are put there. */
@InTheCity
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemedyLettersTests {

    private static final String ASKED = "请求撤销原意见，尽快修复电梯。原意见没有答复维修。";
    private static final String BASIS = "《住宅专项维修资金管理办法》第二十二条";

    /** Go with other letters and decide nothing. */
    private static final Set<Kind> BESIDE = Set.of(
            Kind.REGISTRATION_RECEIPT,
            Kind.SERVICE_RECEIPT,
            Kind.REVIEW_PERIOD,
            Kind.REREVIEW_PERIOD,
            Kind.EVALUATION_INVITATION);

    @Autowired
    private Life life;

    @Autowired
    private AnyTime acts;

    @Autowired
    private Letters letters;

    private List<Sheet> sheets = List.of();
    private List<Sheet> again = List.of();

    @BeforeEach
    void walkOnce() {
        if (sheets.isEmpty()) {
            var walked = new WholeWay(life, acts).walked();
            sheets = new LetterSheets(letters).of(walked.petition());
            again = new LetterSheets(letters).of(walked.again());
        }
    }

    @Test
    void areIssuedInTheOrderOfTheProcedure() {
        assertThat(sheets)
                .extracting(Sheet::kind)
                .filteredOn(kind -> !BESIDE.contains(kind))
                .containsExactly(
                        Kind.TRANSFER,
                        Kind.DIRECTION,
                        Kind.NOTICE,
                        Kind.OPINION,
                        Kind.REVIEW_ACCEPTANCE,
                        Kind.REVIEW_OPINION,
                        Kind.OPINION,
                        Kind.REVIEW_ACCEPTANCE,
                        Kind.REVIEW_OPINION,
                        Kind.REREVIEW_ACCEPTANCE,
                        Kind.HEARING_NOTICE,
                        Kind.HEARING_RECORD,
                        Kind.REREVIEW_OPINION,
                        Kind.PUBLICATION);
        assertThat(again)
                .extracting(Sheet::kind)
                .filteredOn(kind -> !BESIDE.contains(kind))
                .containsExactly(Kind.REFUSAL_FOR_GOOD);
    }

    @Test
    void bearTheirTitleAndNumberAndTheDayOfIssue() {
        assertThat(sheets)
                .allSatisfy(sheet -> assertThat(sheet.text())
                        .contains("\n" + sheet.number() + "\n", sheet.kind().title())
                        .endsWith(sheet.day())
                        .doesNotContain("null", "{{"));
    }

    @Test
    void addressThePetitionerInClearAndAreListedMasked() {
        assertThat(sheets)
                .filteredOn(sheet -> Set.of(Kind.OPINION, Kind.REVIEW_OPINION, Kind.REREVIEW_OPINION)
                        .contains(sheet.kind()))
                .allSatisfy(sheet -> {
                    assertThat(sheet.to()).isEqualTo("王**");
                    assertThat(sheet.text()).contains("\n王小明：\n");
                });
    }

    @Test
    void leaveNoHeadingWithoutAWordUnderIt() {
        assertThat(sheets)
                .filteredOn(sheet -> sheet.to().equals("王**"))
                .allSatisfy(sheet -> assertThat(sheet.text()).doesNotContainPattern("\n[一二三四五六]、[^\n]+\n[一二三四五六]、"));
    }

    @Test
    void theReceiptOfServiceNamesTheOpinionServed() {
        assertThat(of(Kind.OPINION))
                .allSatisfy(opinion -> assertThat(of(Kind.SERVICE_RECEIPT))
                        .anySatisfy(receipt -> assertThat(receipt.text()).contains(opinion.number(), "王小明")));
    }

    /** The opinion says how the thirty days are counted; their last is known with the service. */
    @Test
    void whoeverWasServedReadsTheLastDayAndWhomToAsk() {
        assertThat(of(Kind.REVIEW_PERIOD).get(0).text())
                .contains("\n王小明：\n", of(Kind.OPINION).get(0).number(), "一、请求复查的最后一日\n2026年")
                .contains("可以向东湖区人民政府", "请求复查");
        assertThat(of(Kind.REREVIEW_PERIOD).get(0).text())
                .contains("\n王小明：\n", of(Kind.REVIEW_OPINION).get(0).number(), "一、请求复核的最后一日\n2026年")
                .contains("可以向江洲市人民政府请求复核", "《信访事项复查意见书》原件");
    }

    @Test
    void theOpinionAnswersEachRequestAndSaysWhoReviewsIt() {
        assertThat(of(Kind.OPINION).get(0).text())
                .contains("2026年3月2日收到，2026年3月2日受理", "1.请求修复电梯\n2.请求公开维修资金账目", "电梯自年初停运，物业称资金不足。")
                .contains("电梯停运属实。", "不予支持", "1. 电梯归业主共有", "2. 账目已按规定公开。", BASIS)
                .contains("自收到本处理意见书之日起三十日内向东湖区人民政府", "请求复查");
    }

    @Test
    void theAcceptancesNameTheOpinionAndTheDayOfReceipt() {
        assertThat(of(Kind.REVIEW_ACCEPTANCE))
                .satisfiesExactly(
                        first -> assertThat(first.text())
                                .contains(of(Kind.OPINION).get(0).serial(), "2026年4月1日收到", ASKED),
                        second -> assertThat(second.text())
                                .contains(of(Kind.OPINION).get(1).serial(), "2026年5月7日收到", ASKED));
        assertThat(of(Kind.REREVIEW_ACCEPTANCE).get(0).text())
                .contains(of(Kind.REVIEW_OPINION).get(1).serial(), "2026年6月1日收到", ASKED);
    }

    @Test
    void theFirstReviewRevokesAndSaysByWhichDayToDecideAnew() {
        assertThat(of(Kind.REVIEW_OPINION).get(0).text())
                .startsWith("东湖区人民政府\n")
                .contains(of(Kind.OPINION).get(0).serial(), "2026年4月1日收到", ASKED, "三幢电梯停运两个月", BASIS)
                .contains("撤销", "2026年4月30日", "原意见没有答复维修请求")
                .contains("自收到本复查意见书之日起三十日内向江洲市人民政府请求复核")
                .contains("对重新作出的处理意见不服的，可以自收到之日起三十日内请求复查");
    }

    @Test
    void theOpinionMadeAnewIsAnOpinionLikeTheFirst() {
        assertThat(of(Kind.OPINION).get(1).text())
                .contains("解释说明", "电梯停运两个月属实", "1. 已责成物业三十日内提出维修方案", BASIS)
                .contains("自收到本处理意见书之日起三十日内向东湖区人民政府")
                .doesNotContain("不予支持");
    }

    @Test
    void theSecondReviewUpholdsTheOpinionMadeAnew() {
        assertThat(of(Kind.REVIEW_OPINION).get(1).text())
                .contains(of(Kind.OPINION).get(1).serial(), "2026年5月7日收到", "维持", "予以维持")
                .contains("三十日内向江洲市人民政府请求复核")
                .doesNotContain("撤销并责令", "重新作出的处理意见");
    }

    @Test
    void theHearingIsToldOfFourteenDaysBeforeAndRecordedOnItsDay() {
        Sheet notice = of(Kind.HEARING_NOTICE).get(0);
        assertThat(notice.on()).hasToString("2026-06-02");
        assertThat(notice.text())
                .contains("2026年6月16日上午9时30分", "市信访局三楼听证室", "维修请求应否支持。")
                .contains("主持人：蒋承办", "记录人：陈登记", "听证员三名", "视为放弃听证");
        Sheet record = of(Kind.HEARING_RECORD).get(0);
        assertThat(record.on()).hasToString("2026-06-16");
        assertThat(record.text()).contains("信访人陈述电梯停运影响出行", "多数听证员认为处理意见适当。", "蒋承办", "陈登记");
    }

    @Test
    void theRereviewIsFinal() {
        assertThat(of(Kind.REREVIEW_OPINION).get(0).text())
                .startsWith("江洲市人民政府\n")
                .contains(of(Kind.REVIEW_OPINION).get(1).serial(), "2026年6月1日收到", ASKED, "维持", BASIS)
                .contains("仍以同一事实和理由提出投诉请求的", "不再受理")
                .doesNotContain("请求复核，", "请求复查");
    }

    @Test
    void thePublicationShowsNobody() {
        Sheet publication = of(Kind.PUBLICATION).get(0);
        assertThat(publication.to()).isEqualTo("社会公众");
        assertThat(publication.text())
                .contains("三幢电梯停运两个月", "予以维持", "2026年6月17日至2026年6月24日", "市信访局网站")
                .contains("王某", "138****1234")
                .doesNotContain("王小明", "13800001234", "柳巷");
    }

    @Test
    void theRefusalForGoodCitesTheRereview() {
        Sheet rereview = of(Kind.REREVIEW_OPINION).get(0);
        assertThat(again.get(again.size() - 1).text())
                .startsWith("江洲市信访局\n")
                .contains("\n王小明：\n", "《信访工作条例》第三十六条第三款", rereview.number())
                .contains("1.请求修复电梯\n2.请求公开维修资金账目", "2026年7月1日", "同一事实和理由不再受理");
    }

    private List<Sheet> of(Kind kind) {
        return sheets.stream().filter(sheet -> sheet.kind() == kind).toList();
    }
}
