package org.huiyin.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Opinions;
import org.huiyin.handling.Outcome;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
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
    private final Ledger ledger;
    private final Clock clock;

    Redos(
            ReviewRecords records,
            Opinions opinions,
            Petitions petitions,
            Organization organization,
            Acts acts,
            Ledger ledger,
            Clock clock) {
        this.records = records;
        this.opinions = opinions;
        this.petitions = petitions;
        this.organization = organization;
        this.acts = acts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Orders the handling organ to begin anew, by the day that the review set; code of that organ. */
    public String order(String petition, String id, LocalDate by) {
        String organ = handlingOrgan(petition, id);
        LocalDate today = LocalDate.now(clock);
        // in the reviewing organ's name: whoever signs for the handling organ counts as one who decided
        acts.record(
                petition,
                records.request(petition, id).office(),
                new RedoOrdered(today, id, organ, organization.nameOf(organ), by));
        ledger.start(new Ledger.Clock(petition, Duty.REDO, organ), by.isBefore(today) ? by : today, by);
        return organ;
    }

    /** Whose opinion the request is about in the end. */
    @Transactional(readOnly = true)
    public String handlingOrgan(String petition, String id) {
        Subject subject = records.request(petition, id).subject();
        String result = subject.result();
        return result == null ? subject.decider() : handlingOrgan(petition, result);
    }

    /** The latest order. */
    @Transactional(readOnly = true)
    public RedoOrdered ordered(Matter matter) {
        return acts.all(matter.petition(), RedoOrdered.class).stream()
                .map(Acts.Done::act)
                .filter(ordered -> acts.heir(matter.petition(), ordered.organ()).equals(matter.organ()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The latest draft of the redo under way. */
    @Transactional(readOnly = true)
    public Optional<Acts.Done<Redrafted>> draft(Matter matter) {
        String id = ordered(matter).request();
        return acts.all(matter.petition(), matter.organ(), Redrafted.class).stream()
                .filter(done -> done.act().request().equals(id))
                .reduce((earlier, later) -> later);
    }

    /** What was said to the latest draft, oldest first. */
    @Transactional(readOnly = true)
    public List<Acts.Done<RedraftExamined>> examined(Matter matter) {
        var drafted = draft(matter);
        return acts.all(matter.petition(), matter.organ(), RedraftExamined.class).stream()
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
    public Outcome examined(
            Matter matter, String officer, boolean legal, @Nullable String changed, @Nullable String returned) {
        boolean own = draft(matter).orElseThrow().officer().equals(officer);
        boolean twice =
                examined(matter).stream().anyMatch(done -> done.officer().equals(officer));
        var against = new Sentences()
                .when(own && returned == null, "起草人不能审核、审批自己起草的处理意见，请由其他人员办理。")
                .when(!legal && twice && returned == null, "已经审核的人员不能再审批同一处理意见，请由其他负责人审批。")
                .when(legal && returned == null && changed == null, "请在“与原处理意见的不同”中写明事实、理由、依据或者结论有何改变。");
        if (against.none()) {
            String id = ordered(matter).request();
            acts.record(
                    matter.petition(),
                    matter.organ(),
                    new RedraftExamined(LocalDate.now(clock), id, legal, changed, returned));
        }
        return against.outcome();
    }

    /** Issues the approved opinion as another edition. */
    public void issue(Matter matter) {
        opinions.replace(matter, draft(matter).orElseThrow().act().opinion());
    }

    public void close(Matter matter) {
        acts.record(
                matter.petition(),
                matter.organ(),
                new RedoClosed(LocalDate.now(clock), ordered(matter).request()));
    }
}
