package org.huiyin.process.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.HandlingRecords;
import org.huiyin.handling.Opinions;
import org.huiyin.handling.Progress;
import org.huiyin.handling.Served;
import org.huiyin.handling.ServiceMethod;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.springframework.stereotype.Component;

/** 登记送达 (art. 35): the petitioner's 30 days run from service. */
@Component
class RecordService implements OfficerTask {

    private static final Field<ServiceMethod> METHOD = Field.choice(
                    "method", "送达方式", ServiceMethod.class, ServiceMethod::label)
            .mandatory();
    private static final Field<LocalDate> SERVED_ON =
            Field.day("servedOn", "送达日期").mandatory();
    private static final Field<String> PROOF = Field.text("proof", "送达凭证").mandatory();

    private final Openings openings;
    private final Opinions opinions;
    private final HandlingRecords handlings;
    private final Clock clock;

    RecordService(Openings openings, Opinions opinions, HandlingRecords handlings, Clock clock) {
        this.openings = openings;
        this.opinions = opinions;
        this.handlings = handlings;
        this.clock = clock;
    }

    @Override
    public String key() {
        return ServiceProcess.RECORD_SERVICE;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(METHOD, SERVED_ON, PROOF);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Progress progress = handlings.of(ServiceProcess.matter(task)).orElseThrow();
        return openings.of(task)
                .petitioner()
                .show("opinion", progress.opinionNumber())
                .show("issued", progress.issuedOn())
                .show("outcome", progress.latestDraft().opinion().conclusion().label())
                .fill(SERVED_ON, LocalDate.now(clock))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        var served = new Served(answers.get(METHOD), answers.get(SERVED_ON), answers.get(PROOF));
        return Completion.unless(
                opinions.served(ServiceProcess.matter(task), served).refusals());
    }
}
