package org.huiyin.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.Conclusion;
import org.huiyin.handling.Matter;
import org.huiyin.handling.NumberedAnswers;
import org.huiyin.handling.Opinion;
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

    private static final int INVESTIGATORS = 2;

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
        var unanswered = NumberedAnswers.unanswered(draft.opinion().answers(), requests);
        LocalDate by = draft.executeBy();
        var against = new Sentences()
                .when(draft.investigators().size() < INVESTIGATORS, "重新调查的人员不少于二人，姓名之间用顿号分开。")
                .when(
                        !unanswered.isEmpty(),
                        "“对各项诉求的答复”缺第 " + NumberedAnswers.join(unanswered) + " 项；请按诉求的序号逐项答复（第三十二条第一款）。")
                .when(
                        by != null && draft.opinion().conclusion() != Conclusion.SUPPORT,
                        "不予支持或者解释说明的，没有执行内容，“执行最后一日”请留空（第三十二条）。")
                .when(
                        same(draft.opinion(), opinions.textInForce(matter)),
                        "重新作出的处理意见与被撤销的相同或者基本相同：不得以同一事实和理由作出相同或者基本相同的处理意见，请针对复查意见指出的问题重新调查、重新认定（第三十五条；办案惯例）。");
        if (against.none()) {
            acts.record(matter.petition(), matter.organ(), draft);
        }
        return against.outcome();
    }

    /** The same conclusion on the same facts, or in the same words. */
    static boolean same(Opinion anew, Opinion revoked) {
        boolean facts = bare(anew.facts()).equals(bare(revoked.facts()));
        boolean opinion = bare(anew.opinion()).equals(bare(revoked.opinion()))
                && bare(anew.answers()).equals(bare(revoked.answers()));
        return anew.conclusion() == revoked.conclusion() && (facts || opinion);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]", "");
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
