package org.huiyin.process.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.handling.AcceptedSimply;
import org.huiyin.handling.HandlingRecords;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Notice;
import org.huiyin.handling.NoticeGiving;
import org.huiyin.handling.NoticeWay;
import org.huiyin.handling.Procedures;
import org.huiyin.handling.Resumptions;
import org.huiyin.handling.RouteChosen;
import org.huiyin.handling.Routes;
import org.huiyin.handling.StandingAcceptances;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 出具受理告知书 (art. 23); the clock of the path begins. */
@Component
class GiveNotice implements OfficerTask {

    private static final Field<NoticeWay> WAY =
            Field.choice("way", "告知方式", NoticeWay.class, NoticeWay::label).mandatory();
    private static final Field<LocalDate> ACCEPTED_ON =
            Field.day("acceptedOn", "受理日期").mandatory();
    private static final Field<LocalDate> NOTICE_ON = Field.day("noticeOn", "告知日期");
    private static final Field<String> PROCEDURE =
            Field.text("procedure", "处理途径和程序").atMost(2_000);
    private static final Field<String> CONTACT =
            Field.line("contact", "承办人及联系电话").mandatory();

    private final Openings openings;
    private final NoticeGiving notices;
    private final Routes routes;
    private final Resumptions resumptions;
    private final StandingAcceptances acceptances;
    private final HandlingRecords handlings;
    private final Clock clock;

    GiveNotice(
            Openings openings,
            NoticeGiving notices,
            Routes routes,
            Resumptions resumptions,
            StandingAcceptances acceptances,
            HandlingRecords handlings,
            Clock clock) {
        this.openings = openings;
        this.notices = notices;
        this.routes = routes;
        this.resumptions = resumptions;
        this.acceptances = acceptances;
        this.handlings = handlings;
        this.clock = clock;
    }

    @Override
    public String key() {
        return AcceptanceProcess.GIVE_NOTICE;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(WAY, ACCEPTED_ON, NOTICE_ON, PROCEDURE, CONTACT);
    }

    @Override
    public Set<String> formerFields() {
        return Set.of("noticeNumber");
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = AcceptanceProcess.matter(task);
        RouteChosen chosen = routes.chosen(matter).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        return openings.of(task)
                .petitioner()
                .show("route", chosen.route().label())
                .show("received", handlings.of(matter).orElseThrow().receivedOn())
                .due(Duty.NOTICE, matter.organ())
                .fill(
                        ACCEPTED_ON,
                        acceptances.of(matter).map(AcceptedSimply::acceptedOn).orElse(today))
                .fill(NOTICE_ON, today)
                .fill(PROCEDURE, resumed(matter) + Procedures.of(chosen.path()))
                .values();
    }

    /** The petitioner was sent elsewhere before: the notice says why the organ goes on itself. */
    private String resumed(Matter matter) {
        return resumptions
                .of(matter)
                .map(found -> "您反映的事项，其他法定程序不予受理（" + found.document() + "），现由本单位办理。")
                .orElse("");
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        NoticeWay way = answers.get(WAY);
        boolean given = way != NoticeWay.UNCLEAR;
        var notice = new Notice(
                way, answers.get(ACCEPTED_ON), given ? answers.orNull(NOTICE_ON) : null, answers.get(CONTACT));
        return Completion.unless(notices.give(AcceptanceProcess.matter(task), notice, answers.orNull(PROCEDURE))
                .refusals());
    }
}
