package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.access.Wall;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Articles;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the breach of an organ's duty proposes (art. 40). A bureau's own breach goes to its head and the bureau above by
 * the ladder, also where it only puts down what somebody outside answers; that of its own government is for the bureau
 * above. Periods of the petitioner and inner targets propose nothing.
 */
@Service
@Transactional
public class SupervisedBreaches {

    private final Supervisions supervisions;
    private final SupervisingBureaus bureaus;
    private final Ledger ledger;
    private final Organization organization;
    private final Acts acts;
    private final Wall wall;

    SupervisedBreaches(
            Supervisions supervisions,
            SupervisingBureaus bureaus,
            Ledger ledger,
            Organization organization,
            Acts acts,
            Wall wall) {
        this.supervisions = supervisions;
        this.bureaus = bureaus;
        this.ledger = ledger;
        this.organization = organization;
        this.acts = acts;
        this.wall = wall;
    }

    /**
     * The proposal; empty where the breach is no ground, is of a supervision that is open already and joined it, and where
     * the organ is a bureau or is kept from the petition.
     */
    public Optional<SupervisionProposal> proposal(Ledger.Clock breached) {
        var ground = SupervisionGround.of(breached.duty());
        if (ground.isEmpty()) {
            return Optional.empty();
        }
        String petition = breached.petition();
        String facts = facts(breached);
        if (breached.duty() == Duty.SUPERVISION_REPLY && supervisions.join(petition, breached.item(), facts)) {
            return Optional.empty();
        }
        String organ = acts.heir(petition, breached.organ());
        if (isBureau(organ) || wall.barredOrgans(petition).contains(organ)) {
            return Optional.empty();
        }
        return bureaus.of(petition, organ)
                .map(bureau -> new SupervisionProposal(
                        petition, organ, bureau, ground.get(), SupervisionOrigin.BREACH, facts, null));
    }

    private boolean isBureau(String code) {
        return organization
                .organ(code)
                .filter(organ -> organ.kind() == Organ.Kind.BUREAU)
                .isPresent();
    }

    private String facts(Ledger.Clock breached) {
        Face face = ledger.of(breached.petition()).stream()
                .filter(each -> each.clock().equals(breached))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return organization.nameOf(breached.organ()) + "应当于" + written(face.lastDay()) + "前（含当日）完成“" + face.name()
                + "”（" + Articles.named(face.article()) + "），期限届满没有完成。";
    }

    private static String written(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
