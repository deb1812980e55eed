package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.List;
import java.util.Map;
import org.huiyin.process.book.Story;
import org.huiyin.process.engine.Decisions;
import org.huiyin.process.engine.Tables;
import org.huiyin.registry.Channel;
import org.huiyin.statute.Ending;
import org.springframework.beans.factory.annotation.Autowired;

/** What the decision tables propose, as the registrar sees it; all their cases are asked of the deployed tables. */
@InTheCity
class ProposalStoriesTests {

    @Autowired
    private Life life;

    @Autowired
    private Decisions decisions;

    @Story(
            number = 20,
            title = "电话咨询落户材料：按照建议当场答复，并逐例核对四张决策表",
            about = "居民来电咨询落户需要什么材料，系统建议按简事当场答复，登记员照办。随后把事例表（src/test/resources/decisions）"
                    + "中的情形逐例交给已部署的决策表，每条规则至少适合一例，每例都有建议。",
            ending = Ending.ANSWERED)
    void answersByPhoneAsProposedAndAsksEveryCaseOfTheTables() {
        var petition = life.registered(Letter.aLetter()
                .by(Channel.PHONE)
                .inClass("130401")
                .about("咨询落户需要什么材料", "准备把户口迁到本市，不清楚需要哪些材料。", "请告知落户需要的材料"));

        var opening = life.opening(petition, REGISTRAR, Steps.SORT);
        assertThat(opening)
                .containsEntry("direction", "ANSWER")
                .containsEntry("lane", "SIMPLE")
                .containsEntry("legalCheck", false);
        assertThat(opening.get("show_proposal").toString()).contains("标题是咨询");
        life.done(
                petition,
                REGISTRAR,
                Steps.SORT,
                Map.of("direction", "ANSWER", "lane", "SIMPLE", "reasons", "属于咨询，当即说明。"));
        life.done(
                petition,
                REGISTRAR,
                "UserTask_AnswerPetitioner",
                Map.of("way", "PHONE", "toldOn", "2026-03-02", "text", "已说明落户所需材料和办理窗口。"));
        life.done(petition, REGISTRAR, Steps.ARCHIVE, Map.of("complete", true, "paper", "电话答复记录"));

        for (String table : List.of("sorting", "weighing", "route", "competence")) {
            var cases = Tables.cases(table);
            assertThat(cases)
                    .allSatisfy(inputs ->
                            assertThat(decisions.evaluate(table, inputs)).isNotEmpty());
            life.happened(petition, "系统", "逐例核对决策表 " + table + "：" + cases.size() + " 例，都有建议。");
        }
    }
}
