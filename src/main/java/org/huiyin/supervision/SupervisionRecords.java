package org.huiyin.supervision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reading side of supervisions: what the petition's file says of each. */
@Service
@Transactional(readOnly = true)
public class SupervisionRecords {

    private final Acts acts;
    private final SupervisionRows rows;

    SupervisionRecords(Acts acts, SupervisionRows rows) {
        this.acts = acts;
        this.rows = rows;
    }

    /** Throws {@link IllegalStateException} where there is no such supervision. */
    public SupervisionMatter matter(String petition, String id) {
        return rows.of(petition, id)
                .map(SupervisionRow::matter)
                .orElseThrow(() -> new IllegalStateException("No supervision " + id + " in " + petition));
    }

    public SupervisionProposed proposed(String petition, String id) {
        return latest(petition, id, SupervisionProposed.class).orElseThrow().act();
    }

    /** The bureau's latest draft, with who drew it up. */
    public Optional<Acts.Done<SupervisionExamined>> examined(String petition, String id) {
        return latest(petition, id, SupervisionExamined.class);
    }

    /** Why the draft was sent back last, or null where it was not. */
    public Optional<String> returned(String petition, String id) {
        return latest(petition, id, SupervisionSigned.class)
                .map(done -> done.act().reason());
    }

    public Optional<Acts.Done<SupervisionAnswered>> answered(String petition, String id) {
        return latest(petition, id, SupervisionAnswered.class);
    }

    public Optional<SupervisionVerified> verified(String petition, String id) {
        return latest(petition, id, SupervisionVerified.class).map(Acts.Done::act);
    }

    public Optional<CorrectionOrdered> ordered(String petition, String id) {
        return latest(petition, id, CorrectionOrdered.class).map(Acts.Done::act);
    }

    /** Number of the letter of supervision, such as 江洲信督〔2026〕3号; empty before it was issued. */
    public Optional<String> letter(String petition, String id) {
        return latest(petition, id, SupervisionIssued.class).flatMap(Acts.Done::number);
    }

    /** What the organ is to do: by the letter, and by what was asked since, the latest last; empty before the letter. */
    public List<String> demands(String petition, String id) {
        if (letter(petition, id).isEmpty()) {
            return List.of();
        }
        var demands = new ArrayList<String>();
        examined(petition, id).ifPresent(draft -> demands.add(draft.act().demand()));
        demands.addAll(since(petition, id));
        return List.copyOf(demands);
    }

    /**
     * What the organ was asked since the letter, by the bureau again or by the organ above it, the latest last. What the
     * bureau asked of the organ above is not for it.
     */
    public List<String> since(String petition, String id) {
        var again = all(petition, id, SupervisionVerified.class).stream()
                .filter(done -> done.act().verdict() == SupervisionVerdict.AGAIN)
                .map(done -> new Asked(
                        done.at(),
                        "再次要求：" + done.act().demand() + "（核实情况：" + done.act().findings() + "）"));
        var ordered = all(petition, id, CorrectionOrdered.class).stream()
                .map(done -> new Asked(
                        done.at(),
                        done.act().superiorName() + "责令改正：" + done.act().order()));
        return Stream.concat(again, ordered)
                .sorted(Comparator.comparing(Asked::at))
                .map(Asked::text)
                .toList();
    }

    private record Asked(Instant at, String text) {}

    /** Whether the reply that was waited for last did not come. */
    public boolean unanswered(String petition, String id) {
        var missing = latest(petition, id, SupervisionUnanswered.class);
        var answer = answered(petition, id);
        return missing.isPresent()
                && (answer.isEmpty() || answer.get().at().isBefore(missing.get().at()));
    }

    /** What came to it since it was proposed, as sentences. */
    public List<String> joined(String petition, String id) {
        return all(petition, id, SupervisionJoined.class).stream()
                .map(done -> done.act().facts())
                .toList();
    }

    /** Whether the organ above did not order the correction that it was asked for last. */
    public boolean unordered(String petition, String id) {
        var asked = latest(petition, id, SupervisionVerified.class);
        var missing = latest(petition, id, CorrectionUnordered.class);
        return missing.isPresent()
                && asked.filter(found -> found.at().isBefore(missing.get().at()))
                        .isPresent();
    }

    private <A extends OfSupervision> Optional<Acts.Done<A>> latest(String petition, String id, Class<A> kind) {
        return all(petition, id, kind).stream().reduce((earlier, later) -> later);
    }

    private <A extends OfSupervision> List<Acts.Done<A>> all(String petition, String id, Class<A> kind) {
        return acts.all(petition, kind).stream()
                .filter(done -> done.act().supervision().equals(id))
                .toList();
    }
}
