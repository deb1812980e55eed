package org.huiyin.handling;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Statute;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The data of service receipts: each recipient's own thirty days (art. 35), which another's later service does not move. */
@Service
@Transactional(readOnly = true)
public class ServiceSlips {

    private static final String ABOVE = "上一级机关、单位";

    private final Opinions opinions;
    private final Acts acts;
    private final Statute statute;
    private final WorkingCalendar calendar;
    private final Organization organization;

    ServiceSlips(Opinions opinions, Acts acts, Statute statute, WorkingCalendar calendar, Organization organization) {
        this.opinions = opinions;
        this.acts = acts;
        this.statute = statute;
        this.calendar = calendar;
        this.organization = organization;
    }

    /** One for each recipient whom the organ's latest opinion has reached, in the order of service. */
    public List<ServiceSlip> of(Matter matter) {
        OpinionInForce opinion = opinions.own(matter);
        return acts.all(matter.petition(), matter.organ(), Served.class).stream()
                .map(Acts.Done::act)
                .filter(served -> served.edition() == opinion.edition())
                .map(served -> slip(matter, opinion, served))
                .toList();
    }

    private ServiceSlip slip(Matter matter, OpinionInForce opinion, Served served) {
        LocalDate on = served.on();
        var period = statute.rule(Duty.REQUEST_REVIEW, on).period();
        return new ServiceSlip(
                served.recipient(),
                served.name(),
                opinion.number(),
                served.method().label(),
                on,
                calendar.reckon(on, period).lastDay(),
                Remedy.ofOpinion(reviewing(matter.organ())));
    }

    private String reviewing(String organ) {
        return organization.above(organ).stream().findFirst().map(Organ::name).orElse(ABOVE);
    }
}
