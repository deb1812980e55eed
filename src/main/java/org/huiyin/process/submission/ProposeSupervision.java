package org.huiyin.process.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.supervision.SupervisionStarts;
import org.huiyin.registry.Acts;
import org.huiyin.supervision.SupervisionGround;
import org.huiyin.supervision.SupervisionOrigin;
import org.huiyin.supervision.SupervisionProposal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 提出督办 (art. 40): what an officer of the bureau finds; its ground is confirmed and a leader signs before a letter leaves. */
@Component
@Order(140)
class ProposeSupervision implements AnyTimeAct {

    private static final Field<String> ORGAN = Field.line("organ", "被督办单位").mandatory();
    private static final Field<SupervisionGround> GROUND = Field.choice(
                    "ground", "督办事由", SupervisionGround.class, SupervisionGround::label)
            .mandatory();
    private static final Field<String> FACTS =
            Field.text("facts", "基本情况").atMost(4_000).mandatory();
    private static final Field<String> NEW_FACT =
            Field.text("newFact", "终结、归档以后的新情况").atMost(2_000);

    private final SupervisionChoices choices;
    private final SupervisionStarts starts;
    private final Acts acts;

    ProposeSupervision(SupervisionChoices choices, SupervisionStarts starts, Acts acts) {
        this.choices = choices;
        this.starts = starts;
        this.acts = acts;
    }

    @Override
    public String key() {
        return "supervision";
    }

    @Override
    public String title() {
        return "提出督办";
    }

    @Override
    public String help() {
        return "信访部门发现有关机关、单位未按规定受理、办理信访事项，推诿、敷衍、拖延、弄虚作假，或者拒不执行信访处理意见的，应当及时督办，并提出改进工作的建议（第四十条）。"
                + "提出后由督查专员认定事由，负责人签发后方可印发督办函；同一单位同一事由正在督办的，并入办理。";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(ORGAN, "在本件中负有职责的本级和下级机关、单位；被检举控告的单位不在此列（第三十条第三款）。上级机关、单位由其本级信访部门督办。"),
                new Entry(GROUND, "初步认定，由督查专员研究确定（第四十条第一款、第四款）。"),
                new Entry(FACTS, "写明时间、应当履行的职责和实际情况，不写信访人姓名、住址、联系方式。"),
                new Entry(NEW_FACT, "信访事项已经终结办理或者归档的必须填写。"));
    }

    /** Beside the petition's registrars: supervisors, leaders and registrars of a bureau. */
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
        if (!choices.isBureau(at.petition(), at.organ())) {
            return "督办由登记本件的信访部门或者其上级信访部门提出。";
        }
        return choices.organs(at.petition(), at.organ()).isEmpty() ? "本件还没有负有职责、可以由本部门督办的本级和下级机关、单位。" : "";
    }

    @Override
    public Map<String, Map<String, String>> choices(At at) {
        return Map.of(ORGAN.name(), choices.organs(at.petition(), at.organ()));
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        Optional<String> over = over(at);
        if (over.isPresent() && answers.find(NEW_FACT).isEmpty()) {
            return Completion.refused(over.get() + "，没有新的情况不再提出督办。有新的情况的，请填写“" + NEW_FACT.label() + "”。");
        }
        starts.propose(new SupervisionProposal(
                at.petition(),
                answers.get(ORGAN),
                at.organ(),
                answers.get(GROUND),
                SupervisionOrigin.OFFICER,
                answers.get(FACTS),
                over.isPresent() ? answers.get(NEW_FACT) : null));
        return Completion.done();
    }

    private Optional<String> over(At at) {
        return Optional.ofNullable(at.facts().archivedOn())
                .map(day -> "信访事项已于 " + day + " 归档")
                .or(() -> acts.ended(at.petition()).map(ended -> "信访事项已于 " + ended.on() + " 终结办理"));
    }
}
