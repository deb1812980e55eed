package org.huiyin.process.conference;

import java.util.List;
import java.util.Map;
import org.huiyin.handling.Consent;
import org.huiyin.organization.Organization;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.ConferenceOutcomes;
import org.huiyin.supervision.ConferenceRecords;
import org.huiyin.supervision.Conferences;
import org.springframework.stereotype.Component;

/** 签发会议纪要, by a head of the bureau who did not write it; the decisions hold from here on. */
@Component
class SignMinutes implements OfficerTask {

    private static final Field<Consent> DECISION =
            Field.choice("decision", "审签意见", Consent.class, Consent::label).mandatory();
    private static final Field<String> REASON = Field.text("reason", "退回理由").atMost(2_000);

    private final ConferenceOpening opening;
    private final ConferenceRecords records;
    private final Conferences conferences;
    private final ConferenceOutcomes outcomes;
    private final Organization organization;

    SignMinutes(
            ConferenceOpening opening,
            ConferenceRecords records,
            Conferences conferences,
            ConferenceOutcomes outcomes,
            Organization organization) {
        this.opening = opening;
        this.records = records;
        this.conferences = conferences;
        this.outcomes = outcomes;
        this.organization = organization;
    }

    @Override
    public String key() {
        return ConferenceProcess.SIGN;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(DECISION, REASON);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        String matter = opening.matter(task);
        var done = records.held(task.petition(), matter).orElseThrow();
        var held = done.act();
        return opening.of(task)
                .show("held", Opening.written(held.on()) + "，主持人" + held.chair())
                .show("present", held.present())
                .show("minutes", held.minutes())
                .show("outcome", held.outcome().label())
                .show("decided", ConferenceOpening.lines(records.decided(task.petition(), matter), "没有"))
                .show("recorder", organization.officerName(done.officer()))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        boolean signed = answers.get(DECISION) == Consent.APPROVE;
        String reason = answers.orNull(REASON);
        if (!signed && reason == null) {
            return Completion.refused("请填写“退回理由”，说明需要修改的内容。");
        }
        List<String> refusals =
                conferences.examine(task.petition(), opening.matter(task), task.officer(), signed ? null : reason);
        if (!refusals.isEmpty()) {
            return Completion.unless(refusals);
        }
        if (signed) {
            outcomes.signed(task.petition(), opening.matter(task));
        }
        return Completion.done(ConferenceProcess.SIGNED.with(signed));
    }
}
