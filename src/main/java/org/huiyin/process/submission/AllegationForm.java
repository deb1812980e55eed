package org.huiyin.process.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.process.Answers;
import org.huiyin.process.Field;
import org.huiyin.process.submission.AnyTimeAct.Entry;
import org.huiyin.supervision.LiabilityFact;
import org.huiyin.supervision.LiabilityFindings.Allegation;
import org.huiyin.supervision.LiabilityGround;
import org.huiyin.supervision.RecommendationEvidence.Item;
import org.springframework.stereotype.Component;

/**
 * What is asked for where liability is alleged: of a fact that ledger or file suggest only what is to be other than
 * suggested, of one that somebody found all of it.
 */
@Component
class AllegationForm {

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

    AllegationForm(LiabilityChoices choices) {
        this.choices = choices;
    }

    static List<Entry> entries() {
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

    Map<String, Map<String, String>> choices(At at) {
        var offered = new LinkedHashMap<String, Map<String, String>>();
        offered.put(FACT.name(), choices.suggested(at));
        offered.put(ORGAN.name(), choices.organs(at));
        offered.put(OFFICER.name(), choices.people(at));
        EVIDENCE.forEach(field -> offered.put(field.name(), choices.evidence(at)));
        return offered;
    }

    /** The suggested fact that was chosen; empty where none was. */
    Optional<LiabilityFact> fact(At at, Answers answers) {
        return answers.find(FACT).flatMap(key -> choices.fact(at, key));
    }

    /** Sentences against the answers with the fact chosen; empty where there are none. */
    List<String> against(At at, Answers answers, Optional<LiabilityFact> fact) {
        return fact.map(known -> against(at, answers, known)).orElseGet(() -> answers.missing(ORGAN, GROUND, FACTS));
    }

    private List<String> against(At at, Answers answers, LiabilityFact fact) {
        boolean other = answers.find(ORGAN)
                .filter(organ -> !organ.equals(choices.heir(at, fact)))
                .isPresent();
        return other ? List.of("“有关单位”与所选待认定的事实不符，请重新选择。") : List.of();
    }

    /** What is alleged, where nothing stands against the answers. */
    Allegation allegation(At at, Answers answers, Optional<LiabilityFact> fact) {
        String organ = answers.find(ORGAN)
                .or(() -> fact.map(known -> choices.heir(at, known)))
                .orElseThrow();
        return new Allegation(
                answers.find(GROUND).or(() -> fact.map(LiabilityFact::ground)).orElseThrow(),
                organ,
                officer(answers, fact).orElse(null),
                answers.orNull(PERSON),
                answers.find(FACTS)
                        .or(() -> fact.map(known -> known.text() + "。"))
                        .orElseThrow(),
                evidence(at, answers, fact),
                fact.map(LiabilityFact::key).orElse(null),
                fact.map(LiabilityFact::officer).orElse(null));
    }

    /** Whoever names a person without an account means nobody else. */
    private static Optional<String> officer(Answers answers, Optional<LiabilityFact> fact) {
        return answers.find(OFFICER)
                .or(() -> answers.find(PERSON).isPresent()
                        ? Optional.<String>empty()
                        : fact.flatMap(known -> Optional.ofNullable(known.officer())));
    }

    private List<Item> evidence(At at, Answers answers, Optional<LiabilityFact> fact) {
        var keys = EVIDENCE.stream().flatMap(field -> answers.find(field).stream());
        return Stream.concat(
                        fact.stream().map(known -> new Item(known.key(), known.text())),
                        choices.chosen(at, keys.toList()).stream())
                .distinct()
                .toList();
    }
}
