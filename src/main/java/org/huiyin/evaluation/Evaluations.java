package org.huiyin.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadlines.Ledger;
import org.huiyin.evaluation.EvaluationInvited.Invited;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Code;
import org.huiyin.registry.Codes;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Recipient;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inviting the petitioners to evaluate bureau and organ, and what came of it (art. 21). */
@Service
@Transactional
public class Evaluations {

    static final String PURPOSE = "evaluation";

    private final Petitions petitions;
    private final Acts acts;
    private final Codes codes;
    private final Voices voices;
    private final Organization organization;
    private final Ledger ledger;
    private final Clock clock;

    Evaluations(
            Petitions petitions,
            Acts acts,
            Codes codes,
            Voices voices,
            Organization organization,
            Ledger ledger,
            Clock clock) {
        this.petitions = petitions;
        this.acts = acts;
        this.codes = codes;
        this.voices = voices;
        this.organization = organization;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * A recipient and the code that will be theirs when the invitation is put down.
     */
    public record Offered(Recipient recipient, Code code) {}

    /**
     * Whom to invite, with the codes to give them: the same ones as long as the task of the invitation is open, and
     * nobody can tell them afterwards.
     *
     * @param task id of the task
     */
    @Transactional(readOnly = true)
    public List<Offered> offered(String petition, String task) {
        return petitions.recipients(petition).stream()
                .filter(recipient ->
                        !petitions.facts(recipient.petition()).orElseThrow().unclear())
                .map(recipient -> new Offered(recipient, codes.derived(PURPOSE, task + '\n' + recipient.key())))
                .toList();
    }

    /**
     * Puts down the invitation; the petitioners' window runs from today, when the letter with the
     * codes is made, never shortened by a late invitation.
     *
     * @param receiver code of the organ that invites
     * @param invitation without codes and units: these are put in here
     * @param answered day on which the petitioner had the answer that is to be evaluated
     * @param organ code of the organ that answered, or null where none did
     * @return sentences in Chinese saying what is wrong; then nothing has changed
     */
    public List<String> invited(
            String petition, String receiver, Invitation invitation, LocalDate answered, @Nullable String organ) {
        List<String> flaws = flaws(petition, invitation, answered);
        if (flaws.isEmpty()) {
            // the invitation names the window's last day
            if (invitation.way().invites()) {
                ledger.start(clockOf(petition, receiver), LocalDate.now(clock));
            }
            acts.record(petition, receiver, act(petition, receiver, invitation, organ));
        }
        return flaws;
    }

    /**
     * @param ground why the matter is out of scope, or null
     * @param task id of the task that showed the codes
     */
    public record Invitation(
            LocalDate on, InvitationWay way, @Nullable String ground, String task) {}

    private EvaluationInvited act(String petition, String receiver, Invitation invitation, @Nullable String organ) {
        boolean bureau = organization
                .organ(receiver)
                .filter(known -> known.kind() == Organ.Kind.BUREAU)
                .isPresent();
        List<Invited> invited = invitation.way().invites()
                ? offered(petition, invitation.task()).stream()
                        .map(each -> invited(petition, each))
                        .toList()
                : List.of();
        return new EvaluationInvited(
                invitation.on(),
                invitation.way(),
                invitation.ground(),
                bureau ? receiver : null,
                bureau && receiver.equals(organ) ? null : organ == null && !bureau ? receiver : organ,
                invited);
    }

    private Invited invited(String petition, Offered offered) {
        Recipient who = offered.recipient();
        return new Invited(
                who.key(),
                who.name(),
                who.petition(),
                codes.kept(PURPOSE, petition + '\n' + who.key(), offered.code()));
    }

    /** Whether an answer may still come. */
    @Transactional(readOnly = true)
    public boolean waits(String petition) {
        return invitation(petition).filter(act -> act.way().invites()).isPresent();
    }

    /** Everybody has rated, or the window has closed: what was not said stays unsaid. */
    public void closed(String petition, String receiver) {
        LocalDate today = LocalDate.now(clock);
        EvaluationInvited invitation = invitation(petition).orElseThrow();
        var silent = invitation.invited().stream()
                .filter(who -> !voices.hasSpoken(petition, who.recipient()))
                .map(Invited::name)
                .toList();
        ledger.fulfil(clockOf(petition, receiver), today);
        acts.record(petition, receiver, new EvaluationClosed(today, silent));
    }

    private Optional<EvaluationInvited> invitation(String petition) {
        return acts.latest(petition, EvaluationInvited.class);
    }

    private List<String> flaws(String petition, Invitation invitation, LocalDate answered) {
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
        if (invitation.way().invites() && offered(petition, invitation.task()).isEmpty()) {
            flaws.add("登记的信访人姓名（名称）、住址不清，无法邀请评价。“邀请方式”请选择“" + InvitationWay.UNCLEAR.label() + "”。");
        }
        return flaws;
    }

    static Ledger.Clock clockOf(String petition, String receiver) {
        return new Ledger.Clock(petition, Duty.EVALUATE, receiver);
    }
}
