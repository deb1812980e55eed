package org.huiyin.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadlines.Ledger;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inviting the petitioner to evaluate bureau and organ, and what came of it (art. 21). */
@Service
@Transactional
public class Evaluations {

    private final Petitions petitions;
    private final Acts acts;
    private final Ledger ledger;
    private final Clock clock;

    Evaluations(Petitions petitions, Acts acts, Ledger ledger, Clock clock) {
        this.petitions = petitions;
        this.acts = acts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Puts down the invitation; the petitioner's window runs from that day, never shortened by a late invitation.
     *
     * @param receiver code of the organ that invites
     * @param answered day on which the petitioner had the answer that is to be evaluated
     * @return sentences in Chinese saying what is wrong; then nothing has changed
     */
    public List<String> invited(String petition, String receiver, EvaluationInvited invitation, LocalDate answered) {
        List<String> flaws = flaws(petition, invitation, answered);
        if (flaws.isEmpty()) {
            acts.record(petition, receiver, invitation);
            if (invitation.waits()) {
                ledger.start(clockOf(petition, receiver), invitation.on());
            }
        }
        return flaws;
    }

    /** Whether an answer may still come. */
    @Transactional(readOnly = true)
    public boolean waits(String petition) {
        return invitation(petition).filter(EvaluationInvited::waits).isPresent();
    }

    /** The window has closed: what was not said stays unsaid. */
    public void closed(String petition, String receiver) {
        EvaluationInvited invitation = invitation(petition).orElseThrow();
        acts.record(
                petition,
                receiver,
                new EvaluationClosed(LocalDate.now(clock), invitation.bureau(), invitation.organ()));
    }

    private Optional<EvaluationInvited> invitation(String petition) {
        return acts.latest(petition, EvaluationInvited.class);
    }

    private List<String> flaws(String petition, EvaluationInvited invitation, LocalDate answered) {
        var flaws = new ArrayList<String>();
        Petitions.Facts facts = petitions.facts(petition).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        if (invitation.on().isBefore(answered) || invitation.on().isAfter(today)) {
            flaws.add("“邀请日期”不能早于答复日期 " + answered + "，不能晚于今天 " + today + "。");
        }
        if (invitation.way() == InvitationWay.UNCLEAR && !facts.unclear()) {
            flaws.add("登记的信访人姓名（名称）、住址清楚，应当邀请评价。请选择邀请方式。");
        }
        if (invitation.way() == InvitationWay.OUT_OF_SCOPE && invitation.ground() == null) {
            flaws.add("请填写“不属于评价范围的理由”。");
        }
        if (!invitation.way().invites() && (invitation.bureau() != null || invitation.organ() != null)) {
            flaws.add("没有邀请评价的，不能登记当场评价。");
        }
        return flaws;
    }

    private static Ledger.Clock clockOf(String petition, String receiver) {
        return new Ledger.Clock(petition, Duty.EVALUATE, receiver);
    }
}
