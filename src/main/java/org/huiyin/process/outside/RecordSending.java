package org.huiyin.process.outside;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.organization.Organization;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.registry.Acts.Document;
import org.huiyin.routing.Outcome;
import org.huiyin.routing.OutsideOrgans;
import org.huiyin.routing.OutsideSent;
import org.huiyin.routing.Routing;
import org.huiyin.routing.SendingWay;
import org.huiyin.routing.Sorting;
import org.springframework.stereotype.Component;

/** 登记寄送 (art. 22): how and when the petition went to an organ outside the installation. */
@Component
class RecordSending implements OfficerTask {

    private static final Field<SendingWay> WAY =
            Field.choice("way", "寄送方式", SendingWay.class, SendingWay::label).mandatory();
    private static final Field<LocalDate> SENT_ON = Field.day("sentOn", "寄送日期").mandatory();
    private static final Field<LocalDate> REPLY_BY = Field.day("replyBy", "请其反馈最后一日");

    private final Openings openings;
    private final Routing routing;
    private final OutsideOrgans outside;
    private final Chase chase;
    private final Organization organization;
    private final Clock clock;

    RecordSending(
            Openings openings,
            Routing routing,
            OutsideOrgans outside,
            Chase chase,
            Organization organization,
            Clock clock) {
        this.openings = openings;
        this.routing = routing;
        this.outside = outside;
        this.chase = chase;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public String key() {
        return OutsideOrganProcess.RECORD_SENDING;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(WAY, SENT_ON, REPLY_BY);
    }

    @Override
    public Set<String> formerFields() {
        return Set.of("letterNumber");
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Sorting sorting = sorting(task);
        return openings.of(task)
                .show("organ", organization.nameOf(sorting.organ()))
                .show("sorted", sorting.decidedOn())
                .show(
                        "letter",
                        routing.letterOf(task.petition()).map(Document::named).orElse("没有"))
                .fill(SENT_ON, LocalDate.now(clock))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Sorting sorting = sorting(task);
        var sent = new OutsideSent(
                answers.get(SENT_ON),
                sorting.organ(),
                organization.nameOf(sorting.organ()),
                answers.get(WAY),
                routing.letterOf(task.petition()).map(Document::number).orElse(null),
                answers.orNull(REPLY_BY));
        Outcome outcome = outside.sent(task.petition(), task.post().organ(), sent, sorting.decidedOn());
        if (!outcome.refusals().isEmpty()) {
            return Completion.unless(outcome.refusals());
        }
        chase.begin(task.petition(), task.post().organ());
        return Completion.done(OutsideOrganProcess.OUTCOME.with(OutsideOrganProcess.SENT));
    }

    private Sorting sorting(TaskAt task) {
        return routing.sortingOf(task.petition()).orElseThrow();
    }
}
