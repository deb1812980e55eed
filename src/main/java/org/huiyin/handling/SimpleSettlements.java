package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadlines.Ledger;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Facts;
import org.huiyin.registry.Register;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Simple matters, accepted, settled and answered at one go; whatever turns out not to be simple goes on in the ordinary
 * procedure (simple procedure of 2016). A refusal changes nothing.
 */
@Service
@Transactional
public class SimpleSettlements {

    private final Handlings handlings;
    private final Petitions petitions;
    private final Register register;
    private final Acts acts;
    private final SimpleAcceptances acceptances;
    private final StandingAcceptances standing;
    private final Ledger ledger;
    private final Clock clock;

    SimpleSettlements(
            Handlings handlings,
            Petitions petitions,
            Register register,
            Acts acts,
            SimpleAcceptances acceptances,
            StandingAcceptances standing,
            Ledger ledger,
            Clock clock) {
        this.handlings = handlings;
        this.petitions = petitions;
        this.register = register;
        this.acts = acts;
        this.acceptances = acceptances;
        this.standing = standing;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Accepts, settles and answers; the notice of art. 23 and the simple procedure's own period end with the answer. */
    public Outcome settle(Matter matter, SettledSimply settled, boolean consent) {
        Facts facts = petitions.facts(matter.petition()).orElseThrow();
        Flaws known = flaws(handlings.of(matter).receivedOn(), facts, settled);
        Flaws flaws = standing.anotherDay(matter, settled.acceptedOn(), known)
                .when(!settled.inWriting() && !consent, "信访人没有同意不出具书面告知书和答复的，应当书面答复；请选择“书面答复”，或者勾选信访人同意。")
                .when(jointly(facts), "多人联名或者集体信访不适用简易办理，请选择“转入普通程序”。");
        if (!flaws.none()) {
            return flaws.refused();
        }
        register.accepted(matter.petition(), settled.acceptedOn());
        ledger.fulfil(matter.clock(Duty.NOTICE), settled.on());
        ledger.fulfil(matter.clock(Duty.SIMPLE_ACCEPT), settled.acceptedOn());
        acceptances.acceptedBefore(matter, settled.acceptedOn());
        ledger.fulfil(matter.clock(Duty.SIMPLE_HANDLE), settled.on());
        acts.record(matter.petition(), matter.organ(), settled);
        if (settled.method() != null) {
            serve(matter, facts.name(), settled.on(), settled.method(), settled.record());
        }
        return new Outcome.Done();
    }

    /** A written answer is served like an opinion: the window of art. 35 counts from here. */
    private void serve(Matter matter, String name, LocalDate on, ServiceMethod method, String proof) {
        var served = new Served(matter.petition(), name, 0, method, on, proof, Particulars.NONE);
        acts.record(matter.petition(), matter.organ(), served);
    }

    private Flaws flaws(LocalDate received, Facts facts, SettledSimply settled) {
        List<Integer> unanswered =
                NumberedAnswers.unanswered(settled.answers(), facts.requests().size());
        LocalDate today = LocalDate.now(clock);
        return new Flaws()
                .unlessBetween("答复日期", settled.on(), "收到日期", received, today)
                .when(
                        settled.inWriting() && settled.on().isBefore(today),
                        "书面答复由系统在提交当日印发，此前不可能已经送达；“答复日期”请填写今天 " + today + "。")
                .when(
                        settled.acceptedOn().isBefore(received)
                                || settled.acceptedOn().isAfter(settled.on()),
                        "“受理日期”应当在收到日期 " + received + " 与答复日期 " + settled.on() + " 之间。")
                .when(
                        !unanswered.isEmpty(),
                        "“对各项诉求的答复”缺第 " + NumberedAnswers.join(unanswered) + " 项；请按诉求的序号逐项答复，每项以“1.”“2.”开头另起一行。")
                .when(
                        settled.inWriting() && settled.basis() == null,
                        "书面答复是可以请求复查的处理意见，请填写“法律依据”（第三十二条第一款）。表单没有这一栏的，在“对各项诉求的答复”中另起一行写“法律依据：（内容）”。")
                .when(
                        settled.inWriting() && settled.method() != ServiceMethod.IN_PERSON,
                        "简易办理的书面答复在提交当日印发、当面交给信访人，“送达方式”请选择直接送达；需要邮寄、公告等方式送达的，请转入普通程序办理。");
    }

    private boolean jointly(Facts facts) {
        return facts.headCount() > 1 || petitions.recipients(facts.petition()).size() > 1;
    }

    /** Leaves the simple procedure; its own period is owed no more, every other period runs on as it was. */
    public void leave(Matter matter, SimpleLeft left) {
        ledger.cancel(matter.clock(Duty.SIMPLE_ACCEPT), left.on());
        ledger.cancel(matter.clock(Duty.SIMPLE_HANDLE), left.on());
        acceptances.oweTheNotice(matter, left.on());
        acts.record(matter.petition(), matter.organ(), left);
    }

    /** How it was settled, or empty. */
    @Transactional(readOnly = true)
    public Optional<SettledSimply> settled(Matter matter) {
        return acts.latest(matter.petition(), matter.organ(), SettledSimply.class);
    }
}
