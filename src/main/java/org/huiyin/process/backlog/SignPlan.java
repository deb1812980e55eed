package org.huiyin.process.backlog;

import java.util.List;
import java.util.Map;
import org.huiyin.handling.Consent;
import org.huiyin.organization.Organization;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.BacklogPlanned;
import org.huiyin.supervision.BacklogPlans;
import org.huiyin.supervision.BacklogRecords;
import org.huiyin.supervision.Backlogs;
import org.springframework.stereotype.Component;

/** 签批化解方案, by the leader in charge, who may bring the matter before the joint conference with it (art. 39). */
@Component
class SignPlan implements OfficerTask {

    private static final Field<Consent> DECISION =
            Field.choice("decision", "审批意见", Consent.class, Consent::label).mandatory();
    private static final Field<String> REASON = Field.text("reason", "退回理由").atMost(2_000);
    private static final Field<String> QUESTION =
            Field.text("question", "提请联席会议研究的问题").atMost(4_000);

    private final BacklogOpening opening;
    private final BacklogRecords records;
    private final Backlogs backlogs;
    private final BacklogPlans plans;
    private final BacklogConference conference;
    private final Organization organization;

    SignPlan(
            BacklogOpening opening,
            BacklogRecords records,
            Backlogs backlogs,
            BacklogPlans plans,
            BacklogConference conference,
            Organization organization) {
        this.opening = opening;
        this.records = records;
        this.backlogs = backlogs;
        this.plans = plans;
        this.conference = conference;
        this.organization = organization;
    }

    @Override
    public String key() {
        return BacklogProcess.SIGN;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(DECISION, REASON, QUESTION);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        var plan = records.planned(task.petition(), opening.backlog(task)).orElseThrow();
        BacklogPlanned text = plan.act();
        return opening.accepted(task)
                .show("problem", text.problem())
                .show("causes", text.causes())
                .show("measures", text.measures())
                .show("milestones", text.listed())
                .show("drafter", organization.officerName(plan.officer()))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        String backlog = opening.backlog(task);
        boolean signed = answers.get(DECISION) == Consent.APPROVE;
        String reason = answers.orNull(REASON);
        if (!signed && reason == null) {
            return Completion.refused("请填写“退回理由”，说明需要修改的内容。");
        }
        String question = signed ? answers.orNull(QUESTION) : null;
        var against = backlogs.against(task.petition(), backlog, task.post(), task.officer());
        if (against.isEmpty()) {
            against = conference.against(task.petition(), question);
        }
        if (against.isEmpty()) {
            against = plans.sign(
                    task.petition(),
                    backlog,
                    task.post().organ(),
                    opening.responsible(task),
                    task.officer(),
                    signed ? null : reason);
        }
        if (against.isEmpty()) {
            against = conference.submit(task.petition(), task.post().organ(), question);
        }
        return against.isEmpty() ? Completion.done(BacklogProcess.SIGNED.with(signed)) : Completion.unless(against);
    }
}
