package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.ReviewSteps.CITY;
import static org.huiyin.process.ReviewSteps.DISTRICT;

import java.util.Map;
import org.huiyin.letters.Format;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letters;
import org.huiyin.letters.word.WordFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Papers of a review as the petitioner reads them: whole sentences, not parts. */
@InTheCity
class ReviewPapersTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime acts;

    @Autowired
    private Letters letters;

    @Test
    void theAcceptanceNamesTheLastDay() {
        var steps = ReviewSteps.served(life, acts).asked(DISTRICT, "review", life.today());

        steps.accepted(DISTRICT)
                .decided(DISTRICT, Map.of())
                .asked(CITY, "rereview", life.today())
                .accepted(CITY);

        assertThat(text(steps.petition(), Kind.REVIEW_ACCEPTANCE))
                .contains("本机关于2026年3月2日收到。经审查，决定予以受理。")
                .contains("本机关将在2026年4月1日以前（含当日）提出复查意见，并书面答复。");
        assertThat(text(steps.petition(), Kind.REREVIEW_ACCEPTANCE))
                .contains("本机关将在2026年4月1日以前（含当日）提出复核意见，并书面答复；举行听证的，听证所需时间不计算在内。");
    }

    @Test
    void theCorrectionNoticeSaysWhatTheHouseDoes() {
        var steps = ReviewSteps.served(life, acts);
        acts.done(
                steps.petition(),
                DISTRICT.reviewer(),
                "review",
                Steps.with(steps.request(DISTRICT, "review", life.today()), "identity", false));

        life.done(
                steps.petition(),
                DISTRICT.reviewer(),
                ReviewSteps.CHECK,
                Map.of("verdict", "CORRECTION", "reasons", "缺身份证明。", "missing", "身份证明", "correctBy", "2026-03-12"));

        assertThat(text(steps.petition(), Kind.CORRECTION))
                .contains("请于2026年3月12日以前（含当日）补正。逾期没有补正的，对申请不予受理，并书面告知。")
                .doesNotContain("放弃");
    }

    @Test
    void theOpinionSaysWhatWasFoundUnderItsHeading() {
        var steps = ReviewSteps.served(life, acts)
                .asked(DISTRICT, "review", life.today())
                .accepted(DISTRICT)
                .decided(DISTRICT, ReviewSteps.revoked("2026-04-30"));

        assertThat(text(steps.petition(), Kind.REVIEW_OPINION))
                .contains("一、复查请求和理由请求撤销原意见，尽快修复电梯。")
                .contains("二、查明的事实三幢电梯停运两个月，维修资金账目没有公开。")
                .contains("三、对原意见的审查职权：属于住房和城乡建设部门职权。程序：受理、告知、送达均在期限内。")
                .contains("四、复查意见撤销原意见，责令在2026年4月30日以前（含当日）重新办理。原意见没有答复维修请求");
    }

    @Test
    void theRefusalWritesItsDaysInWords() {
        var steps = ReviewSteps.served(life, acts);
        life.on("2026-04-07");
        steps.asked(DISTRICT, "review", "2026-04-05");

        life.done(
                steps.petition(),
                DISTRICT.reviewer(),
                ReviewSteps.CHECK,
                Map.of("verdict", "REFUSED", "ground", "LATE", "reasons", "没有说明正当理由。"));

        assertThat(text(steps.petition(), Kind.REVIEW_REFUSAL))
                .contains("该申请于2026年4月5日提出，期限最后一日为2026年4月1日，迟 4 日，没有说明正当理由。");
    }

    private String text(String petition, Kind kind) {
        return letters.of(petition).stream()
                .filter(issued -> issued.kind() == kind)
                .map(issued -> WordFile.read(letters.open(issued.id(), Format.DOCX))
                        .document()
                        .getDocumentElement()
                        .getTextContent())
                .findFirst()
                .orElseThrow();
    }
}
