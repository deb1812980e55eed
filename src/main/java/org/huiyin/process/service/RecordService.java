package org.huiyin.process.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.Matter;
import org.huiyin.handling.OpinionInForce;
import org.huiyin.handling.Opinions;
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
import org.springframework.stereotype.Component;

/** 登记送达 (art. 35): one recipient at a time, until everybody is served or cannot be. */
@Component
class RecordService implements OfficerTask {

    private static final Field<String> RECIPIENT = Field.line("recipient", "受送达人");
    private static final Field<ServiceMethod> METHOD = Field.choice(
                    "method", "送达方式", ServiceMethod.class, ServiceMethod::label)
            .mandatory();
    private static final Field<LocalDate> SERVED_ON = Field.day("servedOn", "送达日期");
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
        return List.of(RECIPIENT, METHOD, SERVED_ON, PROOF);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = ServiceProcess.matter(task);
        OpinionInForce opinion = opinions.inForce(matter);
        List<Recipient> unserved = services.unserved(matter);
        var choices = new LinkedHashMap<String, String>();
        unserved.forEach(recipient -> choices.put(recipient.key(), called(recipient)));
        return openings.of(task)
                .petitioner()
                .show("opinion", opinion.number())
                .show("edition", opinion.edition() == 0 ? "处理意见书" : "更正的处理意见书")
                .show("issued", opinion.issuedOn())
                .show("outcome", opinion.conclusion().label())
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
        if (on == null && method != ServiceMethod.UNCLEAR) {
            return Completion.refused("请填写“送达日期”。");
        }
        var service = new ServiceRecord(method, on == null ? LocalDate.now(clock) : on, answers.get(PROOF));
        var refusals = services.served(matter, recipient, service).refusals();
        return refusals.isEmpty()
                ? Completion.done(
                        ServiceProcess.ALL_SERVED.with(services.unserved(matter).isEmpty()))
                : Completion.unless(refusals);
    }

    private static String called(Recipient recipient) {
        return recipient.name() + "（" + recipient.key() + "）";
    }
}
