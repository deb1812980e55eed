package org.huiyin.process.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.deadlines.Face;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
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
class GiveUpFeedback implements AnyTimeAct {

    private static final Field<String> RECOMMENDATION =
            Field.line("recommendation", "建议").mandatory();
    private static final Field<String> REASON =
            Field.text("reason", "催办情况").atMost(2_000).mandatory();

    private final BureauStanding standing;
    private final RecommendationRecords records;
    private final RecommendationJudging judging;
    private final Instances instances;

    GiveUpFeedback(
            BureauStanding standing,
            RecommendationRecords records,
            RecommendationJudging judging,
            Instances instances) {
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
    public List<Entry> entries() {
        return List.of(new Entry(RECOMMENDATION, "反馈期限已过的建议。"), new Entry(REASON, "写明何时、以何种方式催办。"));
    }

    @Override
    public Set<Role> roles() {
        return Set.of();
    }

    @Override
    public Optional<String> organ(String petition) {
        return standing.bureau(petition, Set.of(Role.SUPERVISOR, Role.LEADER));
    }

    @Override
    public Until until() {
        return Until.ITSELF;
    }

    @Override
    public String against(At at) {
        return overdue(at).isEmpty() ? "本单位没有逾期未反馈的建议。" : "";
    }

    @Override
    public Map<String, Map<String, String>> choices(At at) {
        var overdue = new LinkedHashMap<String, String>();
        overdue(at).forEach(face -> overdue.put(face.item(), label(at.petition(), face.item())));
        return Map.of(RECOMMENDATION.name(), overdue);
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        String id = answers.get(RECOMMENDATION);
        Face face = overdue(at).stream()
                .filter(each -> each.item().equals(id))
                .findFirst()
                .orElseThrow();
        judging.givenUp(at.petition(), face, answers.get(REASON));
        instances.tellWhere(
                at.petition(), RecommendationProcess.RECOMMENDATION.name(), id, RecommendationProcess.GIVEN_UP);
        return Completion.done();
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
