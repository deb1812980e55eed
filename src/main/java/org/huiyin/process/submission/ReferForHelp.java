package org.huiyin.process.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.registry.Acts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 转介救助帮扶 (art. 37): beside the handling, which goes on. */
@Component
@Order(70)
class ReferForHelp implements AnyTimeAct {

    private static final Field<ReferredForHelp.Kind> KIND = Field.choice(
                    "kind", "救助帮扶方式", ReferredForHelp.Kind.class, ReferredForHelp.Kind::label)
            .mandatory();
    private static final Field<String> TO = Field.line("to", "转介给").mandatory();
    private static final Field<LocalDate> ON = Field.day("referredOn", "转介日期").mandatory();
    private static final Field<String> NEED = Field.text("need", "困难情况").mandatory();
    private static final Field<String> PAPER = Field.line("paper", "转介文书").mandatory();

    private final Acts acts;

    ReferForHelp(Acts acts) {
        this.acts = acts;
    }

    @Override
    public String key() {
        return "help";
    }

    @Override
    public String title() {
        return "转介救助帮扶";
    }

    @Override
    public String help() {
        return "生活确有困难的信访人，告知其向有关机关或者机构依法申请社会救助；符合国家司法救助条件的，由有关政法部门给予司法救助（第三十七条）。不影响信访事项的办理和期限。";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(KIND, "按困难情况和条件选择（第三十七条第二款、第三款）。"),
                new Entry(TO, "受理申请的机关、机构或者基层单位。"),
                new Entry(ON, "不晚于今天。"),
                new Entry(NEED, "简要写明困难情况和核实经过，不写证件号码和电话。"),
                new Entry(PAPER, "告知书或者转介函的名称和编号。"));
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
    public Until until() {
        return Until.ARCHIVED;
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        LocalDate on = answers.get(ON);
        if (on.isAfter(at.today()) || on.isBefore(at.facts().receivedOn())) {
            return Completion.refused("“转介日期”应当在收到日期 " + at.facts().receivedOn() + " 和今天之间，请核对。");
        }
        acts.record(
                at.petition(),
                at.organ(),
                new ReferredForHelp(on, answers.get(KIND), answers.get(TO), answers.get(NEED), answers.get(PAPER)));
        return Completion.done();
    }
}
