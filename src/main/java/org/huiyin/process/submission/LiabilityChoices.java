package org.huiyin.process.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Role;
import org.huiyin.registry.Acts;
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
    private final BureauPosts posts;
    private final Acts acts;

    LiabilityChoices(
            SupervisingBureaus bureaus,
            LiabilityOrgans organs,
            LiabilityPeople people,
            LiabilityFacts facts,
            RecommendationEvidence evidence,
            Organization organization,
            BureauPosts posts,
            Acts acts) {
        this.bureaus = bureaus;
        this.organs = organs;
        this.people = people;
        this.facts = facts;
        this.evidence = evidence;
        this.organization = organization;
        this.posts = posts;
        this.acts = acts;
    }

    /** Code of the bureau; empty for whoever is no supervisor or head of one, or is kept from the petition. */
    Optional<String> bureau(String petition) {
        return posts.held(petition, bureaus.of(petition), ROLES);
    }

    /** Registrars are offered every act; this one is not theirs. */
    boolean isSupervising(At at) {
        return bureaus.mayBe(at.petition(), at.organ())
                && posts.held(at.petition(), List.of(at.organ()), ROLES).isPresent();
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
