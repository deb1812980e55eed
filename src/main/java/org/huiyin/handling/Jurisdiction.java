package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.JurisdictionDecided.By;
import org.huiyin.handling.ObjectionDecided.Decision;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Role;
import org.huiyin.registry.Acts;
import org.huiyin.routing.Contributions;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who accepts a petition that an organ objected to: the sender, agreement, a superior or the conference (arts 23, 24). */
@Service
@Transactional
public class Jurisdiction {

    private final Objections objections;
    private final Rulings rulings;
    private final Superiors superiors;
    private final Organization organization;
    private final Contributions contributions;
    private final Acts acts;
    private final Ledger ledger;
    private final Clock clock;

    Jurisdiction(
            Objections objections,
            Rulings rulings,
            Superiors superiors,
            Organization organization,
            Contributions contributions,
            Acts acts,
            Ledger ledger,
            Clock clock) {
        this.objections = objections;
        this.rulings = rulings;
        this.superiors = superiors;
        this.organization = organization;
        this.contributions = contributions;
        this.acts = acts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The sender decides on the pending objection. */
    public Verdict decide(String petition, String sender, Decision decision, String reasons) {
        var objection = objections.pending(petition);
        var matter = new Matter(petition, objection.organ());
        if (decision == Decision.REFUSED && objection.act().disputed()) {
            return Verdict.refused("对受理有争议的，不能直接驳回；请组织有关机关、单位协商，或者经核实同意退回（第二十四条第一款）。");
        }
        if (decision == Decision.DISPUTED && isSuperior(sender, matter)) {
            return Verdict.refused("本单位是该单位的上级机关，应当直接决定同意或者不同意（第二十三条第三款）。");
        }
        acts.record(petition, sender, new ObjectionDecided(today(), decision, reasons));
        return switch (decision) {
            case AGREED -> rulings.handBack(matter);
            case REFUSED -> rulings.keep(matter, reasons);
            case DISPUTED -> Verdict.of(Ruling.DISPUTED);
        };
    }

    /**
     * The organs consulted.
     *
     * @param agreed code of the organ they agreed on, or null where they did not agree; then whoever decides is asked
     */
    public Verdict consulted(
            String petition, String sender, String participants, String minutes, @Nullable String agreed) {
        Matter matter = matter(petition);
        if (agreed != null) {
            return decided(matter, sender, new Accepting(By.AGREEMENT, participants, agreed, "协商记录", minutes));
        }
        if (isSuperior(sender, matter)) {
            return Verdict.refused("本单位是该单位的上级机关，应当直接决定由谁受理：请选择受理的机关、单位（第二十四条第一款）。");
        }
        String arbiter = arbiter(matter, sender);
        if (arbiter.equals(sender) && !superiors.isHeld(sender, Role.CONFERENCE_SECRETARY)) {
            return Verdict.refused("没有可以决定的共同上一级机关，本单位也没有在岗的联席会议秘书，不能提请信访工作联席会议协调；" + "请由系统管理员设置“"
                    + Role.CONFERENCE_SECRETARY.label() + "”岗位，或者继续协商（第二十四条第一款）。");
        }
        String name = arbiter.equals(sender) ? "共同的信访工作联席会议" : organization.nameOf(arbiter);
        acts.record(petition, sender, new ConsultationFailed(today(), participants, minutes, arbiter, name));
        ledger.start(new Ledger.Clock(petition, Duty.ARBITRATE, arbiter), today());
        return Verdict.of(Ruling.DISPUTED);
    }

    /** Who was asked to decide: the common superior, or the bureau itself for its joint conference. */
    @Transactional(readOnly = true)
    public String arbiter(String petition) {
        return acts.heir(
                petition,
                acts.latest(petition, ConsultationFailed.class).orElseThrow().arbiter());
    }

    /**
     * The organ accepts, by agreement or decision.
     *
     * @param by code of the organ whose officer puts it down
     */
    public Verdict accepting(String petition, String by, Accepting accepting) {
        return decided(matter(petition), by, accepting);
    }

    private Verdict decided(Matter matter, String by, Accepting accepting) {
        Optional<Organ> organ = contributions.candidates(matter.petition()).stream()
                .filter(each -> each.code().equals(accepting.organ()))
                .findFirst();
        if (organ.isEmpty()) {
            return Verdict.refused("请从列表中选择受理的机关、单位（第二十四条第一款）。");
        }
        var act = new JurisdictionDecided(
                today(),
                accepting.by(),
                accepting.decider(),
                accepting.organ(),
                organ.get().name(),
                accepting.paper(),
                accepting.reasons());
        acts.record(matter.petition(), by, act);
        return accepting.organ().equals(matter.organ())
                ? rulings.keep(matter, accepting.reasons())
                : rulings.handBack(matter);
    }

    private boolean isSuperior(String sender, Matter matter) {
        return superiors.isAbove(sender, matter.organ());
    }

    private String arbiter(Matter matter, String sender) {
        String other = objections.pending(matter.petition()).act().proposed();
        return superiors
                .commonOf(matter.organ(), other == null ? sender : other)
                .orElse(sender);
    }

    private Matter matter(String petition) {
        return new Matter(petition, objections.pending(petition).organ());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
