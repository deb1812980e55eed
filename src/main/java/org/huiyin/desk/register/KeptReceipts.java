package org.huiyin.desk.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.letters.Addressee;
import org.huiyin.letters.Issued;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Letters;
import org.huiyin.letters.Part;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Facts;
import org.springframework.stereotype.Component;

/**
 * Receipts as the file keeps them (art. 19): numbered, with no word of the query code, which only the petitioner is
 * given.
 */
@Component
class KeptReceipts {

    private final Letters letters;
    private final Petitions petitions;
    private final Organization organization;
    private final Clock clock;

    KeptReceipts(Letters letters, Petitions petitions, Organization organization, Clock clock) {
        this.letters = letters;
        this.petitions = petitions;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * Issues the petition's receipt in the caller's transaction, or says in Chinese why it cannot: a petition is
     * registered whatever its receipt lacks. Nobody is given one who is not known.
     */
    List<String> issue(String petition) {
        Facts facts = petitions.facts(petition).orElseThrow();
        if (facts.unclear()) {
            return List.of();
        }
        Letter letter = letter(facts);
        List<String> flaws = letters.flaws(letter);
        if (flaws.isEmpty()) {
            letters.issue(letter);
        }
        return flaws;
    }

    /** Number of the petition's receipt; empty where none was issued. */
    Optional<String> number(String petition) {
        return letters.of(petition).stream()
                .filter(issued -> issued.kind() == Kind.REGISTRATION_RECEIPT)
                .map(Issued::fullNumber)
                .findFirst();
    }

    private Letter letter(Facts facts) {
        return Letter.of(
                        Kind.REGISTRATION_RECEIPT,
                        facts.petition(),
                        facts.organ(),
                        Addressee.everybody(),
                        LocalDate.now(clock))
                .with(Part.REQUEST, Letter.listed(facts.requests()))
                .with(Part.RECEIVED_ON, facts.receivedOn())
                .with(Part.WAY, facts.channel().label())
                .with(Part.CONTACT, organization.nameOf(facts.organ()));
    }
}
