package org.huiyin.process.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.liability.LiabilityStart;
import org.huiyin.supervision.LiabilityFact;
import org.huiyin.supervision.LiabilityFindings.Allegation;
import org.huiyin.supervision.LiabilityGround;
import org.huiyin.supervision.RecommendationEvidence.Item;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 提出责任事实认定 (arts 42 to 46): a fact that ledger or file suggest, or one that somebody found and can prove. */
@Component
@Order(148)
class ProposeLiability implements AnyTimeAct {

    private static final Field<String> FACT = Field.line("fact", "待认定的事实");
    private static final Field<String> ORGAN = Field.line("organ", "有关单位");
    private static final Field<LiabilityGround> GROUND =
            Field.choice("ground", "责任情形", LiabilityGround.class, LiabilityGround::named);
    private static final Field<String> OFFICER = Field.line("officer", "责任人员");
    private static final Field<String> PERSON = Field.line("person", "其他责任人员");
    private static final Field<String> FACTS = Field.text("facts", "事实").atMost(4_000);
    private static final List<Field<String>> EVIDENCE =
            List.of(Field.line("evidence1", "证据之一"), Field.line("evidence2", "证据之二"), Field.line("evidence3", "证据之三"));

    private final LiabilityChoices choices;
    private final LiabilityStart start;

    ProposeLiability(LiabilityChoices choices, LiabilityStart start) {
        this.choices = choices;
        this.start = start;
    }

    @Override
    public String key() {
        return "liability";
    }

    @Override
    public String title() {
        return "提出责任事实认定";
    }

    @Override
    public String help() {
        return "信访部门发现第四十二条至第四十六条所列情形的，可以提出认定：选择系统根据期限和案卷列出的待认定事实，或者自行写明。由没有参与提出的负责人审查，认定的书面告知有关单位，有关单位可以提出异议；"
                + "信访部门自身的责任由上一级信访部门认定（第四十三条）。";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(FACT, "选择以后，有关单位、责任情形、责任人员、事实和证据没有另行填写的，按所选的事实登记。"),
                new Entry(ORGAN, "在本件中负有职责的本级、下级机关、单位；被检举控告的单位不在此列（第三十条第三款）。"),
                new Entry(GROUND, "条例的条、项。"),
                new Entry(OFFICER, "有关单位现任人员；只认定单位责任的不选。"),
                new Entry(PERSON, "没有账号的人员，写明姓名、职务。"),
                new Entry(FACTS, "写明时间、应当履行的职责、实际情况和后果，不写信访人、检举控告人的姓名、住址、联系方式（第四十六条第五项）。"),
                new Entry(EVIDENCE.get(0), "从案卷和期限记录中选择。"),
                new Entry(EVIDENCE.get(1), "可以不选。"),
                new Entry(EVIDENCE.get(2), "可以不选。"));
    }

    @Override
    public Set<Role> roles() {
        return Set.of();
    }

    @Override
    public Optional<String> organ(String petition) {
        return choices.bureau(petition);
    }

    @Override
    public Until until() {
        return Until.ITSELF;
    }

    @Override
    public String against(At at) {
        if (!choices.isSupervising(at.petition(), at.organ())) {
            return "责任事实由信访部门的督查专员、负责人提出认定。";
        }
        return choices.organs(at).isEmpty() ? "本件没有可以由本单位认定责任的机关、单位。" : "";
    }

    @Override
    public Map<String, Map<String, String>> choices(At at) {
        var offered = new LinkedHashMap<String, Map<String, String>>();
        offered.put(FACT.name(), choices.suggested(at));
        offered.put(ORGAN.name(), choices.organs(at));
        offered.put(OFFICER.name(), choices.people(at));
        EVIDENCE.forEach(field -> offered.put(field.name(), choices.evidence(at)));
        return offered;
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        Optional<LiabilityFact> fact = answers.find(FACT).flatMap(key -> choices.fact(at, key));
        var against =
                fact.map(known -> against(at, answers, known)).orElseGet(() -> answers.missing(ORGAN, GROUND, FACTS));
        if (!against.isEmpty()) {
            return Completion.unless(against);
        }
        return Completion.unless(start.begin(at.petition(), at.organ(), at.officer(), allegation(at, answers, fact))
                .refusals());
    }

    private List<String> against(At at, Answers answers, LiabilityFact fact) {
        boolean other = answers.find(ORGAN)
                .filter(organ -> !organ.equals(choices.heir(at, fact)))
                .isPresent();
        return other ? List.of("“有关单位”与所选待认定的事实不符，请重新选择。") : List.of();
    }

    private Allegation allegation(At at, Answers answers, Optional<LiabilityFact> fact) {
        String organ = answers.find(ORGAN)
                .or(() -> fact.map(known -> choices.heir(at, known)))
                .orElseThrow();
        var keys = EVIDENCE.stream().flatMap(field -> answers.find(field).stream());
        List<Item> evidence = Stream.concat(
                        fact.stream().map(known -> new Item(known.key(), known.text())),
                        choices.chosen(at, keys.toList()).stream())
                .distinct()
                .toList();
        return new Allegation(
                answers.find(GROUND).or(() -> fact.map(LiabilityFact::ground)).orElseThrow(),
                organ,
                answers.find(OFFICER)
                        .or(() -> answers.find(PERSON).isPresent()
                                ? Optional.<String>empty()
                                : fact.flatMap(known -> Optional.ofNullable(known.officer())))
                        .orElse(null),
                answers.orNull(PERSON),
                answers.find(FACTS)
                        .or(() -> fact.map(known -> known.text() + "。"))
                        .orElseThrow(),
                evidence,
                fact.map(LiabilityFact::key).orElse(null),
                fact.map(LiabilityFact::officer).orElse(null));
    }
}
