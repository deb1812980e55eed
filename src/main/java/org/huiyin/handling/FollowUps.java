package org.huiyin.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.deadlines.Ledger;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of the procedures into which petitions were introduced (art. 31). A refusal changes nothing. */
@Service
@Transactional
public class FollowUps {

    private final Introductions introductions;
    private final Resumptions resumptions;
    private final Acts acts;
    private final Ledger ledger;
    private final Clock clock;

    FollowUps(Introductions introductions, Resumptions resumptions, Acts acts, Ledger ledger, Clock clock) {
        this.introductions = introductions;
        this.resumptions = resumptions;
        this.acts = acts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Begins to follow the other procedure, until the day that was set last. */
    public void begin(Matter matter) {
        Introduced introduced = introductions.introduced(matter);
        List<OtherResultRecorded> results = of(matter);
        LocalDate from = introduced.on();
        LocalDate until = introduced.followUpOn();
        if (!results.isEmpty()) {
            OtherResultRecorded pending = results.get(results.size() - 1);
            from = pending.on();
            until = pending.nextOn();
        }
        Ledger.Clock follow = matter.clock(Duty.FOLLOW_UP);
        if (until == null) {
            ledger.start(follow, from);
        } else {
            ledger.start(follow, from, until);
        }
    }

    /** Puts down what came of the other procedure, that it is still pending, or that the organ goes on itself. */
    public Outcome found(Matter matter, OtherResultRecorded found) {
        Introduced introduced = introductions.introduced(matter);
        LocalDate today = LocalDate.now(clock);
        var flaws = new Flaws().unlessBetween("核实日期", found.on(), "导入日期", introduced.on(), today);
        switch (found.result()) {
            case PENDING -> pending(flaws, found.nextOn(), today);
            case NOT_STARTED -> notStarted(flaws, introduced.until(), found.on());
            default -> ended(flaws, introduced, found);
        }
        if (!flaws.none()) {
            return flaws.refused();
        }
        acts.record(matter.petition(), matter.organ(), found);
        if (found.onward() == Onward.RESUMED) {
            resumptions.begin(matter, found.on());
        }
        return new Outcome.Done();
    }

    private static void pending(Flaws flaws, @Nullable LocalDate next, LocalDate today) {
        flaws.when(next == null || !next.isAfter(today), "仍在办理的，请填写“下次跟踪日期”，并且晚于今天 " + today + "。");
    }

    private static void notStarted(Flaws flaws, @Nullable LocalDate until, LocalDate on) {
        flaws.when(until != null && !on.isAfter(until), "信访人提出的期限 " + until + " 还没有届满，不能认定没有提起；请选择“仍在办理，继续跟踪”。");
    }

    private static void ended(Flaws flaws, Introduced introduced, OtherResultRecorded found) {
        LocalDate day = found.endedOn();
        boolean undecided = found.onward() == null || found.reasons() == null;
        flaws.when(
                found.result() == OtherResult.NOT_IN_SCOPE && undecided,
                "不属于该程序受理范围的，请选择“后续办理”，并写明“后续办理的理由”（第三十一条第六项）。");
        flaws.when(found.procedure() == null, "请选择“实际经过的程序”。")
                .when(found.result().documented() && found.document() == null, "请填写“文书名称和文号”。")
                .when(day == null, "请填写“结果日期”。")
                .when(
                        day != null && (day.isBefore(introduced.on()) || day.isAfter(found.on())),
                        "“结果日期”应当在导入日期 " + introduced.on() + " 与核实日期 " + found.on() + " 之间。");
    }

    /** What was found out so far since the petition was introduced last, oldest first. */
    @Transactional(readOnly = true)
    public List<OtherResultRecorded> of(Matter matter) {
        Instant introduced = acts.all(matter.petition(), matter.organ(), Introduced.class).stream()
                .map(Acts.Done::at)
                .reduce((earlier, later) -> later)
                .orElse(Instant.EPOCH);
        return acts.all(matter.petition(), matter.organ(), OtherResultRecorded.class).stream()
                .filter(done -> !done.at().isBefore(introduced))
                .map(Acts.Done::act)
                .toList();
    }
}
