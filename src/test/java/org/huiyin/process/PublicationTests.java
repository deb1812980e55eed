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

/** What is published after a hearing names nobody, and nothing of it goes out unseen (art. 36). */
@InTheCity
class PublicationTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime acts;

    @Autowired
    private Letters letters;

    @Test
    void publishesOnlyWhatTheOfficerConfirmed() {
        String petition = heard();
        var opening = life.opening(petition, CITY.reviewer(), ReviewSteps.PUBLISH);
        var publication = Map.<String, Object>of(
                "publish",
                true,
                "requests",
                "请求修复某小区电梯。",
                "text",
                "原意见认定事实清楚，予以维持。",
                "place",
                "市信访局网站",
                "days",
                "2026-03-13 至 2026-03-20",
                "confirmed",
                true);

        assertThat(publishing(petition, Steps.with(publication, "requests", "修复欧阳修远家的电梯。")))
                .contains("姓名（名称）");
        assertThat(publishing(petition, Steps.with(publication, "text", "查明欧阳修远、钱多多所述属实。")))
                .contains("姓名（名称）");
        assertThat(publishing(petition, Steps.with(publication, "place", "孙代表家门口公告栏")))
                .contains("姓名（名称）");
        assertThat(publishing(petition, Steps.with(publication, "text", "联系电话13912345678。")))
                .contains("电话号码");
        assertThat(publishing(petition, Steps.with(publication, "requests", "")))
                .contains("请填写“公示的信访请求”");
        assertThat(publishing(petition, Steps.with(publication, "confirmed", false)))
                .contains("请逐字核对");
        life.done(petition, CITY.reviewer(), ReviewSteps.PUBLISH, publication);

        assertThat(opening.get("requests")).isEqualTo("为欧某、钱某修复电梯，孙某联系，电话139****5678。");
        assertThat(published(petition))
                .contains("请求修复某小区电梯。", "原意见认定事实清楚，予以维持。", "公示期限：2026-03-13 至 2026-03-20")
                .doesNotContain("欧阳", "钱多多", "孙代表", "13912345678");
    }

    private String heard() {
        var letter = Letter.aLetter()
                .from("欧阳修远")
                .alsoSignedBy("钱多多")
                .together(2, "孙代表")
                .about("电梯停运", "电梯停运两个月。", "为欧阳修远、钱多多修复电梯，孙代表联系，电话13912345678。");
        var steps = ReviewSteps.served(life, acts, letter);
        String petition = steps.petition();
        life.done(petition, TestCity.DISTRICT_HANDLER, Steps.SERVICE, Steps.service(petition + "/2", life.today()));
        steps.asked(DISTRICT, "review", life.today())
                .accepted(DISTRICT)
                .decided(DISTRICT, Map.of())
                .asked(CITY, "rereview", life.today())
                .accepted(CITY);
        life.done(petition, CITY.reviewer(), ReviewSteps.INQUIRE, steps.inquiry(CITY, "HEARING"));
        life.done(petition, CITY.reviewer(), ReviewSteps.NOTIFY, ReviewSteps.hearing("2026-03-12"));
        life.on("2026-03-12");
        life.done(
                petition,
                CITY.reviewer(),
                ReviewSteps.HOLD,
                Map.of("outcome", "HELD", "on", life.today(), "record", "各方陈述、辩论。", "conclusion", "意见适当。"));
        steps.decided(CITY, Map.of());
        return petition;
    }

    private String publishing(String petition, Map<String, Object> values) {
        return life.refused(petition, CITY.reviewer(), ReviewSteps.PUBLISH, values);
    }

    private String published(String petition) {
        return letters.of(petition).stream()
                .filter(issued -> issued.kind() == Kind.PUBLICATION)
                .map(issued -> WordFile.read(letters.open(issued.id(), Format.DOCX))
                        .document()
                        .getDocumentElement()
                        .getTextContent())
                .findFirst()
                .orElseThrow();
    }
}
