package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a matter of the backlog ends: reported by the organ, verified by the bureau. Refusals are sentences in Chinese. */
@Service
@Transactional
public class BacklogResolutions {

    private static final Set<Duty> OWED =
            Set.of(Duty.ACCEPT_LEAD, Duty.BACKLOG, Duty.BACKLOG_MILESTONE, Duty.VERIFY_BACKLOG);

    private final BacklogRows rows;
    private final BacklogRecords records;
    private final Acts acts;
    private final Ledger ledger;
    private final Clock clock;

    BacklogResolutions(BacklogRows rows, BacklogRecords records, Acts acts, Ledger ledger, Clock clock) {
        this.rows = rows;
        this.records = records;
        this.acts = acts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @param by code of the responsible organ */
    public void report(String petition, String by, BacklogResolutionReported report) {
        row(petition, report.backlog()).resolve(today());
        acts.record(petition, by, report);
        String bureau = row(petition, report.backlog()).matter().entry().bureau();
        ledger.start(new Ledger.Clock(petition, Duty.VERIFY_BACKLOG, bureau, report.backlog()), today());
    }

    /**
     * Closes the matter, or starts another round to the new last day.
     *
     * @param organ code of the responsible organ
     */
    public List<String> verify(String petition, String organ, String officer, BacklogVerified found) {
        var report = records.resolution(petition, found.backlog()).orElseThrow();
        if (report.officer().equals(officer)) {
            return List.of("报告化解情况的人员不能核实自己的报告，请由其他督查专员办理。");
        }
        if (found.contactOn().isAfter(today())
                || found.contactOn().isBefore(report.act().on())) {
            return List.of("“联系信访人日期”应当在责任单位报告之日 " + report.act().on() + " 和今天之间，请在报告以后联系信访人。");
        }
        LocalDate until = found.lastDay();
        if (until != null && !until.isAfter(today())) {
            return List.of("没有化解的，请填写今天以后的“另定的化解最后一日”。");
        }
        BacklogRow row = row(petition, found.backlog());
        acts.record(petition, row.matter().entry().bureau(), found);
        if (until == null) {
            row.verify(today());
        } else {
            row.goOn(until);
            ledger.start(new Ledger.Clock(petition, Duty.BACKLOG, organ, found.backlog()), today(), until);
        }
        return List.of();
    }

    /** Takes the open entry off its list: nothing more is owed for it, and the list may have the petition again. */
    public void withdraw(String petition, String backlog, String reason) {
        BacklogRow row = row(petition, backlog);
        ledger.of(petition).stream()
                .filter(face -> face.doneOn() == null && isOf(backlog, face))
                .map(Face::clock)
                .forEach(clock -> ledger.cancel(clock, today()));
        acts.record(petition, row.matter().entry().bureau(), new BacklogWithdrawn(today(), backlog, reason));
        row.withdraw();
    }

    /** Its own clocks and those of its milestones, such as 积案1-2. */
    private static boolean isOf(String backlog, Face face) {
        return OWED.contains(face.duty())
                && (face.item().equals(backlog) || face.item().startsWith(backlog + "-"));
    }

    private BacklogRow row(String petition, String backlog) {
        return rows.of(petition, backlog)
                .orElseThrow(() -> new IllegalStateException("No backlog " + backlog + " in " + petition));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
