package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.access.Wall;
import org.huiyin.deadlines.BreachedDuties;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.supervision.LiabilityHolders.Holder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Facts of arts 42 to 46 that ledger and file suggest, by organ and by who had the work then. They are suggestions: people
 * propose, examine and decide.
 */
@Service
@Transactional(readOnly = true)
public class LiabilityFacts {

    private final Ledger ledger;
    private final BreachedDuties breached;
    private final RecommendationEvidence evidence;
    private final RecommendationRecords recommendations;
    private final LiabilityHolders holders;
    private final Organization organization;
    private final Acts acts;
    private final Wall wall;

    LiabilityFacts(
            Ledger ledger,
            BreachedDuties breached,
            RecommendationEvidence evidence,
            RecommendationRecords recommendations,
            LiabilityHolders holders,
            Organization organization,
            Acts acts,
            Wall wall) {
        this.ledger = ledger;
        this.breached = breached;
        this.evidence = evidence;
        this.recommendations = recommendations;
        this.holders = holders;
        this.organization = organization;
        this.acts = acts;
        this.wall = wall;
    }

    /** Of one petition, by last day; nothing of an organ that is accused in it (art. 30, paragraph 3). */
    public List<LiabilityFact> of(String petition) {
        Set<String> barred = wall.barredOrgans(petition);
        var late = ledger.of(petition).stream().filter(BreachedDuties::isLate).toList();
        var facts = new ArrayList<>(duties(late));
        facts.addAll(ignored(petition));
        facts.removeIf(fact -> barred.contains(fact.organ()));
        return List.copyOf(facts);
    }

    /**
     * Breaches of the organs whose last day lies in the period, in all petitions but those in which one of them is accused.
     *
     * @param organs codes of an organ and of those in whose place it goes on
     */
    public List<LiabilityFact> of(Collection<String> organs, LocalDate from, LocalDate until) {
        var late = organs.stream()
                .flatMap(organ -> breached.of(organ, from, until).stream())
                .toList();
        Set<String> accused =
                wall.barring(organs, late.stream().map(Face::petition).collect(Collectors.toSet()));
        return duties(
                late.stream().filter(face -> !accused.contains(face.petition())).toList());
    }

    private List<LiabilityFact> duties(Collection<Face> late) {
        Map<Face, Holder> held = holders.atTheBreach(late);
        var facts = new ArrayList<LiabilityFact>();
        for (Face face : late) {
            ground(face).ifPresent(ground -> facts.add(fact(face, ground, Optional.ofNullable(held.get(face)))));
        }
        return facts;
    }

    private Optional<LiabilityGround> ground(Face face) {
        return organization.organ(face.organ()).map(Organ::kind).flatMap(kind -> LiabilityGround.of(face.duty(), kind));
    }

    private LiabilityFact fact(Face face, LiabilityGround ground, Optional<Holder> holder) {
        return new LiabilityFact(
                face.petition(),
                ground,
                face.organ(),
                holder.map(each -> each.post().role().label()).orElse(""),
                holder.map(Holder::officer).orElse(null),
                RecommendationEvidence.key(face),
                face.lastDay(),
                evidence.late(face));
    }

    /** Recommendations that came to nothing until the bureau reported it to party committee and government. */
    private List<LiabilityFact> ignored(String petition) {
        var facts = new ArrayList<LiabilityFact>();
        List<Acts.Entry> file = acts.of(petition);
        int told = 0;
        for (int i = 0; i < file.size(); i++) {
            Acts.Entry entry = file.get(i);
            Optional<LiabilityGround> ground = LiabilityGround.of(entry.action());
            if (ground.isPresent()) {
                var reported = acts.all(petition, RecommendationReported.class)
                        .get(told++)
                        .act();
                String organ = recommendations
                        .issued(petition, reported.recommendation())
                        .orElseThrow()
                        .act()
                        .text()
                        .addressee();
                facts.add(new LiabilityFact(
                        petition,
                        ground.get(),
                        organ,
                        "",
                        null,
                        RecommendationEvidence.key(i),
                        entry.on(),
                        organization.nameOf(organ) + "对" + reported.earlier() + "《"
                                + reported.kind().letter().title() + "》没有反馈、采纳或者落实"));
            }
        }
        return facts;
    }
}
