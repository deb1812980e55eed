package org.huiyin.process.extension;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.handling.ExtensionAsked;
import org.huiyin.handling.ExtensionRecords;
import org.huiyin.handling.Extensions;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Outcome;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 审批延长办理期限 (art. 34): the head of the organ approves days, or refuses with reasons. */
@Component
class DecideExtension implements OfficerTask {

    /** What may be decided. */
    enum Verdict {
        APPROVE("批准延长"),
        REFUSE("不予批准");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private static final Field<Verdict> VERDICT =
            Field.choice("verdict", "审批意见", Verdict.class, Verdict::label).mandatory();
    private static final Field<String> DAYS = Field.line("days", "延长日数");
    private static final Field<String> REASONS =
            Field.text("reasons", "理由").atMost(2_000).mandatory();

    private final Openings openings;
    private final Extensions extensions;
    private final ExtensionRecords records;
    private final Organization organization;
    private final Notices notices;

    DecideExtension(
            Openings openings,
            Extensions extensions,
            ExtensionRecords records,
            Organization organization,
            Notices notices) {
        this.openings = openings;
        this.extensions = extensions;
        this.records = records;
        this.organization = organization;
        this.notices = notices;
    }

    @Override
    public String key() {
        return ExtensionProcess.DECIDE;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(VERDICT, DAYS, REASONS);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = ExtensionProcess.matter(task);
        Acts.Done<ExtensionAsked> asked = records.asked(matter);
        int days = asked.act().days();
        return openings.of(task)
                .show("accepted", extensions.running(matter).orElseThrow().started())
                .due(Duty.HANDLE, matter.organ())
                .show("asker", organization.officerName(asked.officer()))
                .show("askedOn", asked.act().on())
                .show("days", days + " 日")
                .show(
                        "extendedDue",
                        extensions.lastDay(matter, days).map(Opening::written).orElse("期限已经届满"))
                .show("reason", asked.act().reason())
                .fill(DAYS, String.valueOf(days))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Matter matter = ExtensionProcess.matter(task);
        String reasons = answers.get(REASONS);
        boolean approve = answers.get(VERDICT) == Verdict.APPROVE;
        Optional<Integer> days = answers.find(DAYS).flatMap(ExtensionProcess::days);
        if (approve && days.isEmpty()) {
            return Completion.refused("批准延长的，请填写“延长日数”，应当是整数，例如 30。");
        }
        Outcome outcome = approve
                ? extensions.approve(matter, task.officer(), days.get(), reasons)
                : extensions.refuse(matter, task.officer(), reasons);
        if (!outcome.refusals().isEmpty()) {
            return Completion.unless(outcome.refusals());
        }
        if (!approve) {
            tellHandler(task);
        }
        return Completion.done(ExtensionProcess.APPROVED.with(approve));
    }

    private void tellHandler(TaskAt task) {
        notices.tell(
                "EXTENSION REFUSED " + task.task(),
                task.petition(),
                "信访事项 " + task.petition() + " 延长办理期限的申请没有批准，请按原期限办结（第三十四条）。理由见办理记录。",
                List.of(new Post(task.post().organ(), Role.HANDLER)));
    }
}
