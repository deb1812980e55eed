package org.huiyin.handling;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Component;

/** The editions of an organ's opinion: as first issued, its corrections, those made anew, what reviews made of it. */
@Component
class Editions {

    private final Handlings handlings;
    private final Acts acts;

    Editions(Handlings handlings, Acts acts) {
        this.handlings = handlings;
        this.acts = acts;
    }

    /**
     * One edition with its text.
     *
     * @param issuer code of the organ whose number it bears
     */
    record Edition(OpinionInForce opinion, Opinion text, String issuer) {}

    /** What holds now; throws {@link IllegalStateException} before issue. */
    Edition inForce(Matter matter) {
        return latest(all(matter)).orElseThrow(() -> notIssued(matter));
    }

    /** Number of the next; a matter settled simply and answered in writing has none of its own. */
    int next(Matter matter) {
        return latest(all(matter)).map(each -> each.opinion().edition()).orElse(0) + 1;
    }

    /** The organ's own latest, also where a review has changed it since; throws {@link IllegalStateException} before issue. */
    Edition own(Matter matter) {
        return latest(ofOrgan(matter)).orElseThrow(() -> notIssued(matter));
    }

    private Stream<Edition> all(Matter matter) {
        return Stream.concat(ofOrgan(matter), changed(matter));
    }

    private Stream<Edition> ofOrgan(Matter matter) {
        Stream<Edition> first = handlings
                .findById(matter)
                .flatMap(handling -> Optional.ofNullable(handling.progress().issued())
                        .map(issued -> first(issued, handling.latestDraft().opinion())))
                .stream();
        Stream<Edition> corrected = acts.all(matter.petition(), matter.organ(), CorrectionIssued.class).stream()
                .map(done -> new Edition(done.act().opinion(), done.act().text(), done.organ()));
        Stream<Edition> redone = acts.all(matter.petition(), matter.organ(), OpinionRedone.class).stream()
                .map(done -> new Edition(done.act().opinion(), done.act().text(), done.organ()));
        return Stream.of(first, corrected, redone).flatMap(each -> each);
    }

    private static Edition first(Issued issued, Opinion text) {
        return new Edition(
                new OpinionInForce(0, issued.number(), issued.on(), text.conclusion()), text, issued.issuer());
    }

    /** Reviews put theirs down in the name of the reviewing organ. */
    private Stream<Edition> changed(Matter matter) {
        return acts.all(matter.petition(), OpinionChanged.class).stream()
                .filter(done -> acts.heir(matter.petition(), done.act().organ()).equals(matter.organ()))
                .map(done -> new Edition(done.act().opinion(), done.act().text(), done.organ()));
    }

    private static Optional<Edition> latest(Stream<Edition> editions) {
        return editions.max(Comparator.comparing(each -> each.opinion().edition()));
    }

    private static IllegalStateException notIssued(Matter matter) {
        return new IllegalStateException("No opinion issued for " + matter);
    }
}
