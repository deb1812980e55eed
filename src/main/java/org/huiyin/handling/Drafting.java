package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.handling.OpinionDrafted.Terms;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.routing.Contributions;
import org.huiyin.routing.Contributions.Contribution;
import org.huiyin.routing.Routing;
import org.huiyin.routing.Sorting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafting the opinion (art. 32). A refusal changes nothing. */
@Service
@Transactional
public class Drafting {

    private final Handlings handlings;
    private final Acts acts;
    private final Petitions petitions;
    private final Contributions contributions;
    private final Routing routing;
    private final Organization organization;
    private final Clock clock;

    Drafting(
            Handlings handlings,
            Acts acts,
            Petitions petitions,
            Contributions contributions,
            Routing routing,
            Organization organization,
            Clock clock) {
        this.handlings = handlings;
        this.acts = acts;
        this.petitions = petitions;
        this.contributions = contributions;
        this.routing = routing;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * Puts a draft up for approval; every request must have its answer. What sorting asked of the opinion holds whatever
     * the drafter says.
     */
    public Outcome drafted(Matter matter, Opinion opinion, Terms wanted, String officer) {
        Terms asked = asked(matter);
        Terms terms = new Terms(
                wanted.grave() || asked.grave(),
                wanted.legalCheck() || asked.legalCheck(),
                wanted.executeBy(),
                wanted.withoutContributions());
        Flaws flaws = flaws(matter, opinion, terms);
        if (!flaws.none()) {
            return flaws.refused();
        }
        int draft = handlings.of(matter).draft(opinion, officer, clock.instant());
        acts.record(matter.petition(), matter.organ(), new OpinionDrafted(LocalDate.now(clock), draft, terms));
        return new Outcome.Done();
    }

    /** What sorting asked of the opinion before anything is drafted. */
    @Transactional(readOnly = true)
    public Terms asked(Matter matter) {
        var sorting = routing.sortingOf(matter.petition());
        return new Terms(
                sorting.filter(Sorting::grave).isPresent(),
                sorting.filter(Sorting::legalCheck).isPresent(),
                null,
                null);
    }

    /** Terms of the organ's latest draft. */
    @Transactional(readOnly = true)
    public Optional<Terms> terms(Matter matter) {
        return acts.latest(matter.petition(), matter.organ(), OpinionDrafted.class)
                .map(OpinionDrafted::terms);
    }

    private Flaws flaws(Matter matter, Opinion opinion, Terms terms) {
        return new Flaws()
                .unlessAllAnswered(opinion, petitions.facts(matter.petition()).orElseThrow())
                .unlessExecutable(opinion.conclusion(), terms.executeBy(), LocalDate.now(clock))
                .when(terms.legalCheck() && nobodyIs(Role.LEGAL, matter), "本单位没有在岗的法制审核员，不能提请合法性审核；请由系统管理员设置岗位后再提交。")
                .when(terms.grave() && nobodyIs(Role.CHIEF, matter), "本单位没有在岗的主要负责人，不能报其签发；请由系统管理员设置“主要负责人”岗位后再提交。")
                .when(
                        terms.withoutContributions() == null && !open(matter).isEmpty(),
                        "协办单位尚未反馈意见；请待其反馈，或者写明“协办意见未反馈即起草的理由”。");
    }

    private boolean nobodyIs(Role role, Matter matter) {
        return organization
                .holding(new Post(matter.organ(), role), LocalDate.now(clock))
                .isEmpty();
    }

    private List<Contribution> open(Matter matter) {
        return contributions.open(matter.petition());
    }
}
