package org.huiyin.process.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.handling.ReceivedByOrgan;
import org.huiyin.letters.Addressee;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Part;
import org.huiyin.organization.Organization;
import org.huiyin.registry.ActAtHand;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Facts;
import org.springframework.stereotype.Component;

/** What the letters of a petition have in common. */
@Component
class Beginning {

    private final Petitions petitions;
    private final Acts acts;
    private final Organization organization;
    private final Clock clock;

    Beginning(Petitions petitions, Acts acts, Organization organization, Clock clock) {
        this.petitions = petitions;
        this.acts = acts;
        this.organization = organization;
        this.clock = clock;
    }

    Facts facts(String petition) {
        return petitions.facts(petition).orElseThrow();
    }

    /** A letter of the act's organ that states the requests. */
    Letter of(Kind kind, ActAtHand done, Addressee to) {
        return bare(kind, done, to).with(Part.REQUEST, requests(done.petition()));
    }

    /** The same without the requests. It is of today, whatever earlier day the act names: it did not exist before. */
    Letter bare(Kind kind, ActAtHand done, Addressee to) {
        return Letter.of(kind, done.petition(), done.organ(), to, LocalDate.now(clock));
    }

    /** One request as it is, several with their numbers. */
    String requests(String petition) {
        return Letter.listed(facts(petition).requests());
    }

    /** How the organ got the petition; empty where it registered it itself. */
    Optional<ReceivedByOrgan> receipt(ActAtHand done) {
        return acts.latest(done.petition(), done.organ(), ReceivedByOrgan.class);
    }

    /** Who sent the petition to the organ, else who registered it. */
    Addressee sender(ActAtHand done) {
        return Addressee.organ(receipt(done)
                .map(ReceivedByOrgan::sender)
                .orElseGet(() -> facts(done.petition()).organ()));
    }

    LocalDate receivedOn(ActAtHand done) {
        return receipt(done)
                .map(ReceivedByOrgan::on)
                .orElseGet(() -> facts(done.petition()).receivedOn());
    }

    String nameOf(String organ) {
        return organization.nameOf(organ);
    }

    /** Of whom review of the organ's answer may be asked (art. 35). */
    String reviewers(String organ) {
        return organization.nextHigherNamed(organ);
    }
}
