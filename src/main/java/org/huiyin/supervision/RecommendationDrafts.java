package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.access.Wall;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Purpose;
import org.huiyin.supervision.RecommendationDecided.Decision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of recommendations: what each must say, and what the head of the bureau decided of it (art. 40). */
@Service
@Transactional
public class RecommendationDrafts {

    private final RecommendationRecords records;
    private final RecommendationAddressees addressees;
    private final Petitions petitions;
    private final Wall wall;
    private final Acts acts;
    private final Clock clock;

    RecommendationDrafts(
            RecommendationRecords records,
            RecommendationAddressees addressees,
            Petitions petitions,
            Wall wall,
            Acts acts,
            Clock clock) {
        this.records = records;
        this.addressees = addressees;
        this.petitions = petitions;
        this.wall = wall;
        this.acts = acts;
        this.clock = clock;
    }

    /** Sentences against the draft; kept where there are none. */
    public List<String> drafted(String petition, String id, RecommendationText text) {
        var proposed = records.proposed(petition, id);
        var against = against(petition, proposed, text);
        if (against.isEmpty()) {
            int draft =
                    records.draft(petition, id).map(done -> done.act().draft()).orElse(0) + 1;
            acts.record(
                    petition,
                    records.bureau(petition, id),
                    new RecommendationDrafted(LocalDate.now(clock), id, draft, text));
        }
        return against;
    }

    private List<String> against(String petition, RecommendationProposed proposed, RecommendationText text) {
        var against = new ArrayList<String>();
        String bureau = records.bureau(petition, proposed.recommendation());
        boolean liability = proposed.kind() == RecommendationKind.PURSUE_LIABILITY;
        if (liability && text.addressee().equals(proposed.organ())) {
            against.add("追究责任建议应当向有管理权限的机关、单位提出，不得向被追究责任的单位提出（第四十条第三款）。");
        } else if (!addressees
                .of(petition, bureau, proposed.kind(), proposed.organ())
                .containsKey(text.addressee())) {
            against.add("“收件单位”请从所列单位中选择（第四十条）。");
        }
        if (text.evidence().isEmpty()) {
            against.add("请至少选择一项案卷中的证据，没有证据不得提出建议（第四十条）。");
        }
        if (liability && text.consequence() == null) {
            against.add("请填写“造成的严重后果”：造成严重后果的，才提出追究责任的建议（第四十条第三款）。");
        }
        if (proposed.kind() != RecommendationKind.COMPLETE_POLICY
                && !text.others().isEmpty()) {
            against.add("“同类信访事项”只在完善政策建议中列出，请删去：改进工作、追究责任的建议不写其他信访事项的编号。");
        }
        text.others()
                .forEach(other -> against(petition, other, text.addressee()).ifPresent(against::add));
        return against;
    }

    /** The letter names the others: whoever is accused learns nothing by it, nor does anybody of an accusation (art. 30). */
    private Optional<String> against(String petition, String other, String addressee) {
        var facts = petitions.facts(other);
        if (other.equals(petition) || facts.isEmpty()) {
            return Optional.of("“同类信访事项”中的 " + other + " 不是其他已经登记的信访事项，请核对编号。");
        }
        boolean sealed = facts.get().purpose() == Purpose.ACCUSATION
                || wall.barredOrgans(other).contains(addressee);
        return sealed
                ? Optional.of("“同类信访事项”中的 " + other + " 是检举控告，或者收件单位在其中被检举控告，不得写入建议书（第三十条第三款），请删去。")
                : Optional.empty();
    }

    /**
     * Sentences against the decision; kept where there are none.
     *
     * @param officer id of who decides
     */
    public List<String> decided(
            String petition, String id, String officer, Decision decision, @Nullable String reason) {
        var draft = records.draft(petition, id).orElseThrow();
        if (draft.officer().equals(officer)) {
            return List.of("起草人不得审批自己起草的建议，请由本单位其他负责人审批。");
        }
        if (decision != Decision.APPROVED && reason == null) {
            return List.of("退回修改或者不提出建议的，请填写“理由”。");
        }
        var now = decision == Decision.APPROVED
                ? against(petition, records.proposed(petition, id), draft.act().text())
                : List.<String>of();
        if (!now.isEmpty()) {
            return List.of("起草以后情况有变化，不能按本稿提出，请退回修改或者不提出建议：" + String.join("", now));
        }
        acts.record(
                petition,
                records.bureau(petition, id),
                new RecommendationDecided(
                        LocalDate.now(clock),
                        id,
                        draft.act().draft(),
                        decision,
                        decision == Decision.APPROVED ? null : Objects.requireNonNull(reason)));
        return List.of();
    }
}
