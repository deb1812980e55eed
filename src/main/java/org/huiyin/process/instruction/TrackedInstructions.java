package org.huiyin.process.instruction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organization;
import org.huiyin.process.engine.Instances;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Acts.Done;
import org.huiyin.routing.InstructionReplied;
import org.huiyin.routing.InstructionReplyNoted;
import org.huiyin.routing.InstructionTracked;
import org.huiyin.routing.Instructions;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each instruction is an instance of instruction.bpmn; what was answered stands in the file of acts. */
@Component
@Transactional
class TrackedInstructions implements Instructions {

    private final Acts acts;
    private final Ledger ledger;
    private final Instances instances;
    private final Organization organization;
    private final Clock clock;

    TrackedInstructions(Acts acts, Ledger ledger, Instances instances, Organization organization, Clock clock) {
        this.acts = acts;
        this.ledger = ledger;
        this.instances = instances;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public void track(String petition, String bureau, String decider, @Nullable LocalDate lastDay) {
        if (open(petition).stream().anyMatch(each -> each.decider().equals(decider))) {
            return;
        }
        begin(petition, bureau, lastDay);
        var names = new InstructionTracked.Names(organization.nameOf(bureau), organization.nameOf(decider));
        acts.record(
                petition, decider, new InstructionTracked(today(), bureau, decider, lastDay(petition, bureau), names));
        var variables = new HashMap<>(InstructionProcess.BUREAU.with(bureau));
        variables.putAll(InstructionProcess.DECIDER.with(decider));
        instances.start(InstructionProcess.KEY, petition, variables);
    }

    @Override
    @Transactional(readOnly = true)
    public List<InstructionTracked> open(String petition) {
        var settled = acts.all(petition, InstructionReplyNoted.class).stream()
                .filter(done -> done.act().accepted())
                .toList();
        return acts.all(petition, InstructionTracked.class).stream()
                .filter(tracked -> settled.stream().noneMatch(noted -> settles(noted, tracked)))
                .map(Done::act)
                .toList();
    }

    private static boolean settles(Done<InstructionReplyNoted> noted, Done<InstructionTracked> tracked) {
        return noted.act().decider().equals(tracked.act().decider())
                && !noted.at().isBefore(tracked.at());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<InstructionReplied> reply(String petition, String bureau) {
        return acts.latest(petition, bureau, InstructionReplied.class);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<InstructionReplyNoted> note(String petition, String decider) {
        return acts.latest(petition, decider, InstructionReplyNoted.class);
    }

    void replied(String petition, String bureau, InstructionReplied replied) {
        acts.record(petition, bureau, replied);
    }

    /** Puts down what the office said; where it wants another answer, the bureau's clock starts once more. */
    void noted(String petition, InstructionReplyNoted noted) {
        acts.record(petition, noted.decider(), noted);
        if (!noted.accepted()) {
            begin(petition, bureauOf(petition, noted.decider()), noted.againBy());
        }
    }

    /** Code of the bureau that answers to the government. */
    String bureauOf(String petition, String decider) {
        return tracked(petition, decider).bureau();
    }

    /** What the bureau of the task was told; there is one, since its task is open. */
    InstructionTracked answeredBy(String petition, String bureau) {
        return open(petition).stream()
                .filter(tracked -> tracked.bureau().equals(bureau))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(petition + " has no open instruction for " + bureau));
    }

    private InstructionTracked tracked(String petition, String decider) {
        return open(petition).stream()
                .filter(tracked -> tracked.decider().equals(decider))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(petition + " has no open instruction of " + decider));
    }

    private void begin(String petition, String bureau, @Nullable LocalDate lastDay) {
        var reply = new Ledger.Clock(petition, Duty.INSTRUCTION, bureau);
        if (lastDay == null) {
            ledger.start(reply, today());
        } else {
            ledger.start(reply, today(), lastDay);
        }
    }

    private LocalDate lastDay(String petition, String bureau) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == Duty.INSTRUCTION && face.organ().equals(bureau))
                .reduce((earlier, later) -> later)
                .map(Face::lastDay)
                .orElseThrow();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
