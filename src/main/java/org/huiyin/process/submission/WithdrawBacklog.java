package org.huiyin.process.submission;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.backlog.BacklogWithdrawals;
import org.huiyin.supervision.Backlogs;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 撤出积案清单 (art. 18): what was listed by mistake is taken off, and may be brought in again as it should be. */
@Component
@Order(154)
class WithdrawBacklog implements AnyTimeAct {

    private static final Field<String> REASON =
            Field.text("reason", "撤出理由").atMost(2_000).mandatory();

    private static final Set<Role> OVERSEERS = Set.of(Role.SUPERVISOR, Role.LEADER, Role.CHIEF);

    private final Backlogs backlogs;
    private final BacklogWithdrawals withdrawals;
    private final BureauPosts posts;

    WithdrawBacklog(Backlogs backlogs, BacklogWithdrawals withdrawals, BureauPosts posts) {
        this.backlogs = backlogs;
        this.withdrawals = withdrawals;
        this.posts = posts;
    }

    @Override
    public String key() {
        return "backlog-withdrawal";
    }

    @Override
    public String title() {
        return "撤出积案清单";
    }

    @Override
    public String help() {
        return "编号、包案领导、责任单位或者期限登记有误，或者交办单位已经调整清单的，撤出后化解任务和期限随之结束，可以重新导入；" + "已经化解的不撤出，由信访部门核实（第十八条第二款）。";
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(REASON, "写明错在哪里，或者交办单位的文件名称和文号。"));
    }

    @Override
    public Optional<String> organ(String petition) {
        return bureau(petition);
    }

    @Override
    public Until until() {
        return Until.ITSELF;
    }

    @Override
    public String against(At at) {
        if (backlogs.open(at.petition()).isEmpty()) {
            return "本件没有正在化解的积案。";
        }
        return bureau(at.petition()).isEmpty() ? "撤出积案清单由组织化解的信访部门的督查专员或者负责人办理。" : "";
    }

    /** The bureau that sees to the open entry, where the acting officer is its supervisor or head. */
    private Optional<String> bureau(String petition) {
        return backlogs.open(petition)
                .map(matter -> matter.entry().bureau())
                .flatMap(bureau -> posts.held(petition, List.of(bureau), OVERSEERS));
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        withdrawals.withdraw(backlogs.open(at.petition()).orElseThrow(), answers.get(REASON));
        return Completion.done();
    }
}
