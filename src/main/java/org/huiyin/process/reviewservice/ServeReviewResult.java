package org.huiyin.process.reviewservice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.Particulars;
import org.huiyin.handling.ServiceMethod;
import org.huiyin.handling.ServiceRecord;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.ProcessVariable;
import org.huiyin.process.TaskAt;
import org.huiyin.process.review.ReviewOpening;
import org.huiyin.review.ReviewServing;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 登记复查复核结果送达 (art. 35): one recipient at a time, by the rules of 登记送达. */
@Component
class ServeReviewResult implements OfficerTask {

    private static final ProcessVariable<Boolean> ALL_SERVED = new ProcessVariable<>("allServed", Boolean.class);

    private static final Field<String> RECIPIENT = Field.line("recipient", "受送达人");
    private static final Field<ServiceMethod> METHOD = Field.choice(
                    "method", "送达方式", ServiceMethod.class, ServiceMethod::label)
            .mandatory();
    private static final Field<LocalDate> SERVED_ON = Field.day("servedOn", "送达日期");
    private static final Field<LocalDate> CONSENT_ON = Field.day("consentOn", "同意电子送达的日期");
    private static final Field<String> ADDRESS = Field.line("address", "电子送达地址");
    private static final Field<String> REFUSAL = Field.text("refusal", "拒收情况").atMost(2_000);
    private static final Field<String> WITNESS = Field.line("witness", "见证人");
    private static final Field<LocalDate> POSTED_ON = Field.day("postedOn", "公告日期");
    private static final Field<String> PROOF = Field.text("proof", "送达凭证").mandatory();

    private final ReviewOpening opening;
    private final ReviewServing serving;
    private final Clock clock;

    ServeReviewResult(ReviewOpening opening, ReviewServing serving, Clock clock) {
        this.opening = opening;
        this.serving = serving;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "UserTask_ServeReviewResult";
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(RECIPIENT, METHOD, SERVED_ON, CONSENT_ON, ADDRESS, REFUSAL, WITNESS, POSTED_ON, PROOF);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        String id = opening.request(task);
        var unserved = serving.unserved(task.petition(), id);
        var paper = serving.paper(task.petition(), id);
        String posted = serving.posted(task.petition(), id);
        var choices = new LinkedHashMap<String, String>();
        unserved.forEach((key, name) -> choices.put(key, name + "（" + key + "）"));
        return opening.of(task)
                .petitioner()
                .show("title", paper.title())
                .show("result_number", paper.number())
                .show("issued", paper.on())
                .due(Duty.SERVE_RESULT, task.post().organ(), id)
                .show("posted", posted.isEmpty() ? "没有" : posted)
                .choices("recipients", choices)
                .fill(RECIPIENT, choices.keySet().stream().findFirst().orElse(""))
                .fill(SERVED_ON, LocalDate.now(clock))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        String id = opening.request(task);
        var unserved = serving.unserved(task.petition(), id);
        if (unserved.isEmpty()) {
            // whoever was still to be served has left the petition since
            return Completion.done(ALL_SERVED.with(true));
        }
        String only = unserved.size() == 1 ? unserved.keySet().iterator().next() : null;
        String recipient = answers.find(RECIPIENT).orElse(only);
        if (recipient == null) {
            return Completion.refused("请选择“受送达人”。");
        }
        ServiceMethod method = answers.get(METHOD);
        LocalDate on = answers.orNull(SERVED_ON);
        if (on == null && method != ServiceMethod.UNCLEAR && method != ServiceMethod.PUBLIC_NOTICE) {
            return Completion.refused("请填写“送达日期”。");
        }
        var service = new ServiceRecord(method, on == null ? LocalDate.now(clock) : on, answers.get(PROOF));
        var refusals = serving.served(task.petition(), id, recipient, service, particulars(method, answers))
                .refusals();
        return refusals.isEmpty()
                ? Completion.done(
                        ALL_SERVED.with(serving.unserved(task.petition(), id).isEmpty()))
                : Completion.unless(refusals);
    }

    /** Only what the way of service asks for. */
    private static Particulars particulars(ServiceMethod method, Answers answers) {
        return switch (method) {
            case ELECTRONIC -> new Particulars(answers.orNull(CONSENT_ON), answers.orNull(ADDRESS), null, null, null);
            case LEFT_AT_RESIDENCE ->
                new Particulars(null, null, answers.orNull(REFUSAL), answers.orNull(WITNESS), null);
            case PUBLIC_NOTICE -> new Particulars(null, null, null, null, answers.orNull(POSTED_ON));
            default -> Particulars.NONE;
        };
    }
}
