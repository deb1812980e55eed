package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huiyin.audit.Recorded;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Register;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From receipt by the responsible organ to its written notice (arts 23, 31). A refusal changes nothing. */
@Service
@Transactional
public class Acceptance {

    private final Handlings handlings;
    private final Petitions petitions;
    private final Register register;
    private final Ledger ledger;
    private final Recorded recorded;
    private final Clock clock;

    Acceptance(
            Handlings handlings,
            Petitions petitions,
            Register register,
            Ledger ledger,
            Recorded recorded,
            Clock clock) {
        this.handlings = handlings;
        this.petitions = petitions;
        this.register = register;
        this.ledger = ledger;
        this.recorded = recorded;
        this.clock = clock;
    }

    /** The petition arrived in the organ's electronic inbox: the 15 days of art. 23 begin. */
    public void received(Matter matter, LocalDate on) {
        handlings.save(new Handling(matter, on));
        ledger.start(matter.clock(Duty.NOTICE), on);
        recorded.that(matter.fact("RECEIVED_BY_ORGAN").under("23").with("on", on));
    }

    /** Takes the petition as the organ's own. An organ that is not competent must object, which has no step yet. */
    public Outcome confirm(Matter matter, Competence competence) {
        if (competence.finding() == Finding.NOT_OWN) {
            return new Outcome.Refused(List.of(
                    "不属于本单位、本系统职权范围的，应当自收到之日起五个工作日内提出异议并详细说明理由（第二十三条第三款）；" + "异议环节本版本尚未开通，请以书面形式向转送的信访部门提出，本任务保持待办。"));
        }
        handlings.of(matter).confirm(competence);
        recorded.that(matter.fact("COMPETENCE_CONFIRMED").under("23"));
        return new Outcome.Done();
    }

    /** Decides the route. Only item 6 of art. 31 has its steps in this version. */
    public Outcome decide(Matter matter, RouteDecision decision) {
        Route route = decision.route();
        if (route != Route.OPINION) {
            return new Outcome.Refused(
                    List.of("第三十一条第" + route.item() + "项途径的环节本版本尚未开通，不能在系统内按该项办理；请依法另行办理并留存材料，本任务保持待办。"));
        }
        handlings.of(matter).decide(decision);
        recorded.that(matter.fact("ROUTE_DECIDED").under("31").with("route", route));
        return new Outcome.Done();
    }

    /** Gives the notice; the 60 days of art. 34 run from acceptance, at latest from the notice's last day. */
    public Outcome give(Matter matter, Notice notice) {
        Handling handling = handlings.of(matter);
        Flaws flaws = flaws(handling, matter, notice);
        if (!flaws.none()) {
            return flaws.refused();
        }
        handling.give(notice);
        register.accepted(matter.petition(), notice.acceptedOn());
        ledger.start(matter.clock(Duty.HANDLE), startOfHandling(matter, notice));
        boolean given = notice.way() != NoticeWay.UNCLEAR;
        if (given) {
            ledger.fulfil(matter.clock(Duty.NOTICE), Objects.requireNonNull(notice.on()));
        }
        recorded.that(matter.fact(given ? "NOTICE_GIVEN" : "NOTICE_NOT_GIVEN")
                .under("23")
                .with("way", notice.way())
                .with("number", notice.number())
                .with("on", notice.on())
                .with("acceptedOn", notice.acceptedOn()));
        return new Outcome.Done();
    }

    private Flaws flaws(Handling handling, Matter matter, Notice notice) {
        LocalDate today = LocalDate.now(clock);
        var flaws = new Flaws().unlessBetween("受理日期", notice.acceptedOn(), "收到日期", handling.receivedOn(), today);
        if (notice.way() == NoticeWay.UNCLEAR) {
            boolean unclear = petitions.facts(matter.petition()).orElseThrow().unclear();
            return flaws.when(!unclear, "登记的信访人姓名（名称）、住址清楚，应当书面告知。请选择告知方式（第二十三条第二款）。");
        }
        LocalDate on = notice.on();
        flaws.when(notice.number() == null, "请填写“告知书文号”。").when(on == null, "请填写“告知日期”。");
        if (on == null) {
            return flaws;
        }
        return flaws.unlessBetween("告知日期", on, "收到日期", handling.receivedOn(), today)
                .when(notice.acceptedOn().isAfter(on), "“受理日期”不能晚于告知日期 " + on + "。");
    }

    private LocalDate startOfHandling(Matter matter, Notice notice) {
        LocalDate latest = ledger.of(matter.petition()).stream()
                .filter(face -> face.duty() == Duty.NOTICE && face.organ().equals(matter.organ()))
                .map(Face::lastDay)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No NOTICE clock for " + matter));
        return notice.acceptedOn().isAfter(latest) ? latest : notice.acceptedOn();
    }
}
