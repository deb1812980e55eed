package org.huiyin.process.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huiyin.handling.Matter;
import org.huiyin.handling.MediationBegun;
import org.huiyin.handling.MediationBegun.Side;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.mediation.MediationsUnderWay;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 开始调解 (art. 33): by the organ that handles the petition, once both sides agree to it, with everybody on each. */
@Component
@Order(49)
class BeginMediation implements AnyTimeAct {

    private static final Field<LocalDate> PETITIONER_ON =
            Field.day("petitionerOn", "信访人同意的日期").mandatory();
    private static final Field<String> PETITIONER_HOW =
            Field.line("petitionerHow", "信访人同意的方式").mandatory();
    private static final Field<String> OTHER = Field.line("otherParty", "对方当事人").mandatory();
    private static final Field<String> OTHER_WHO =
            Field.line("otherWho", "对方表示同意的人").mandatory();
    private static final Field<LocalDate> OTHER_ON =
            Field.day("otherOn", "对方同意的日期").mandatory();
    private static final Field<String> OTHER_HOW =
            Field.line("otherHow", "对方同意的方式").mandatory();
    private static final Field<String> MEDIATOR =
            Field.line("mediator", "主持调解的人员或者组织").mandatory();

    private final MediationsUnderWay mediations;
    private final Standing standing;
    private final Consents consents;

    BeginMediation(MediationsUnderWay mediations, Standing standing, Consents consents) {
        this.mediations = mediations;
        this.standing = standing;
        this.consents = consents;
    }

    @Override
    public String key() {
        return "mediation";
    }

    @Override
    public String title() {
        return "开始调解";
    }

    @Override
    public String help() {
        return "在裁量权范围内、不违反政策法规强制性规定的情况下，经争议双方当事人同意，责任单位可以调解；联名信访的，须经每一位信访人同意（第三十三条）。调解期间办理期限不停止计算；未达成协议的继续办理。";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(PETITIONER_ON, "信访人本人表示同意的日期；联名信访的，最后一人表示同意的日期（第三十三条）。"),
                new Entry(PETITIONER_HOW, "书面同意，或者当面、电话同意并有记录，写明存放处。"),
                new Entry(OTHER, "单位写名称，个人写姓氏，不写证件号码和电话。"),
                new Entry(OTHER_WHO, "有权代表对方表示同意的人，写职务或者姓氏。"),
                new Entry(OTHER_ON, "对方表示同意的日期（第三十三条）。"),
                new Entry(OTHER_HOW, "书面同意，或者当面、电话同意并有记录，写明存放处。"),
                new Entry(MEDIATOR, "写姓名、职务；由调解组织主持的，写组织名称。"));
    }

    @Override
    public List<Entry> entries(At at) {
        var entries = new ArrayList<Entry>();
        consents.of(at.petition())
                .forEach(consent -> entries.add(new Entry(consent.tick(), "已经取得同意的勾选；没有取得的，不能开始调解（第三十三条）。")));
        entries.addAll(entries());
        return entries;
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
        String irreconcilable = Reconciliation.against(at);
        if (!irreconcilable.isEmpty()) {
            return irreconcilable;
        }
        if (!standing.responsible(at.petition()).contains(at.organ()) || !standing.holds(at.organ(), Role.HANDLER)) {
            return "调解由责任单位承办人启动；尚未确定责任单位的，请先转送、交办。";
        }
        return mediations.isOpen(at.petition()) ? "调解正在进行，请在任务列表中登记调解结果。" : "";
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        var without = consents.of(at.petition()).stream()
                .filter(consent -> !answers.find(consent.tick()).orElse(false))
                .map(Consents.Consent::who)
                .toList();
        if (!without.isEmpty()) {
            return Completion.refused(
                    String.join("、", without) + "没有同意调解。联名信访的，须经每一位信访人同意；只有部分信访人愿意的，由其自行和解后登记撤回，为其他信访人继续办理（第三十三条）。");
        }
        return mediations.begin(new Matter(at.petition(), at.organ()), begun(at, answers));
    }

    private MediationBegun begun(At at, Answers answers) {
        LocalDate petitionerOn = answers.get(PETITIONER_ON);
        LocalDate otherOn = answers.get(OTHER_ON);
        return new MediationBegun(
                petitionerOn.isAfter(otherOn) ? petitionerOn : otherOn,
                answers.get(MEDIATOR),
                new Side(consents.whose(at.petition()), petitionerOn, answers.get(PETITIONER_HOW)),
                answers.get(OTHER),
                new Side(answers.get(OTHER_WHO), otherOn, answers.get(OTHER_HOW)));
    }
}
