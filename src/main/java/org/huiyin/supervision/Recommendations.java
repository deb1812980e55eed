package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Register;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Beginning recommendations, and what the bureau's own people say of them before one is issued (arts 14, 40). */
@Service
@Transactional
public class Recommendations {

    private final RecommendationRecords records;
    private final RecommendationAddressees addressees;
    private final Organization organization;
    private final Register register;
    private final Ledger ledger;
    private final Acts acts;
    private final Clock clock;

    Recommendations(
            RecommendationRecords records,
            RecommendationAddressees addressees,
            Organization organization,
            Register register,
            Ledger ledger,
            Acts acts,
            Clock clock) {
        this.records = records;
        this.addressees = addressees;
        this.organization = organization;
        this.register = register;
        this.ledger = ledger;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * What is proposed.
     *
     * @param organ code of the organ that is to improve or to be held liable; null where it is about policy
     * @param origin id of the supervision with which it is proposed, or null
     */
    public record Proposal(
            RecommendationKind kind,
            @Nullable String organ,
            String problem,
            @Nullable String origin) {}

    /** What came of it: refused with sentences, or put down under an id. */
    public record Proposed(List<String> refusals, @Nullable String recommendation) {}

    /** Puts the proposal down and starts the bureau's clock for considering it. */
    public Proposed propose(String petition, String bureau, Proposal proposal) {
        register.hold(List.of(petition));
        var against = against(petition, bureau, proposal);
        if (against.isPresent()) {
            return new Proposed(List.of(against.get()), null);
        }
        String id = "建议" + (records.all(petition).size() + 1);
        LocalDate today = LocalDate.now(clock);
        String organ = proposal.organ();
        acts.record(
                petition,
                bureau,
                new RecommendationProposed(
                        today,
                        id,
                        proposal.kind(),
                        organ,
                        organ == null ? null : organization.nameOf(organ),
                        proposal.problem(),
                        proposal.origin()));
        ledger.start(considering(petition, bureau, id), today);
        return new Proposed(List.of(), id);
    }

    private Optional<String> against(String petition, String bureau, Proposal proposal) {
        RecommendationKind kind = proposal.kind();
        String organ = proposal.organ();
        if (kind.concernsAnOrgan() && organ == null) {
            return Optional.of("提出" + kind.label() + "的，请选择有关单位（第四十条）。");
        }
        if (!kind.concernsAnOrgan() && organ != null) {
            return Optional.of("完善政策建议向本级党委和政府提出，不针对某一单位，请不要选择有关单位（第四十条第二款）。");
        }
        if (organ != null && !addressees.concerned(petition, bureau).containsKey(organ)) {
            return Optional.of("“有关单位”请从承办过本件的单位中选择，不得选择本单位和上级单位。");
        }
        if (addressees.of(petition, bureau, kind, organ).isEmpty()) {
            return Optional.of("登记簿中没有可以接收" + kind.label() + "的机关、单位（被检举控告的单位除外），请由系统管理员补充（第四十条）。");
        }
        return isOpen(petition, proposal) ? Optional.of("同一" + kind.label() + "正在研究或者等待反馈，请勿重复提出。") : Optional.empty();
    }

    private boolean isOpen(String petition, Proposal proposal) {
        return records.all(petition).stream()
                .filter(each -> each.kind() == proposal.kind() && Objects.equals(each.organ(), proposal.organ()))
                .anyMatch(
                        each -> !records.stage(petition, each.recommendation()).isOver());
    }

    /** The bureau's clock for considering a recommendation, and later each answer to it. */
    static Ledger.Clock considering(String petition, String bureau, String id) {
        return new Ledger.Clock(petition, Duty.CONFIRM_SUPERVISION, bureau, id);
    }
}
