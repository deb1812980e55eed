package org.huiyin.process.instruction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.process.engine.Instances;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Acts.Done;
import org.huiyin.routing.Instructed;
import org.huiyin.routing.InstructionReplied;
import org.huiyin.routing.InstructionReplyNoted;
import org.huiyin.routing.Instructions;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each instruction is an instance of instruction.bpmn; what was said and answered stands in the file of acts. */
@Component
@Transactional
class TrackedInstructions implements Instructions {

    private final Acts acts;
    private final Ledger ledger;
    private final Instances instances;
    private final Clock clock;

    TrackedInstructions(Acts acts, Ledger ledger, Instances instances, Clock clock) {
        this.acts = acts;
        this.ledger = ledger;
        this.instances = instances;
        this.clock = clock;
    }

    @Override
    public void track(String petition, String bureau, String decider, @Nullable LocalDate lastDay) {
        if (begun(petition, bureau, lastDay)) {
            var variables = new HashMap<>(InstructionProcess.BUREAU.with(bureau));
            variables.putAll(InstructionProcess.DECIDER.with(decider));
            instances.start(InstructionProcess.KEY, petition, variables);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Instructed> open(String petition) {
        var settled = acts.all(petition, InstructionReplyNoted.class).stream()
                .filter(done -> done.act().accepted())
                .toList();
        return acts.all(petition, Instructed.class).stream()
                .filter(said -> settled.stream().noneMatch(noted -> settles(noted, said)))
                .map(Done::act)
                .toList();
    }

    private static boolean settles(Done<InstructionReplyNoted> noted, Done<Instructed> said) {
        return noted.act().decider().equals(said.act().decider()) && !noted.at().isBefore(said.at());
    }

    /** What the leader said last. */
    @Transactional(readOnly = true)
    Instructed said(String petition) {
        return acts.latest(petition, Instructed.class)
                .orElseThrow(() -> new IllegalStateException(petition + " has no instruction"));
    }

    /** The latest answer, with the bureau that gave it. */
    @Transactional(readOnly = true)
    Done<InstructionReplied> reply(String petition) {
        return acts.all(petition, InstructionReplied.class).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException(petition + " has no answer to its instruction"));
    }

    /** What the office still wants, where it sent the latest answer back. */
    @Transactional(readOnly = true)
    Optional<String> wanted(String petition, String decider) {
        return acts.latest(petition, decider, InstructionReplyNoted.class)
                .filter(noted -> !noted.accepted())
                .map(InstructionReplyNoted::remark);
    }

    void replied(String petition, String bureau, InstructionReplied replied) {
        acts.record(petition, bureau, replied);
    }

    /** Puts down what the office said; where it wants another answer, the bureau's clock starts once more. */
    void noted(String petition, InstructionReplyNoted noted) {
        acts.record(petition, noted.decider(), noted);
        if (!noted.accepted()) {
            begun(petition, reply(petition).organ(), noted.againBy());
        }
    }

    /** Starts the bureau's clock; false where it is running. */
    private boolean begun(String petition, String bureau, @Nullable LocalDate lastDay) {
        var reply = new Ledger.Clock(petition, Duty.INSTRUCTION, bureau);
        if (ledger.of(petition).stream().anyMatch(face -> runs(face, reply))) {
            return false;
        }
        if (lastDay == null) {
            ledger.start(reply, today());
        } else {
            ledger.start(reply, today(), lastDay);
        }
        return true;
    }

    private static boolean runs(Face face, Ledger.Clock clock) {
        return face.duty() == clock.duty() && face.organ().equals(clock.organ()) && face.doneOn() == null;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
