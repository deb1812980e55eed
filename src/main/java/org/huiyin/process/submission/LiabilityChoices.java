package org.huiyin.process.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.supervision.LiabilityFact;
import org.huiyin.supervision.LiabilityFacts;
import org.huiyin.supervision.LiabilityOrgans;
import org.huiyin.supervision.LiabilityPeople;
import org.huiyin.supervision.RecommendationEvidence;
import org.huiyin.supervision.SupervisingBureaus;
import org.springframework.stereotype.Component;

/** For which bureau the acting officer may allege liability facts in a petition, of whom, and with what evidence. */
@Component
class LiabilityChoices {

    private static final Set<Role> ROLES = Set.of(Role.SUPERVISOR, Role.LEADER);

    private final SupervisingBureaus bureaus;
    private final LiabilityOrgans organs;
    private final LiabilityPeople people;
    private final LiabilityFacts facts;
    private final RecommendationEvidence evidence;
    private final Organization organization;
    private final Petitions petitions;
    private final Acts acts;
    private final CurrentOfficer officer;
    private final Wall wall;

    LiabilityChoices(
            SupervisingBureaus bureaus,
            LiabilityOrgans organs,
            LiabilityPeople people,
            LiabilityFacts facts,
            RecommendationEvidence evidence,
            Organization organization,
            Petitions petitions,
            Acts acts,
            CurrentOfficer officer,
            Wall wall) {
        this.bureaus = bureaus;
        this.organs = organs;
        this.people = people;
        this.facts = facts;
        this.evidence = evidence;
        this.organization = organization;
        this.petitions = petitions;
        this.acts = acts;
        this.officer = officer;
        this.wall = wall;
    }

    /** Code of the bureau; empty for whoever is no supervisor or head of one, or is kept from the petition. */
    Optional<String> bureau(String petition) {
        if (petitions.registeredBy(petition).isEmpty() || wall.bars(officer.id(), officer.posts(), petition)) {
            return Optional.empty();
        }
        return officer.posts().stream()
                .filter(post -> ROLES.contains(post.role()))
                .map(Post::organ)
                .filter(organ -> bureaus.mayBe(petition, organ))
                .sorted()
                .findFirst();
    }

    /** Registrars are offered every act; this one is not theirs. */
    boolean isSupervising(String petition, String organ) {
        return bureaus.mayBe(petition, organ)
                && officer.posts().stream().anyMatch(post -> post.organ().equals(organ) && ROLES.contains(post.role()));
    }

    Map<String, String> organs(At at) {
        return organs.of(at.petition(), at.organ());
    }

    Map<String, String> people(At at) {
        return people.of(organs(at));
    }

    Map<String, String> evidence(At at) {
        return evidence.offered(at.petition());
    }

    List<RecommendationEvidence.Item> chosen(At at, List<String> keys) {
        return evidence.chosen(at.petition(), keys);
    }

    /** What ledger and file suggest about organs that are the bureau's to find liable. */
    Map<String, String> suggested(At at) {
        var labels = new LinkedHashMap<String, String>();
        found(at)
                .forEach(fact ->
                        labels.put(key(fact), fact.text() + "；" + fact.ground().basis() + held(fact)));
        return labels;
    }

    Optional<LiabilityFact> fact(At at, String key) {
        return found(at).stream().filter(fact -> key(fact).equals(key)).findFirst();
    }

    private List<LiabilityFact> found(At at) {
        var may = organs(at);
        return facts.of(at.petition()).stream()
                .filter(fact -> may.containsKey(heir(at, fact)))
                .toList();
    }

    /** Code of the organ that answers for the fact today. */
    String heir(At at, LiabilityFact fact) {
        return acts.heir(at.petition(), fact.organ());
    }

    private static String key(LiabilityFact fact) {
        return fact.ground() + " " + fact.key();
    }

    private String held(LiabilityFact fact) {
        String holder = fact.officer();
        return holder == null
                ? fact.post().isEmpty() ? "" : "，当时由" + fact.post() + "岗位办理"
                : "，当时由" + organization.officerName(holder) + "办理";
    }
}
