package org.huiyin.process.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.recommendation.RecommendationStart;
import org.huiyin.supervision.RecommendationAddressees;
import org.huiyin.supervision.RecommendationKind;
import org.huiyin.supervision.Recommendations.Proposal;
import org.huiyin.supervision.Supervisions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 提出三项建议 (arts 14, 40): brought before the bureau's supervisors; nothing leaves the bureau yet. */
@Component
@Order(145)
class ProposeRecommendation implements AnyTimeAct {

    private static final Field<RecommendationKind> KIND = Field.choice(
                    "kind", "建议种类", RecommendationKind.class, RecommendationKind::label)
            .mandatory();
    private static final Field<String> ORGAN = Field.line("organ", "有关单位");
    private static final Field<String> ORIGIN = Field.line("origin", "有关督办");
    private static final Field<String> PROBLEM = Field.text("problem", "存在的问题").mandatory();

    private final BureauStanding standing;
    private final RecommendationAddressees addressees;
    private final Supervisions supervisions;
    private final RecommendationStart start;

    ProposeRecommendation(
            BureauStanding standing,
            RecommendationAddressees addressees,
            Supervisions supervisions,
            RecommendationStart start) {
        this.standing = standing;
        this.addressees = addressees;
        this.supervisions = supervisions;
        this.start = start;
    }

    @Override
    public String key() {
        return "recommendation";
    }

    @Override
    public String title() {
        return "提出三项建议";
    }

    @Override
    public String help() {
        return "信访部门发现工作需要改进、政策需要完善，或者造成严重后果需要追究责任的，可以提出建议（第十四条、第四十条）。登记后由督查专员起草，经合议、审批后印发。";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(KIND, "追究责任建议以造成严重后果为前提（第四十条第三款）。"),
                new Entry(ORGAN, "需要改进工作或者被追究责任的单位；完善政策建议不选。追究责任建议向其有管理权限的机关、单位提出。"),
                new Entry(ORIGIN, "在督办中发现的，选择该督办；没有的不选。"),
                new Entry(PROBLEM, "写明在办理本件中发现的问题。"));
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
        return standing.isBureau(at.organ()) ? "" : "三项建议由信访部门提出（第四十条）。";
    }

    @Override
    public Map<String, Map<String, String>> choices(At at) {
        var origins = new LinkedHashMap<String, String>();
        supervisions
                .of(at.petition())
                .forEach(matter -> origins.put(
                        matter.supervision(),
                        matter.supervision() + "：" + matter.ground().label()));
        return Map.of(ORGAN.name(), addressees.concerned(at.petition(), at.organ()), ORIGIN.name(), origins);
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        var proposal =
                new Proposal(answers.get(KIND), answers.orNull(ORGAN), answers.get(PROBLEM), answers.orNull(ORIGIN));
        return Completion.unless(
                start.begin(at.petition(), at.organ(), proposal).refusals());
    }
}
