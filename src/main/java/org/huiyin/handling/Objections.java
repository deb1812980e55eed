package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organ says against having been sent a petition (art. 23, paragraph 3). */
@Service
@Transactional
public class Objections {

    /** Fewer characters are no detailed reasons. */
    private static final int DETAILED = 10;

    private final Acts acts;
    private final Acceptance acceptance;
    private final Superiors superiors;
    private final Organization organization;
    private final RunningClocks running;
    private final Ledger ledger;
    private final HandlingSettings settings;
    private final Clock clock;

    Objections(
            Acts acts,
            Acceptance acceptance,
            Superiors superiors,
            Organization organization,
            RunningClocks running,
            Ledger ledger,
            HandlingSettings settings,
            Clock clock) {
        this.acts = acts;
        this.acceptance = acceptance;
        this.superiors = superiors;
        this.organization = organization;
        this.running = running;
        this.ledger = ledger;
        this.settings = settings;
        this.clock = clock;
    }

    /** Objects; the sender's period to decide begins. The organ's own 15 days run on unless the sender agrees. */
    public Outcome raise(Matter matter, Objection objection) {
        var flaws = new Flaws();
        admissible(matter, objection, flaws);
        proposal(matter, objection, flaws);
        flaws.when(
                objection.reasons().codePointCount(0, objection.reasons().length()) < DETAILED,
                "异议应当详细说明理由，请写明事实、职权依据和为何不属于本单位职权范围（第二十三条第三款）。");
        if (!flaws.none()) {
            return flaws.refused();
        }
        LocalDate today = LocalDate.now(clock);
        acts.record(matter.petition(), matter.organ(), act(objection, today));
        ledger.fulfil(matter.clock(Duty.OBJECT), today);
        acceptance.notSimple(matter);
        ledger.start(deciding(matter), today);
        return new Outcome.Done();
    }

    private void admissible(Matter matter, Objection objection, Flaws flaws) {
        boolean decided = decided(matter.petition())
                .filter(decision ->
                        acts.heir(matter.petition(), decision.organ()).equals(matter.organ()))
                .isPresent();
        flaws.when(decided, "已经依照第二十四条确定由本单位受理，不能再提出异议或者争议；请选择由本单位办理。");
        long raised = raised(matter.petition());
        flaws.when(
                !objection.disputed() && raised >= settings.objections(),
                "本信访事项已经提出异议 " + raised + " 次，不接受再次异议；仍认为不属于本单位职权范围的，请选择“" + Finding.DISPUTED.label()
                        + "”，由有关机关、单位协商或者报请共同的上一级机关决定（第二十四条第一款）。");
        flaws.when(objection.disputed() && raised == 0, "尚未有机关、单位就本信访事项提出过异议，不存在受理争议；请先提出异议（第二十三条第三款）。");
        if (settings.silenceKeeps()) {
            LocalDate today = LocalDate.now(clock);
            running.latest(matter.clock(Duty.OBJECT))
                    .filter(face -> today.isAfter(face.lastDay()))
                    .ifPresent(face -> flaws.when(
                            true,
                            "异议应当自收到之日起五个工作日内提出，最后一日为 " + face.lastDay() + "，已经超过 "
                                    + ChronoUnit.DAYS.between(face.lastDay(), today)
                                    + " 天；逾期未提出的由本单位办理，请选择“" + Finding.OWN.label() + "”（第二十三条第三款）。"));
        }
    }

    private void proposal(Matter matter, Objection objection, Flaws flaws) {
        String proposed = objection.proposed();
        flaws.when(proposed == null && objection.elsewhere() == null, "请写明建议由哪个机关、单位受理：从列表中选择，或者填写列表以外的名称（第二十三条第三款）。");
        if (proposed == null) {
            return;
        }
        flaws.when(organization.organ(proposed).isEmpty(), "没有代码为“" + proposed + "”的机关、单位，请从列表中选择。");
        flaws.when(proposed.equals(matter.organ()), "建议受理的不能是本单位，请选择其他机关、单位。");
        flaws.when(
                superiors.isAbove(matter.organ(), proposed),
                organization.nameOf(proposed) + "是本系统下级机关、单位，不能提出异议；请选择“" + Finding.LOWER.label() + "”（第二十三条第一款）。");
    }

    private ObjectionRaised act(Objection objection, LocalDate today) {
        String proposed = objection.proposed();
        String name = proposed == null ? String.valueOf(objection.elsewhere()) : organization.nameOf(proposed);
        return new ObjectionRaised(today, objection.disputed(), objection.reasons(), proposed, name);
    }

    /** The sender's clock. */
    Ledger.Clock deciding(Matter matter) {
        return new Ledger.Clock(matter.petition(), Duty.DECIDE_OBJECTION, acceptance.senderOf(matter));
    }

    /** The objection before the sender: the latest, with the organ that raised it or goes on in its place. */
    @Transactional(readOnly = true)
    public Acts.Done<ObjectionRaised> pending(String petition) {
        List<Acts.Done<ObjectionRaised>> all = acts.all(petition, ObjectionRaised.class);
        Acts.Done<ObjectionRaised> last = all.get(all.size() - 1);
        return new Acts.Done<>(
                acts.heir(petition, last.organ()), last.officer(), last.at(), last.act(), last.documents());
    }

    /** How often the petition went back to whoever had sent it. */
    @Transactional(readOnly = true)
    public int handBacks(String petition) {
        return acts.all(petition, HandedBack.class).size();
    }

    /** Which organ accepts, where this was agreed or decided last (art. 24); it cannot object any more. */
    @Transactional(readOnly = true)
    public Optional<JurisdictionDecided> decided(String petition) {
        return acts.latest(petition, JurisdictionDecided.class);
    }

    private long raised(String petition) {
        return acts.all(petition, ObjectionRaised.class).stream()
                .filter(done -> !done.act().disputed())
                .count();
    }
}
