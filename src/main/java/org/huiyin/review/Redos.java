package org.huiyin.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Opinions;
import org.huiyin.handling.Outcome;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Handling anew after an opinion was revoked (art. 35): another opinion, not the same one again. A refusal changes nothing. */
@Service
@Transactional
public class Redos {

    private final ReviewRecords records;
    private final Opinions opinions;
    private final Petitions petitions;
    private final Organization organization;
    private final Acts acts;
    private final RedoClocks clocks;
    private final Clock clock;

    Redos(
            ReviewRecords records,
            Opinions opinions,
            Petitions petitions,
            Organization organization,
            Acts acts,
            RedoClocks clocks,
            Clock clock) {
        this.records = records;
        this.opinions = opinions;
        this.petitions = petitions;
        this.organization = organization;
        this.acts = acts;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * Orders the handling organ to begin anew, by the day that the review set. Where it has not yet fulfilled another
     * review's order, one new opinion answers both, by the day that ends first.
     *
     * @return code of the organ that begins; empty where it has begun already
     */
    public Optional<String> order(String petition, String id, LocalDate by) {
        var matter = new Matter(petition, handlingOrgan(petition, id));
        String running = underWay(matter).map(RedoOrdered::request).orElse(null);
        // in the reviewing organ's name: whoever signs for the handling organ counts as one who decided
        acts.record(
                petition,
                records.request(petition, id).office(),
                new RedoOrdered(today(), id, matter.organ(), organization.nameOf(matter.organ()), by, running));
        clocks.start(matter, by, today());
        return running == null ? Optional.of(matter.organ()) : Optional.empty();
    }

    /** Whose opinion the request is about in the end, or who goes on in its place. */
    @Transactional(readOnly = true)
    public String handlingOrgan(String petition, String id) {
        Subject subject = records.request(petition, id).subject();
        String result = subject.result();
        return result == null ? acts.heir(petition, subject.decider()) : handlingOrgan(petition, result);
    }

    /** The order that the organ has not fulfilled yet: no new opinion is issued. */
    @Transactional(readOnly = true)
    public Optional<RedoOrdered> underWay(Matter matter) {
        if (!clocks.running(matter)) {
            return Optional.empty();
        }
        return acts.all(matter.petition(), RedoOrdered.class).stream()
                .map(Acts.Done::act)
                .filter(order -> order.joins() == null)
                .filter(order -> acts.heir(matter.petition(), order.organ()).equals(matter.organ()))
                .reduce((earlier, later) -> later);
    }

    /** The request's order, and those that it answers with it. */
    @Transactional(readOnly = true)
    public List<RedoOrdered> orders(String petition, String id) {
        return acts.all(petition, RedoOrdered.class).stream()
                .map(Acts.Done::act)
                .filter(order -> order.request().equals(id) || id.equals(order.joins()))
                .toList();
    }

    /** The latest draft that answers the request's order. */
    @Transactional(readOnly = true)
    public Optional<Acts.Done<Redrafted>> draft(String petition, String id) {
        return acts.all(petition, Redrafted.class).stream()
                .filter(done -> done.act().request().equals(id))
                .reduce((earlier, later) -> later);
    }

    /** What was said to the latest draft, oldest first. */
    @Transactional(readOnly = true)
    public List<Acts.Done<RedraftExamined>> examined(String petition, String id) {
        var drafted = draft(petition, id);
        return acts.all(petition, RedraftExamined.class).stream()
                .filter(done -> done.act().request().equals(id))
                .filter(done ->
                        drafted.isPresent() && !done.at().isBefore(drafted.get().at()))
                .toList();
    }

    public Outcome drafted(Matter matter, Redrafted draft) {
        int requests =
                petitions.facts(matter.petition()).orElseThrow().requests().size();
        var against = RedraftCheck.of(draft, opinions.textInForce(matter), requests);
        if (against.none()) {
            acts.record(matter.petition(), matter.organ(), draft);
        }
        return against.outcome();
    }

    /** The legal officer, then the head; nobody on their own draft, nobody twice. */
    public Outcome examined(Matter matter, String officer, RedraftExamined said) {
        String petition = matter.petition();
        boolean own = draft(petition, said.request()).orElseThrow().officer().equals(officer);
        boolean twice = examined(petition, said.request()).stream()
                .anyMatch(done -> done.officer().equals(officer));
        boolean passed = said.returned() == null;
        var against = new Sentences()
                .when(own && passed, "起草人不能审核、审批自己起草的处理意见，请由其他人员办理。")
                .when(!said.legal() && twice && passed, "已经审核的人员不能再审批同一处理意见，请由其他负责人审批。")
                .when(said.legal() && passed && said.changed() == null, "请在“与原处理意见的不同”中写明事实、理由、依据或者结论有何改变。");
        if (against.none()) {
            acts.record(petition, matter.organ(), said);
        }
        return against.outcome();
    }

    /** Issues the approved opinion as another edition. */
    public void issue(Matter matter, String id) {
        opinions.replace(
                matter, draft(matter.petition(), id).orElseThrow().act().opinion());
    }

    public void close(Matter matter, String id) {
        acts.record(matter.petition(), matter.organ(), new RedoClosed(today(), id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
