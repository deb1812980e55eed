package org.huiyin.process.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.Matter;
import org.huiyin.handling.OpinionInForce;
import org.huiyin.handling.Opinions;
import org.huiyin.handling.Particulars;
import org.huiyin.handling.ServiceMethod;
import org.huiyin.handling.ServiceRecord;
import org.huiyin.handling.Services;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.registry.Petitions.Recipient;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 登记送达 (art. 35): one recipient at a time, until everybody is served or cannot be. */
@Component
class RecordService implements OfficerTask {

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

    private final Openings openings;
    private final Opinions opinions;
    private final Services services;
    private final Clock clock;

    RecordService(Openings openings, Opinions opinions, Services services, Clock clock) {
        this.openings = openings;
        this.opinions = opinions;
        this.services = services;
        this.clock = clock;
    }

    @Override
    public String key() {
        return ServiceProcess.RECORD_SERVICE;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(RECIPIENT, METHOD, SERVED_ON, CONSENT_ON, ADDRESS, REFUSAL, WITNESS, POSTED_ON, PROOF);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = ServiceProcess.matter(task);
        OpinionInForce opinion = opinions.own(matter);
        List<Recipient> unserved = services.unserved(matter);
        String posted = services.posted(matter);
        var choices = new LinkedHashMap<String, String>();
        unserved.forEach(recipient -> choices.put(recipient.key(), called(recipient)));
        return openings.of(task)
                .petitioner()
                .show("opinion", opinion.number())
                .show("edition", opinion.edition() == 0 ? "处理意见书" : "更正的处理意见书")
                .show("issued", opinion.issuedOn())
                .show("outcome", opinion.conclusion().label())
                .due(Duty.SERVE, matter.organ())
                .show("posted", posted.isEmpty() ? "没有" : posted)
                .choices("recipients", choices)
                .fill(RECIPIENT, choices.keySet().stream().findFirst().orElse(""))
                .fill(SERVED_ON, LocalDate.now(clock))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Matter matter = ServiceProcess.matter(task);
        List<Recipient> unserved = services.unserved(matter);
        if (unserved.isEmpty()) {
            // whoever was still to be served has left the petition since: there is nothing more to put down
            return Completion.done(ServiceProcess.ALL_SERVED.with(true));
        }
        String recipient = answers.find(RECIPIENT)
                .orElse(unserved.size() == 1 ? unserved.get(0).key() : null);
        LocalDate on = answers.orNull(SERVED_ON);
        ServiceMethod method = answers.get(METHOD);
        if (recipient == null) {
            return Completion.refused("请选择“受送达人”。");
        }
        if (on == null && method != ServiceMethod.UNCLEAR && method != ServiceMethod.PUBLIC_NOTICE) {
            return Completion.refused("请填写“送达日期”。");
        }
        var service = new ServiceRecord(method, on == null ? LocalDate.now(clock) : on, answers.get(PROOF));
        var refusals = services.served(matter, recipient, service, particulars(method, answers))
                .refusals();
        return refusals.isEmpty()
                ? Completion.done(
                        ServiceProcess.ALL_SERVED.with(services.unserved(matter).isEmpty()))
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

    private static String called(Recipient recipient) {
        return recipient.name() + "（" + recipient.key() + "）";
    }
}
