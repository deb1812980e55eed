package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Completion reports of assigned petitions (art. 22). They change nothing in a served opinion. */
@Service
@Transactional
public class CompletionReports {

    private final Acts acts;
    private final WayDown wayDown;
    private final Ledger ledger;
    private final Notices notices;
    private final Organization organization;
    private final Clock clock;

    CompletionReports(
            Acts acts, WayDown wayDown, Ledger ledger, Notices notices, Organization organization, Clock clock) {
        this.acts = acts;
        this.wayDown = wayDown;
        this.ledger = ledger;
        this.notices = notices;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * Sees to it that the organ which handled the matter owes the report. The clock was started for the organ first
     * assigned; where that passed the petition on within its system, the day set goes with it.
     */
    void due(Matter matter) {
        List<Face> clocks = ledger.of(matter.petition()).stream()
                .filter(face -> face.duty() == Duty.REPORT_BACK)
                .toList();
        if (clocks.stream().anyMatch(face -> face.organ().equals(matter.organ()) && face.doneOn() == null)) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        Optional<Face> other =
                clocks.stream().filter(face -> face.doneOn() == null).findFirst();
        if (other.isEmpty()) {
            ledger.start(matter.clock(Duty.REPORT_BACK), today);
            return;
        }
        var from = new Ledger.Clock(
                matter.petition(), Duty.REPORT_BACK, other.get().organ());
        ledger.succeed(from, matter.organ(), today);
    }

    /** The latest report with its author. */
    @Transactional(readOnly = true)
    public Optional<Acts.Done<CompletionReport>> latest(String petition) {
        return acts.all(petition, CompletionReport.class).stream().reduce((earlier, later) -> later);
    }

    /** What the assigner asked to supplement in the latest check, or empty. */
    @Transactional(readOnly = true)
    public Optional<String> rejected(String petition) {
        return acts.latest(petition, ReportChecked.class).map(ReportChecked::rejected);
    }

    /** Organs between the assigner and the responsible organ, the nearest to it first. */
    @Transactional(readOnly = true)
    public List<String> through(Matter matter) {
        return wayDown.through(matter);
    }

    /** Lays a report before the assigner; the organs that passed the assignment on get word of it. */
    public Outcome written(Matter matter, CompletionReport report) {
        acts.record(matter.petition(), matter.organ(), report);
        int reports = acts.all(matter.petition(), CompletionReport.class).size();
        for (String organ : through(matter)) {
            notices.tell(
                    "REPORT_WRITTEN " + matter.petition() + " " + organ + " " + reports,
                    matter.petition(),
                    "信访事项 " + matter.petition() + "：你单位转交办理的"
                            + organization.nameOf(matter.organ())
                            + "已经报送办结报告，由交办单位审核。请在案卷中查看报告内容（《信访工作条例》第二十二条第一款第三项）。",
                    List.of(new Post(organ, Role.HANDLER), new Post(organ, Role.LEADER)));
        }
        return new Outcome.Done();
    }

    /**
     * The assigner accepts the latest report, or rejects it with what must be supplemented. Accepted, the duty was
     * fulfilled on the day the report was made, however long the check took.
     */
    public Outcome checked(String petition, String assigner, String officer, @Nullable String rejected) {
        Acts.Done<CompletionReport> report = latest(petition).orElseThrow();
        if (report.officer().equals(officer)) {
            return new Outcome.Refused(List.of("撰写人不能审核自己撰写的办结报告，请由本单位其他登记员审核。"));
        }
        acts.record(petition, assigner, new ReportChecked(LocalDate.now(clock), rejected));
        if (rejected == null) {
            var matter = new Matter(petition, acts.heir(petition, report.organ()));
            ledger.fulfil(matter.clock(Duty.REPORT_BACK), report.act().on());
        }
        return new Outcome.Done();
    }
}
