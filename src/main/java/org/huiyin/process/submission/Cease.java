package org.huiyin.process.submission;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.registry.Registration;
import org.huiyin.registry.SteppedOut.How;
import org.huiyin.statute.Ending;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 死亡或者终止: nobody left in the petitioner's place. */
@Component
@Order(60)
class Cease implements AnyTimeAct {

    private static final Field<String> WHO = Field.line("who", "死亡或者终止的信访人").mandatory();
    private static final Field<Boolean> NO_SUCCESSOR = Field.yesNo("noSuccessor", "已核实没有承受人");
    private static final Field<String> PAPER = Field.line("paper", "证明材料").mandatory();
    private static final Field<String> FINDINGS = Field.text("findings", "核实情况").mandatory();

    private final Departure departure;

    Cease(Departure departure) {
        this.departure = departure;
    }

    @Override
    public String key() {
        return "death";
    }

    @Override
    public String title() {
        return "信访人死亡或者终止";
    }

    @Override
    public String help() {
        return "自然人死亡，或者法人、其他组织终止，且没有继续主张其权利的人。有承受人的，由承受人继续，不登记本项。联名信访人仍在的，为其继续办理；检举控告继续办理（第三十条）。";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(WHO, "从登记的信访人中选择。"),
                new Entry(NO_SUCCESSOR, "已经联系近亲属或者清算义务人等，确认无人继续提出。"),
                new Entry(PAPER, "例如：死亡医学证明、户口注销证明、注销登记通知书，写明日期。"),
                new Entry(FINDINGS, "写明向何人、以何方式核实。"));
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HANDLER);
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public Map<String, Map<String, String>> choices(At at) {
        return Map.of(WHO.name(), departure.who(at));
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        if (!answers.find(NO_SUCCESSOR).orElse(false)) {
            return Completion.refused("有承受人或者尚未核实的，不能登记终结。请核实后勾选“已核实没有承受人”。");
        }
        boolean person = at.facts().kind() == Registration.Kind.PERSON;
        return departure.of(
                at,
                answers.get(WHO),
                person ? How.DIED : How.DISSOLVED,
                answers.get(PAPER),
                answers.get(FINDINGS),
                Ending.DECEASED);
    }
}
