package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Petitions introduced into other procedures (art. 31, items 1 to 4). A refusal changes nothing. */
@Service
@Transactional
public class Introductions {

    private final Handlings handlings;
    private final Petitions petitions;
    private final Acts acts;
    private final Clock clock;

    Introductions(Handlings handlings, Petitions petitions, Acts acts, Clock clock) {
        this.handlings = handlings;
        this.petitions = petitions;
        this.acts = acts;
        this.clock = clock;
    }

    /** Introduces it; the procedure must be one to which the chosen route leads. */
    public Outcome introduce(Matter matter, Introduced introduced) {
        Flaws flaws = flaws(matter, introduced);
        if (!flaws.none()) {
            return flaws.refused();
        }
        acts.record(matter.petition(), matter.organ(), introduced);
        return new Outcome.Done();
    }

    private Flaws flaws(Matter matter, Introduced introduced) {
        LocalDate today = LocalDate.now(clock);
        Progress progress = handlings.of(matter).progress();
        var flaws = new Flaws()
                .when(leadsElsewhere(progress.route(), introduced.procedure()), notOfTheRoute(progress.route()))
                .when(
                        introduced.administrative() && introduced.reconsiderationOrgan() == null,
                        "导入行政程序的，请填写“行政复议机关”：告知书要写明六十日内向哪个机关申请行政复议（第三十一条第四项）。表单没有这一栏的，在“信访人应当做什么”中另起一行写“行政复议机关：（全称）”。")
                .unlessBetween("导入日期", introduced.on(), "收到日期", progress.receivedOn(), today)
                .when(
                        introduced.until() != null && introduced.until().isBefore(introduced.on()),
                        "“最迟提出日期”不能早于导入日期；期限已过的，请另行确定办理途径。")
                .when(isPast(introduced.followUpOn(), today), "“首次跟踪日期”应当晚于今天 " + today + "。");
        telling(flaws, matter, introduced, today);
        return flaws;
    }

    private void telling(Flaws flaws, Matter matter, Introduced introduced, LocalDate today) {
        if (introduced.way() == NoticeWay.UNCLEAR) {
            boolean unclear = petitions.facts(matter.petition()).orElseThrow().unclear();
            flaws.when(!unclear, "登记的信访人姓名（名称）、住址清楚，应当书面告知。请选择告知方式（第二十三条第二款）。");
            return;
        }
        int people = petitions.recipients(matter.petition()).size();
        flaws.when(people > 1 && introduced.each() == null, "信访人有 " + people + " 人，请在“各信访人告知情况”中逐人写明告知的方式和日期。");
        LocalDate told = introduced.toldOn();
        if (told == null) {
            flaws.when(true, "请填写“告知日期”。");
        } else {
            flaws.unlessBetween("告知日期", told, "导入日期", introduced.on(), today);
        }
    }

    private static boolean leadsElsewhere(@Nullable RouteDecision route, OtherProcedure procedure) {
        return route != null && route.route() != procedure.route();
    }

    private static String notOfTheRoute(@Nullable RouteDecision route) {
        return route == null ? "" : "“导入的程序”与确定的办理途径不一致：已确定“" + route.route().label() + "”，请选择该项的程序。";
    }

    /** Throws {@link IllegalStateException} where it was not introduced anywhere. */
    @Transactional(readOnly = true)
    public Introduced introduced(Matter matter) {
        return acts.latest(matter.petition(), matter.organ(), Introduced.class)
                .orElseThrow(() -> new IllegalStateException("Not introduced: " + matter));
    }

    private static boolean isPast(@Nullable LocalDate day, LocalDate today) {
        return day != null && !day.isAfter(today);
    }
}
