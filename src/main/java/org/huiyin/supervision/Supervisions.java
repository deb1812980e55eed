package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.calendar.UnknownYear;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening supervisions: one for each petition, organ and ground, however much comes to it. */
@Service
@Transactional
public class Supervisions {

    /** Calendar days in which the working days of a study end, whatever holidays lie in them. */
    private static final int LONGEST_STUDY = 20;

    private final SupervisionRows rows;
    private final Acts acts;
    private final Ledger ledger;
    private final Organization organization;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Supervisions(
            SupervisionRows rows,
            Acts acts,
            Ledger ledger,
            Organization organization,
            WorkingCalendar calendar,
            Clock clock) {
        this.rows = rows;
        this.acts = acts;
        this.ledger = ledger;
        this.organization = organization;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Opens a supervision and starts the bureau's period to confirm its ground, or joins the open one. Where two do so at
     * one moment the second fails with {@link org.springframework.dao.DataIntegrityViolationException}, and joins when it
     * tries again.
     *
     * @return id of the supervision that was opened; empty where one was open
     */
    public Optional<String> propose(SupervisionProposal proposal) {
        var open = open(proposal);
        if (open.isPresent()) {
            join(proposal.petition(), open.get().item(), proposal.facts());
            return Optional.empty();
        }
        LocalDate today = today();
        String id = "督办" + (rows.count(proposal.petition()) + 1);
        rows.saveAndFlush(new SupervisionRow(proposal, id, today));
        acts.record(
                proposal.petition(),
                proposal.bureau(),
                new SupervisionProposed(
                        today,
                        id,
                        proposal.organ(),
                        organization.nameOf(proposal.organ()),
                        proposal.ground(),
                        proposal.origin(),
                        proposal.facts(),
                        proposal.newFact()));
        startStudy(new Ledger.Clock(proposal.petition(), Duty.CONFIRM_SUPERVISION, proposal.bureau(), id), today);
        return Optional.of(id);
    }

    /** A year without a table must not hold back the breach that proposes: the day is then set, a week on. */
    private void startStudy(Ledger.Clock study, LocalDate today) {
        if (isPublished(today.plusDays(LONGEST_STUDY), study.organ())) {
            ledger.start(study, today);
        } else {
            ledger.start(study, today, today.plusWeeks(1));
        }
    }

    private boolean isPublished(LocalDate day, String organ) {
        try {
            calendar.of(organ).day(day);
            return true;
        } catch (UnknownYear missing) {
            return false;
        }
    }

    /** Also of an organ in whose place the one proposed goes on (art. 24). */
    private Optional<SupervisionRow> open(SupervisionProposal proposal) {
        return rows.of(proposal.petition()).stream()
                .filter(row -> row.isOpenOn(proposal.ground()))
                .filter(row ->
                        acts.heir(proposal.petition(), row.matter().organ()).equals(proposal.organ()))
                .findFirst();
    }

    /** Puts something more of the same organ to an open supervision; false where there is no such supervision or it is closed. */
    public boolean join(String petition, String supervision, String facts) {
        var open = rows.of(petition, supervision).filter(SupervisionRow::isOpen).map(SupervisionRow::matter);
        open.ifPresent(matter -> acts.record(
                petition,
                matter.bureau(),
                new SupervisionJoined(today(), supervision, organization.nameOf(matter.organ()), facts)));
        return open.isPresent();
    }

    /** All of the petition, oldest first. */
    @Transactional(readOnly = true)
    public List<SupervisionMatter> of(String petition) {
        return rows.of(petition).stream().map(SupervisionRow::matter).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
