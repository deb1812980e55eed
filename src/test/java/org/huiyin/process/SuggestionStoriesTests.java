package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.RouteForms.APPROVED;
import static org.huiyin.process.RouteForms.APPROVE_REPLY;
import static org.huiyin.process.RouteForms.SERVE_REPLY;
import static org.huiyin.process.RouteForms.STUDY;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.LEADER;

import java.util.HashMap;
import java.util.Map;
import org.huiyin.process.book.Story;
import org.huiyin.registry.Purpose;
import org.huiyin.statute.Ending;
import org.springframework.beans.factory.annotation.Autowired;

/** Suggestions studied and answered: art. 29. */
@InTheCity
class SuggestionStoriesTests {

    @Autowired
    private Life life;

    @Story(
            number = 39,
            title = "建议老旧小区加装电梯分摊办法：采纳、奖励、电话回复",
            about = "退休教师建议按楼层系数分摊加装电梯费用。住房和城乡建设局研究后采纳，负责人退回补充落实时间后同意，并按规定给予奖励；电话回复并记录。",
            ending = Ending.SUGGESTION_ANSWERED)
    void adoptsAndRewards() {
        var steps = atTheRoute("建议完善加装电梯分摊办法", "各楼层分摊办法不一。");
        String petition = steps.petition();
        var study = new HashMap<>(RouteForms.studied("ADOPTED"));
        study.putAll(Map.of("reward", true, "rewardNote", "建议列入市级办法，发给荣誉证书。"));

        life.on("2026-03-20");
        life.done(petition, HANDLER, STUDY, study);
        life.done(petition, LEADER, APPROVE_REPLY, RouteForms.returned("写明落实时间。"));
        life.done(petition, HANDLER, STUDY, Steps.with(study, "reasons", "建议科学合理，六月底前出台分摊办法。"));
        life.done(petition, LEADER, APPROVE_REPLY, APPROVED);
        life.done(petition, HANDLER, SERVE_REPLY, RouteForms.served(petition, "PHONE", "2026-03-20"));
        steps.rated("2026-03-20", "SATISFIED", "SATISFIED").archived("建议答复记录");

        assertThat(life.isOver(petition)).isTrue();
    }

    @Story(
            number = 40,
            title = "建议取消物业费：研究超期提醒，没有采纳，书面说明理由",
            about = "建议没有法律依据，研究后没有采纳，回复写明理由。研究答复超过惯例期限，系统提醒一次；没有采纳的建议不能提出奖励。",
            ending = Ending.SUGGESTION_ANSWERED)
    void explainsWhyItIsNotAdopted() {
        var steps = atTheRoute("建议取消物业费", "物业服务不到位。");
        String petition = steps.petition();
        var study = new HashMap<>(RouteForms.studied("NOT_ADOPTED"));
        study.putAll(Map.of("reasons", "物业费由合同约定，行政机关无权取消。", "reply", "您的建议没有采纳，理由是物业费由合同约定。"));

        life.on("2026-05-07");
        life.fire(petition, "BoundaryEvent_SuggestionOverdue");
        assertThat(life.refused(
                        petition, HANDLER, STUDY, Steps.with(Steps.with(study, "reward", true), "rewardNote", "发给奖金。")))
                .contains("不能提出奖励");
        life.done(petition, HANDLER, STUDY, study);
        life.done(petition, LEADER, APPROVE_REPLY, APPROVED);
        life.done(petition, HANDLER, SERVE_REPLY, RouteForms.served(petition, "POST", "2026-05-07"));
        steps.rated("2026-05-07", "SATISFIED", "FAIRLY_SATISFIED").archived("建议答复函");

        assertThat(life.isOver(petition)).isTrue();
    }

    private RouteSteps atTheRoute(String title, String facts) {
        var steps = RouteSteps.registered(
                life, Letter.aLetter().of(Purpose.SUGGESTION).about(title, facts, title));
        life.on("2026-03-04");
        return steps.sorted("COMPLEX", "属于其职责范围。")
                .told("2026-03-04")
                .competent("部门三定方案。")
                .routed("SUGGESTION", "属于建议意见。")
                .noticed("2026-03-04");
    }
}
