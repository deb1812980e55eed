package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.Steps.with;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.LEADER;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the organ's steps refuse, in a sentence, with the task still open. */
@InTheCity
class OrganRefusalTests {

    @Autowired
    private Life life;

    @ParameterizedTest
    @CsvSource({
        "noticeOn, 2026-03-01, 不能早于收到日期 2026-03-02",
        "noticeOn, 2026-03-03, 不能晚于今天 2026-03-02",
        "noticeOn, '', 请填写“告知日期”",
        "acceptedOn, 2026-03-01, “受理日期”不能早于收到日期",
        "acceptedOn, 2026-03-03, “受理日期”不能晚于今天",
        "way, UNCLEAR, 应当书面告知"
    })
    void refusesNotices(String field, String value, String sentence) {
        String petition = atTheOrgan().competent().routed().petition();

        String refusal = life.refused(petition, HANDLER, Steps.NOTICE, with(Steps.notice("2026-03-02"), field, value));

        assertThat(refusal).contains(sentence);
    }

    @Test
    void refusesASingleInvestigator() {
        String petition = noticed().petition();

        String refusal = life.refused(
                petition,
                HANDLER,
                Steps.INVESTIGATE,
                with(with(Steps.FINDINGS, "kind", "FIELD_VISIT"), "officers", "李承办、李承办"));

        assertThat(refusal).contains("不少于 2 人", "现有 1 人");
    }

    @Test
    void refusesAnOpinionThatLeavesARequestUnanswered() {
        String petition = noticed().investigated().petition();

        String refusal = life.refused(petition, HANDLER, Steps.DRAFT, with(Steps.OPINION, "answers", "1. 已列入维修。\n2. "));

        assertThat(refusal).contains("缺第 2 项");
    }

    @Test
    void refusesThatWhoeverDraftedApproves() {
        String petition = noticed().investigated().petition();
        life.done(petition, LEADER, Steps.DRAFT, Steps.OPINION);

        String refusal = life.refused(petition, LEADER, Steps.APPROVE, Map.of("decision", "APPROVE"));

        assertThat(refusal).contains("起草人不能审批");
    }

    @Test
    void showsTheDrafterWhyTheOpinionCameBack() {
        Steps steps = noticed().investigated().drafted();

        String withoutReason = life.refused(steps.petition(), LEADER, Steps.APPROVE, Map.of("decision", "RETURN"));
        steps.returned("第二项没有说明依据。");

        assertThat(withoutReason).contains("请填写“退回理由”");
        assertThat(life.opening(steps.petition(), HANDLER, Steps.DRAFT))
                .containsEntry("show_return", "第二项没有说明依据。")
                .containsAllEntriesOf(Steps.OPINION);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, 不能早于印发日期 2026-03-02", "2026-03-03, 不能晚于今天 2026-03-02"})
    void refusesDaysOfService(String day, String sentence) {
        String petition = noticed().investigated().drafted().approved().petition();

        String refusal = life.refused(petition, HANDLER, Steps.SERVICE, Steps.service(petition, day));

        assertThat(refusal).contains(sentence);
    }

    private Steps atTheOrgan() {
        return new Steps(life, life.registered()).sorted().told("2026-03-02");
    }

    private Steps noticed() {
        return atTheOrgan().competent().routed().noticed("2026-03-02");
    }
}
