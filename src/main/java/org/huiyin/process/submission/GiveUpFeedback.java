package org.huiyin.process.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.deadlines.Face;
import org.huiyin.organization.Role;
import org.huiyin.process.Field;
import org.huiyin.process.engine.Instances;
import org.huiyin.process.recommendation.RecommendationProcess;
import org.huiyin.supervision.RecommendationJudging;
import org.huiyin.supervision.RecommendationRecords;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 不再等待建议反馈 (art. 40): the answer is overdue; people decide when the bureau stops waiting, never a timer. */
@Component
@Order(146)
class GiveUpFeedback extends LapsedWait {

    private final BureauStanding standing;
    private final RecommendationRecords records;
    private final RecommendationJudging judging;
    private final Instances instances;

    GiveUpFeedback(
            BureauStanding standing,
            RecommendationRecords records,
            RecommendationJudging judging,
            Instances instances) {
        super(Field.line("recommendation", "建议"));
        this.standing = standing;
        this.records = records;
        this.judging = judging;
        this.instances = instances;
    }

    @Override
    public String key() {
        return "recommendation-silence";
    }

    @Override
    public String title() {
        return "不再等待建议反馈";
    }

    @Override
    public String help() {
        return "收到建议的机关、单位逾期不反馈，经催办仍不反馈的，登记后由督查专员研究：再次要求反馈，或者向本级党委和政府报告（第四十条、第四十五条第三项）。";
    }

    @Override
    public Optional<String> organ(String petition) {
        return standing.bureau(petition, Set.of(Role.SUPERVISOR, Role.LEADER));
    }

    @Override
    String which() {
        return "反馈期限已过的建议。";
    }

    @Override
    String none() {
        return "本单位没有逾期未反馈的建议。";
    }

    @Override
    Map<String, String> late(At at) {
        var late = new LinkedHashMap<String, String>();
        overdue(at).forEach(face -> late.put(face.item(), label(at.petition(), face.item())));
        return late;
    }

    @Override
    List<String> goOn(At at, String id, String urged) {
        Face face = overdue(at).stream()
                .filter(each -> each.item().equals(id))
                .findFirst()
                .orElseThrow();
        judging.givenUp(at.petition(), face, urged);
        instances.tellWhere(
                at.petition(), RecommendationProcess.RECOMMENDATION.name(), id, RecommendationProcess.GIVEN_UP);
        return List.of();
    }

    private List<Face> overdue(At at) {
        return judging.overdue(at.petition()).stream()
                .filter(face -> records.bureau(at.petition(), face.item()).equals(at.organ()))
                .toList();
    }

    private String label(String petition, String id) {
        return id + "：" + records.proposed(petition, id).kind().label();
    }
}
