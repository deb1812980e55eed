package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The written reply to a letter of supervision, and what is done where none comes (art. 40). */
@Service
@Transactional
public class SupervisionReplies {

    private final SupervisionRecords records;
    private final Acts acts;
    private final Ledger ledger;
    private final Clock clock;

    SupervisionReplies(SupervisionRecords records, Acts acts, Ledger ledger, Clock clock) {
        this.records = records;
        this.acts = acts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Puts the organ's reply down, and starts the bureau's period to check it.
     *
     * @param organ code of the organ that replies
     */
    public void answer(String petition, String organ, SupervisionAnswered answer) {
        acts.record(petition, organ, answer);
        check(records.matter(petition, answer.supervision()));
    }

    /** A reply is owed and late; its last day. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> late(String petition, String id) {
        return owed(petition, id)
                .filter(face -> face.state() == Face.State.LATE)
                .map(Face::lastDay);
    }

    /** Waits no longer for the reply; sentences that stand against it. */
    public List<String> unanswered(String petition, String id, String urged) {
        Optional<Face> owed = owed(petition, id);
        if (late(petition, id).isEmpty()) {
            return List.of(id + "的反馈期限没有届满，或者已经反馈。期限届满没有反馈的，方可登记。");
        }
        SupervisionMatter matter = records.matter(petition, id);
        acts.record(
                petition,
                matter.bureau(),
                new SupervisionUnanswered(today(), id, owed.orElseThrow().lastDay(), urged));
        // the night's timer may not have run yet; and it is not done: it is asked for anew, or somebody else goes on
        ledger.breach(owed.orElseThrow().clock());
        ledger.cancel(owed.orElseThrow().clock(), today());
        check(matter);
        return List.of();
    }

    private void check(SupervisionMatter matter) {
        ledger.start(
                new Ledger.Clock(matter.petition(), Duty.CONFIRM_SUPERVISION, bureau(matter), matter.supervision()),
                today());
    }

    private String bureau(SupervisionMatter matter) {
        return acts.heir(matter.petition(), matter.bureau());
    }

    private Optional<Face> owed(String petition, String id) {
        return ledger.of(petition).stream()
                .filter(face ->
                        face.duty() == Duty.SUPERVISION_REPLY && face.item().equals(id) && face.doneOn() == null)
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
