package org.huiyin.process.sweep;

import java.time.Clock;
import java.time.LocalDate;
import org.huiyin.calendar.UnknownYear;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organization;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Statute;
import org.springframework.stereotype.Component;

/** Clocks in the report's words. */
@Component("sweepWords")
class Words {

    private final Organization organization;
    private final Statute statute;
    private final Clock clock;

    Words(Organization organization, Statute statute, Clock clock) {
        this.organization = organization;
        this.statute = statute;
        this.clock = clock;
    }

    String of(Ledger.Clock owed) {
        return organization.nameOf(owed.organ()) + "的“" + of(owed.duty()) + "”期限";
    }

    String of(Duty duty) {
        return statute.rule(duty, LocalDate.now(clock)).name();
    }

    /** A year without a table is named; whatever else an exception says is for the log. */
    static String reason(RuntimeException inTheWay) {
        return inTheWay instanceof UnknownYear ? String.valueOf(inTheWay.getMessage()) : "检查时出错，原因见系统日志。";
    }
}
