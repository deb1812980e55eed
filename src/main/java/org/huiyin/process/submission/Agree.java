package org.huiyin.process.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Ended;
import org.huiyin.registry.Purpose;
import org.huiyin.statute.Ending;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 调解、和解 (art. 33): with the consent of both sides, and on paper. */
@Component
@Order(50)
class Agree implements AnyTimeAct {

    private static final Field<Agreed.Kind> KIND =
            Field.choice("kind", "达成方式", Agreed.Kind.class, Agreed.Kind::label).mandatory();
    private static final Field<Boolean> CONSENT = Field.yesNo("consent", "双方自愿，全体信访人已在协议书上签名");
    private static final Field<String> PARTIES = Field.line("parties", "对方当事人").mandatory();
    private static final Field<String> PAPER = Field.line("paper", "协议书").mandatory();
    private static final Field<LocalDate> AGREED_ON =
            Field.day("agreedOn", "达成日期").mandatory();
    private static final Field<String> TERMS = Field.text("terms", "协议内容和履行").mandatory();

    private final Acts acts;
    private final Termination termination;

    Agree(Acts acts, Termination termination) {
        this.acts = acts;
        this.termination = termination;
    }

    @Override
    public String key() {
        return "agreement";
    }

    @Override
    public String title() {
        return "调解、和解";
    }

    @Override
    public String help() {
        return "在不违反政策法规强制性规定的情况下，经争议双方当事人同意进行调解，或者引导自愿和解；达成一致的，制作调解协议书或者和解协议书（第三十三条）。登记后终结办理并归档。";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(KIND, "由办理机关、单位或者调解组织主持的为调解，当事人自行达成的为和解。"),
                new Entry(CONSENT, "一方不同意，或者联名信访人没有全部签名的，不能以此终结（第三十三条）。"),
                new Entry(PARTIES, "单位写名称，个人写姓氏，不写证件号码和电话。"),
                new Entry(PAPER, "写明名称、编号或者签订日期和份数。"),
                new Entry(AGREED_ON, "双方签名的日期。"),
                new Entry(TERMS, "写明约定的事项、履行期限和方式。"));
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
    public String against(At at) {
        return at.facts().purpose() == Purpose.ACCUSATION ? "检举控告不适用调解、和解，请按检举控告办理（第三十条）。" : "";
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        LocalDate on = answers.get(AGREED_ON);
        if (!answers.find(CONSENT).orElse(false)) {
            return Completion.refused("调解、和解须经双方同意。请取得双方签名的协议书后再登记（第三十三条）。");
        }
        if (on.isAfter(at.today()) || on.isBefore(at.facts().receivedOn())) {
            return Completion.refused("“达成日期”应当在收到日期 " + at.facts().receivedOn() + " 和今天之间，请核对。");
        }
        String paper = answers.get(PAPER);
        acts.record(
                at.petition(),
                at.organ(),
                new Agreed(on, answers.get(KIND), answers.get(PARTIES), paper, answers.get(TERMS)));
        return termination.end(at, new Ended(at.today(), Ending.AGREEMENT, paper, null));
    }
}
