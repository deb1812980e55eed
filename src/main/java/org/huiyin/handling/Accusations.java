package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.access.Wall;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accusations handled, and the cadre department told (art. 30). Nothing goes to the accused: the wall keeps them from
 * seeing and acting, and no act here names them as the one it goes to. A refusal changes nothing.
 */
@Service
@Transactional
public class Accusations {

    private static final String TO_THE_ACCUSED = "是被检举控告的单位，不得将检举、揭发材料以及有关情况透露或者转给该单位（第三十条第三款）。请选择其他机关。";

    private final Acts acts;
    private final Papers papers;
    private final Petitions petitions;
    private final Organization organization;
    private final Wall wall;
    private final Clock clock;

    Accusations(Acts acts, Papers papers, Petitions petitions, Organization organization, Wall wall, Clock clock) {
        this.acts = acts;
        this.papers = papers;
        this.petitions = petitions;
        this.organization = organization;
        this.wall = wall;
        this.clock = clock;
    }

    /** Puts what was found and done up for approval. */
    public Outcome handled(Matter matter, AccusationHandled handled) {
        boolean transferred = handled.result() == AccusationResult.TRANSFERRED;
        String to = handled.transferredTo();
        var flaws = new Flaws()
                .when(transferred && to == null, "请填写“移送的机关”。")
                .when(to != null && isAccused(matter.petition(), to), "“" + to + "”" + TO_THE_ACCUSED);
        if (!flaws.none()) {
            return flaws.refused();
        }
        acts.record(matter.petition(), matter.organ(), handled);
        return new Outcome.Done();
    }

    /**
     * Puts down that the bureau told the organisation department; a grave matter went to the party secretary and the
     * leader in charge too.
     *
     * @param bureau code of the organ that tells
     */
    public Outcome notified(String petition, String bureau, CadreDepartmentNotified notified) {
        Matter matter = handledLast(petition);
        LocalDate approved = papers.approvedOn(matter, Paper.FINDINGS);
        LocalDate today = LocalDate.now(clock);
        var flaws = new Flaws()
                .when(isAccused(petition, notified.department()), "“" + notified.department() + "”" + TO_THE_ACCUSED)
                .unlessBetween("通报日期", notified.on(), "处理情况审定日期", approved, today);
        if (handledIn(matter).grave()) {
            reported(flaws, "向党委主要负责同志报送日期", notified.secretaryOn(), approved, today);
            reported(flaws, "向分管组织（人事）工作的负责同志报送日期", notified.leaderOn(), approved, today);
        }
        if (!flaws.none()) {
            return flaws.refused();
        }
        acts.record(petition, bureau, notified);
        return new Outcome.Done();
    }

    private static void reported(
            Flaws flaws, String label, @Nullable LocalDate day, LocalDate approved, LocalDate today) {
        if (day == null) {
            flaws.when(true, "属于重大情况，请填写“" + label + "”（第三十条第二款）。");
        } else {
            flaws.unlessBetween(label, day, "处理情况审定日期", approved, today);
        }
    }

    /** Organisation (personnel) departments that may be told: never an accused one. */
    @Transactional(readOnly = true)
    public List<Organ> departments(String petition) {
        return organization.organsOn(LocalDate.now(clock)).stream()
                .filter(organ -> organ.kind() == Organ.Kind.PERSONNEL)
                .filter(organ -> !isBarred(petition, organ.code()))
                .toList();
    }

    /** In whose hands the accusation was last; throws {@link IllegalStateException} where nobody handled it yet. */
    @Transactional(readOnly = true)
    public Matter handledLast(String petition) {
        return acts.all(petition, AccusationHandled.class).stream()
                .map(done -> new Matter(petition, acts.heir(petition, done.organ())))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("Not handled: " + petition));
    }

    /** Throws {@link IllegalStateException} where the accusation has not been handled. */
    @Transactional(readOnly = true)
    public AccusationHandled handledIn(Matter matter) {
        return findingsOf(matter).orElseThrow(() -> new IllegalStateException("Not handled: " + matter));
    }

    /** The latest findings, or empty. */
    @Transactional(readOnly = true)
    public Optional<AccusationHandled> findingsOf(Matter matter) {
        return acts.latest(matter.petition(), matter.organ(), AccusationHandled.class);
    }

    private boolean isAccused(String petition, String name) {
        return petitions.facts(petition).orElseThrow().complainedOf().contains(name);
    }

    private boolean isBarred(String petition, String organ) {
        return wall.barredOrgans(petition).contains(organ);
    }
}
