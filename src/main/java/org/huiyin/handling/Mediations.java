package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.registry.Act;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mediation by the organ with the consent of both sides, and what the parties agree (art. 33). No clock stops for it: the
 * Regulation knows no pause but that of a hearing in re-review (arts 34, 36). A refusal changes nothing.
 */
@Service
@Transactional
public class Mediations {

    private final Petitions petitions;
    private final Acts acts;
    private final Clock clock;

    Mediations(Petitions petitions, Acts acts, Clock clock) {
        this.petitions = petitions;
        this.acts = acts;
        this.clock = clock;
    }

    /** Puts down that both sides agreed to mediation. */
    public Outcome begin(Matter matter, MediationBegun begun) {
        LocalDate received = petitions.facts(matter.petition()).orElseThrow().receivedOn();
        var flaws = new Flaws()
                .unlessBetween("信访人同意的日期", begun.petitioner().on(), "收到日期", received, today())
                .unlessBetween("对方同意的日期", begun.other().on(), "收到日期", received, today());
        return flaws.none() ? recorded(matter, begun) : flaws.refused();
    }

    /** The consents on which the mediation under way rests. Throws {@link IllegalStateException} where there is none. */
    @Transactional(readOnly = true)
    public MediationBegun underWay(Matter matter) {
        return acts.latest(matter.petition(), matter.organ(), MediationBegun.class)
                .orElseThrow(() -> new IllegalStateException("No mediation of " + matter));
    }

    /** Sessions held so far in the mediation under way, a line each; empty where there was none. */
    @Transactional(readOnly = true)
    public String sessions(Matter matter) {
        MediationBegun begun = underWay(matter);
        return acts.all(matter.petition(), matter.organ(), MediationHeld.class).stream()
                .map(Acts.Done::act)
                .filter(held -> !held.on().isBefore(begun.on()))
                .map(held -> held.on() + "　" + held.result().label() + "：" + held.record())
                .collect(Collectors.joining("\n"));
    }

    /** Puts down a session. */
    public Outcome held(Matter matter, MediationHeld held) {
        var flaws = new Flaws()
                .unlessBetween("调解日期", held.on(), "双方同意日期", underWay(matter).on(), today());
        return flaws.none() ? recorded(matter, held) : flaws.refused();
    }

    /** Draws up the document that both sides are to sign; it ends nothing yet. */
    public Outcome draw(Matter matter, AgreementDrawn drawn) {
        LocalDate by = drawn.performBy();
        var flaws = new Flaws()
                .when(by != null && by.isBefore(drawn.on()), "“履行最后一日”不能早于今天 " + drawn.on() + "；签订时当场履行的请留空。");
        return flaws.none() ? recorded(matter, drawn) : flaws.refused();
    }

    /** The document drawn up last, with its number; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<Acts.Done<AgreementDrawn>> drawn(Matter matter, Agreed.Kind kind) {
        return acts.all(matter.petition(), matter.organ(), AgreementDrawn.class).stream()
                .filter(done -> done.act().kind() == kind)
                .reduce((earlier, later) -> later);
    }

    /**
     * Puts down what the parties agreed; ending the petition by it is the caller's.
     *
     * @param signed whether both sides signed the document
     */
    public Outcome agreed(Matter matter, Agreed agreed, boolean signed) {
        LocalDate received = petitions.facts(matter.petition()).orElseThrow().receivedOn();
        LocalDate by = agreed.performBy();
        LocalDate confirmed = agreed.confirmedOn();
        var flaws = new Flaws()
                .when(!signed, "调解、和解须经双方同意。请取得双方签名的协议书后再登记（第三十三条）。")
                .unlessBetween("达成日期", agreed.on(), "收到日期", received, today())
                .when(by == null && !agreed.performed(), "请填写“履行最后一日”；已经当场履行完毕的，请勾选“已当场履行完毕”。")
                .when(by != null && by.isBefore(agreed.on()), "“履行最后一日”不能早于达成日期 " + agreed.on() + "。");
        if (confirmed != null) {
            flaws.unlessBetween("司法确认日期", confirmed, "达成日期", agreed.on(), today());
        }
        return flaws.none() ? recorded(matter, agreed) : flaws.refused();
    }

    /** The latest agreement of the petition; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<Agreed> agreement(String petition) {
        return acts.latest(petition, Agreed.class);
    }

    /** How performance stood each time it was looked at since the latest agreement, oldest first. */
    @Transactional(readOnly = true)
    public List<PerformanceChecked> checks(Matter matter) {
        LocalDate agreed = agreement(matter.petition()).map(Agreed::on).orElse(LocalDate.MIN);
        return acts.all(matter.petition(), matter.organ(), PerformanceChecked.class).stream()
                .map(Acts.Done::act)
                .filter(check -> !check.on().isBefore(agreed))
                .toList();
    }

    /** Puts down how far it is performed. */
    public Outcome checked(Matter matter, PerformanceChecked checked) {
        LocalDate agreed = agreement(matter.petition()).orElseThrow().on();
        var flaws = new Flaws().unlessBetween("核实日期", checked.on(), "达成日期", agreed, today());
        return flaws.none() ? recorded(matter, checked) : flaws.refused();
    }

    private Outcome recorded(Matter matter, Act act) {
        acts.record(matter.petition(), matter.organ(), act);
        return new Outcome.Done();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
