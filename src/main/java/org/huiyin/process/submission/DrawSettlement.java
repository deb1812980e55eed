package org.huiyin.process.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huiyin.handling.Agreed;
import org.huiyin.handling.AgreementDrawn;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Mediations;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.registry.Purpose;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 制作和解协议书 (art. 33): what the parties agreed between themselves, for both to sign. */
@Component
@Order(48)
class DrawSettlement implements AnyTimeAct {

    private static final Field<String> OTHER = Field.line("otherParty", "对方当事人").mandatory();
    private static final Field<String> FACTS = Field.text("facts", "事实和争议").mandatory();
    private static final Field<String> TERMS = Field.text("terms", "协议内容").mandatory();
    private static final Field<String> MANNER = Field.line("manner", "履行方式").mandatory();
    private static final Field<LocalDate> PERFORM_BY = Field.day("performBy", "履行最后一日");

    private final Mediations mediations;

    DrawSettlement(Mediations mediations) {
        this.mediations = mediations;
    }

    @Override
    public String key() {
        return "settlement-paper";
    }

    @Override
    public String title() {
        return "制作和解协议书";
    }

    @Override
    public String help() {
        return "双方当事人自愿和解的，按照双方约定制作和解协议书（第三十三条）。协议书由系统编号，在案卷的“文书”中打印，双方签名后再“登记和解、调解协议”；签名以前不终结办理。";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(OTHER, "单位写名称，个人写姓名，不写证件号码和电话；信访人的姓名由系统填写。"),
                new Entry(FACTS, "写明纠纷的事实和争议的事项。"),
                new Entry(TERMS, "写明约定的事项，不得违反政策法规强制性规定。"),
                new Entry(MANNER, "写明由谁、怎样履行。"),
                new Entry(PERFORM_BY, "约定的履行期限；签订时当场履行的留空。"));
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HANDLER);
    }

    @Override
    public String against(At at) {
        return at.facts().purpose() == Purpose.ACCUSATION ? "检举控告不适用调解、和解，请按检举控告办理（第三十条）。" : "";
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        var drawn = new AgreementDrawn(
                at.today(),
                Agreed.Kind.SETTLEMENT,
                answers.get(OTHER),
                answers.get(FACTS),
                null,
                answers.get(TERMS),
                answers.get(MANNER),
                answers.orNull(PERFORM_BY));
        return Completion.unless(
                mediations.draw(new Matter(at.petition(), at.organ()), drawn).refusals());
    }
}
