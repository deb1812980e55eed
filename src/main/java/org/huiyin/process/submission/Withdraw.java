package org.huiyin.process.submission;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.registry.SteppedOut.How;
import org.huiyin.statute.Ending;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 撤回: by each who signed, in writing or on record. */
@Component
@Order(40)
class Withdraw implements AnyTimeAct {

    private static final Field<String> WHO = Field.line("who", "撤回人").mandatory();
    private static final Field<Boolean> IN_WRITING = Field.yesNo("inWriting", "书面撤回");
    private static final Field<String> PAPER = Field.line("paper", "撤回申请书或者笔录").mandatory();
    private static final Field<String> REASON = Field.text("reason", "撤回理由");

    private final Departure departure;

    Withdraw(Departure departure) {
        this.departure = departure;
    }

    @Override
    public String key() {
        return "withdrawal";
    }

    @Override
    public String title() {
        return "撤回";
    }

    @Override
    public String help() {
        return "由署名的每一位信访人书面提出，或者口头提出并制作笔录。全体撤回的，终结办理并归档；部分撤回的，为其他信访人继续办理。检举控告不因撤回终结（第三十条）。";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(WHO, "联名信访的，一人一次；只有全体在同一份材料上签名的，才选择全体。"),
                new Entry(IN_WRITING, "不勾选表示口头撤回，须制作笔录并由本人签字确认。"),
                new Entry(PAPER, "写明名称、日期和份数，例如：撤回信访申请书（2026年3月5日），1 份。"),
                new Entry(REASON, "信访人说明理由的，如实照录。"));
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HANDLER);
    }

    @Override
    public Map<String, Map<String, String>> choices(At at) {
        return Map.of(WHO.name(), departure.who(at));
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        boolean written = answers.find(IN_WRITING).orElse(false);
        return departure.of(
                at,
                answers.get(WHO),
                written ? How.WITHDREW_IN_WRITING : How.WITHDREW_ORALLY,
                answers.get(PAPER),
                answers.find(REASON).orElse(""),
                Ending.WITHDRAWN);
    }

    @Override
    public boolean takesFiles() {
        return true;
    }
}
