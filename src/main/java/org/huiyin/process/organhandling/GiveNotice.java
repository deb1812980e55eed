package org.huiyin.process.organhandling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.Acceptance;
import org.huiyin.handling.HandlingRecords;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Notice;
import org.huiyin.handling.NoticeWay;
import org.huiyin.handling.Progress;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 出具受理告知书 (art. 23); the acceptance it states starts the 60 days of art. 34. */
@Component
class GiveNotice implements OfficerTask {

    private static final Field<NoticeWay> WAY =
            Field.choice("way", "告知方式", NoticeWay.class, NoticeWay::label).mandatory();
    private static final Field<LocalDate> ACCEPTED_ON =
            Field.day("acceptedOn", "受理日期").mandatory();
    private static final Field<String> NUMBER = Field.line("noticeNumber", "告知书文号");
    private static final Field<LocalDate> NOTICE_ON = Field.day("noticeOn", "告知日期");
    private static final Field<String> CONTACT =
            Field.line("contact", "承办人及联系电话").mandatory();

    private final Openings openings;
    private final Acceptance acceptance;
    private final HandlingRecords handlings;
    private final Clock clock;

    GiveNotice(Openings openings, Acceptance acceptance, HandlingRecords handlings, Clock clock) {
        this.openings = openings;
        this.acceptance = acceptance;
        this.handlings = handlings;
        this.clock = clock;
    }

    @Override
    public String key() {
        return OrganHandlingProcess.GIVE_NOTICE;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(WAY, ACCEPTED_ON, NUMBER, NOTICE_ON, CONTACT);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = OrganHandlingProcess.matter(task);
        Progress progress = handlings.of(matter).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        return openings.of(task)
                .petitioner()
                .show("route", progress.chosenRoute().label())
                .show("received", progress.receivedOn())
                .due(Duty.NOTICE, matter.organ())
                .fill(ACCEPTED_ON, today)
                .fill(NOTICE_ON, today)
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        NoticeWay way = answers.get(WAY);
        boolean given = way != NoticeWay.UNCLEAR;
        var notice = new Notice(
                way,
                answers.get(ACCEPTED_ON),
                given ? answers.orNull(NUMBER) : null,
                given ? answers.orNull(NOTICE_ON) : null,
                answers.get(CONTACT));
        return Completion.unless(
                acceptance.give(OrganHandlingProcess.matter(task), notice).refusals());
    }
}
