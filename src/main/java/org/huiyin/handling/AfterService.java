package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.deadlines.Ledger;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What begins when the petitioner has the answer: the window of art. 35, execution, the completion report. */
@Service
@Transactional
public class AfterService {

    private final Services services;
    private final Drafting drafting;
    private final Opinions opinions;
    private final Executions executions;
    private final CorrectionRecords corrections;
    private final CompletionReports reports;
    private final Ledger ledger;
    private final Clock clock;

    AfterService(
            Services services,
            Drafting drafting,
            Opinions opinions,
            Executions executions,
            CorrectionRecords corrections,
            CompletionReports reports,
            Ledger ledger,
            Clock clock) {
        this.services = services;
        this.drafting = drafting;
        this.opinions = opinions;
        this.executions = executions;
        this.corrections = corrections;
        this.reports = reports;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Starts the clocks.
     *
     * @param assigned whether a completion report is owed
     * @return whether a written opinion was served, so that somebody may ask for review
     */
    public boolean begin(Matter matter, Result result, boolean assigned) {
        Optional<LocalDate> served = services.lastServedOn(matter);
        if (result == Result.SUPPORTED) {
            LocalDate from = served.orElseGet(() -> opinions.own(matter).issuedOn());
            LocalDate by =
                    drafting.terms(matter).map(OpinionDrafted.Terms::executeBy).orElse(null);
            executions.begin(matter, from, by);
        }
        if (assigned) {
            reports.due(matter);
        }
        boolean reviewable = result.opensWindow() && served.isPresent();
        if (reviewable) {
            openWindow(matter, served.orElseThrow());
        }
        return reviewable;
    }

    /**
     * A correction was served: the window of what was corrected counts no more, another begins.
     *
     * @return whether the correction is to be carried out by itself
     */
    public boolean beginAnew(Matter matter) {
        LocalDate today = LocalDate.now(clock);
        services.lastServedOn(matter).ifPresent(served -> {
            ledger.cancel(matter.clock(Duty.REQUEST_REVIEW), today);
            openWindow(matter, served);
        });
        CorrectionDrafted corrected =
                corrections.latestDraft(matter).orElseThrow().act();
        LocalDate by = corrected.executeBy();
        // what is supported now and was never carried out is carried out, named day or not (art. 32, paragraph 2)
        boolean supportedAnew = corrected.opinion().conclusion() == Conclusion.SUPPORT && !executions.done(matter);
        boolean toExecute = (by != null || supportedAnew) && !executions.running(matter);
        if (toExecute) {
            executions.begin(matter, today, by);
        }
        return toExecute;
    }

    /**
     * An opinion made anew after its revocation was served: another window begins.
     *
     * @param executeBy named day for carrying it out, or null
     * @return whether it is to be carried out
     */
    public boolean beginRedone(Matter matter, @Nullable LocalDate executeBy) {
        LocalDate today = LocalDate.now(clock);
        ledger.cancel(matter.clock(Duty.REQUEST_REVIEW), today);
        openWindow(matter, services.lastServedOn(matter).orElse(today));
        return executeIfSupported(matter, opinions.inForce(matter).conclusion(), executeBy);
    }

    /**
     * Begins carrying out what is supported now, by the organ itself or by whoever reviewed it; whatever is being carried
     * out already goes on.
     */
    public boolean executeIfSupported(Matter matter, Conclusion conclusion, @Nullable LocalDate executeBy) {
        boolean toExecute = conclusion == Conclusion.SUPPORT && !executions.running(matter);
        if (toExecute) {
            executions.begin(matter, LocalDate.now(clock), executeBy);
        }
        return toExecute;
    }

    /**
     * From the last service: the ledger knows one window for each organ's opinion, and a window that closed thirty days
     * after the first service would cut the thirty days of whoever was served last.
     */
    private void openWindow(Matter matter, LocalDate lastServedOn) {
        ledger.start(matter.clock(Duty.REQUEST_REVIEW), lastServedOn);
    }
}
