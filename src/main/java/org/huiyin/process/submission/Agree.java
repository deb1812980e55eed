package org.huiyin.process.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.handling.Agreed;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Mediations;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.registry.Acts.Document;
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
    private static final Field<String> PAPER = Field.line("paper", "协议书");
    private static final Field<LocalDate> AGREED_ON =
            Field.day("agreedOn", "达成日期").mandatory();
    private static final Field<String> TERMS = Field.text("terms", "协议内容").mandatory();
    private static final Field<String> MANNER = Field.line("manner", "履行方式").mandatory();
    private static final Field<LocalDate> PERFORM_BY = Field.day("performBy", "履行最后一日");
    private static final Field<Boolean> PERFORMED = Field.yesNo("performed", "已当场履行完毕");
    private static final Field<LocalDate> CONFIRMED_ON = Field.day("confirmedOn", "司法确认日期");

    private final Mediations mediations;
    private final Standing standing;
    private final EndedByAgreement ending;

    Agree(Mediations mediations, Standing standing, EndedByAgreement ending) {
        this.mediations = mediations;
        this.standing = standing;
        this.ending = ending;
    }

    @Override
    public String key() {
        return "agreement";
    }

    @Override
    public String title() {
        return "登记和解、调解协议";
    }

    @Override
    public String help() {
        return "在不违反政策法规强制性规定的情况下，经争议双方当事人同意进行调解，或者引导自愿和解；达成一致的，制作调解协议书或者和解协议书（第三十三条）。登记后终结办理；当场没有履行完毕的，跟踪履行，不履行的恢复办理。由本单位主持调解的，请用“开始调解”。";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(KIND, "由办理机关、单位或者调解组织主持的为调解，当事人自行达成的为和解。"),
                new Entry(CONSENT, "一方不同意，或者联名信访人没有全部签名的，不能以此终结（第三十三条）。"),
                new Entry(PARTIES, "单位写名称，个人写姓氏，不写证件号码和电话。"),
                new Entry(PAPER, "写明名称、编号或者签订日期和份数；已经用“制作和解协议书”制作的留空。"),
                new Entry(AGREED_ON, "双方签名的日期。"),
                new Entry(TERMS, "写明约定的事项。"),
                new Entry(MANNER, "写明由谁、怎样履行。"),
                new Entry(PERFORM_BY, "约定的履行期限；已当场履行完毕的留空。"),
                new Entry(PERFORMED, "不再跟踪履行。"),
                new Entry(CONFIRMED_ON, "经人民法院司法确认的，填写裁定日期；没有的留空。"));
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
        return Reconciliation.against(at);
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        // whoever puts it down: the organ that has the matter follows performance, and has it back where nothing is
        // performed
        String organ = standing.responsible(at.petition()).stream().findFirst().orElse(at.organ());
        var matter = new Matter(at.petition(), organ);
        var paper = answers.find(PAPER).or(() -> drawn(matter, answers.get(KIND)));
        if (paper.isEmpty()) {
            return Completion.refused("请填写“协议书”；双方自愿和解、还没有协议书的，请先“制作和解协议书”，由双方签名（第三十三条）。");
        }
        var agreed = agreed(answers, paper.get());
        var refusals = mediations
                .agreed(matter, agreed, answers.find(CONSENT).orElse(false))
                .refusals();
        return refusals.isEmpty() ? ending.end(matter, agreed) : Completion.unless(refusals);
    }

    private Optional<String> drawn(Matter matter, Agreed.Kind kind) {
        return mediations
                .drawn(matter, kind)
                .flatMap(done -> done.documents().stream().findFirst().map(Document::named));
    }

    private static Agreed agreed(Answers answers, String paper) {
        boolean performed = answers.find(PERFORMED).orElse(false);
        return new Agreed(
                answers.get(AGREED_ON),
                answers.get(KIND),
                answers.get(PARTIES),
                paper,
                null,
                null,
                answers.get(TERMS),
                answers.get(MANNER),
                performed ? null : answers.orNull(PERFORM_BY),
                performed,
                answers.orNull(CONFIRMED_ON));
    }
}
