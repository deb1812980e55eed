package org.huiyin.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadlines.Ledger;
import org.huiyin.registry.Act;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafted answers on their way past the leader (arts 29 to 31). A refusal changes nothing. */
@Service
@Transactional
public class Papers {

    private final Acts acts;
    private final Ledger ledger;
    private final Clock clock;

    Papers(Acts acts, Ledger ledger, Clock clock) {
        this.acts = acts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * The leader approves the latest draft or sends it back. Nobody approves what they drafted.
     *
     * @param leader id of the officer who decides
     * @param reason what must be changed; mandatory where it is sent back
     */
    public Outcome decided(Matter matter, Paper paper, String leader, Consent consent, @Nullable String reason) {
        var flaws = new Flaws()
                .when(draft(matter, paper).by().equals(leader), "起草人不能审批自己起草的" + paper.label() + "，请由本单位其他负责人审批。")
                .when(consent == Consent.RETURN && reason == null, "请填写“退回理由”，说明需要修改的内容。");
        if (!flaws.none()) {
            return flaws.refused();
        }
        String why = consent == Consent.RETURN ? reason : null;
        if (consent == Consent.APPROVE) {
            // the answer itself is what the petitioner is told next
            ledger.cancel(matter.clock(Duty.PROGRESS), LocalDate.now(clock));
        }
        acts.record(matter.petition(), matter.organ(), new PaperDecided(LocalDate.now(clock), paper, consent, why));
        return new Outcome.Done();
    }

    /** Who drafted last, and how many drafts there were; throws {@link IllegalStateException} where there is none. */
    @Transactional(readOnly = true)
    public Drafted draft(Matter matter, Paper paper) {
        List<String> officers = drafters(matter, paper.draft());
        if (officers.isEmpty()) {
            throw new IllegalStateException("No draft of " + paper + " for " + matter);
        }
        return new Drafted(officers.get(officers.size() - 1), officers.size());
    }

    /** Why the latest draft was sent back, or empty. */
    @Transactional(readOnly = true)
    public Optional<String> returned(Matter matter, Paper paper) {
        return latest(decisions(matter, paper))
                .flatMap(done -> Optional.ofNullable(done.act().reason()));
    }

    /** Day on which the leader approved; throws {@link IllegalStateException} where nobody has. */
    @Transactional(readOnly = true)
    public LocalDate approvedOn(Matter matter, Paper paper) {
        return approval(matter, paper).act().on();
    }

    /** Number of the document that was issued with the approval; throws {@link IllegalStateException} before it. */
    @Transactional(readOnly = true)
    public String number(Matter matter, Paper paper) {
        return approval(matter, paper).number().orElse("");
    }

    /** When the approval was put down; throws {@link IllegalStateException} where there is none. */
    Instant approvedAt(Matter matter, Paper paper) {
        return approval(matter, paper).at();
    }

    private Acts.Done<PaperDecided> approval(Matter matter, Paper paper) {
        List<Acts.Done<PaperDecided>> approvals = decisions(matter, paper).stream()
                .filter(done -> done.act().consent() == Consent.APPROVE)
                .toList();
        return latest(approvals)
                .orElseThrow(() -> new IllegalStateException("No approval of " + paper + " for " + matter));
    }

    private List<Acts.Done<PaperDecided>> decisions(Matter matter, Paper paper) {
        return acts.all(matter.petition(), matter.organ(), PaperDecided.class).stream()
                .filter(done -> done.act().paper() == paper)
                .toList();
    }

    private <A extends Act> List<String> drafters(Matter matter, Class<A> kind) {
        return acts.all(matter.petition(), matter.organ(), kind).stream()
                .map(Acts.Done::officer)
                .toList();
    }

    private static <T> Optional<T> latest(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /**
     * @param by id of the officer
     * @param turn number of drafts so far, from 1
     */
    public record Drafted(String by, int turn) {}
}
