package org.huiyin.handling;

import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Recipient;
import org.huiyin.registry.Registration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who on the petitioner's side must consent to mediation and sign what it comes to (art. 33): everybody in the petition,
 * for it ends for each of them. A petition joined to it goes on by itself then, so nobody in that one is asked.
 */
@Service
@Transactional(readOnly = true)
public class Signers {

    private final Petitions petitions;

    Signers(Petitions petitions) {
        this.petitions = petitions;
    }

    /** Those put down by name who are petitioners still; the names are masked. */
    public List<Recipient> named(String petition) {
        return petitions.recipients(petition).stream()
                .filter(one -> one.petition().equals(petition))
                .toList();
    }

    /** How many more are in the group than are put down by name. */
    public int unnamed(String petition) {
        var facts = petitions.facts(petition).orElseThrow();
        if (facts.kind() == Registration.Kind.ORGANISATION) {
            return 0;
        }
        int known = 1
                + petitions
                        .circumstances(petition)
                        .orElseThrow()
                        .coPetitioners()
                        .size();
        return Math.max(0, facts.headCount() - known);
    }

    /** All of them in one line, in Chinese. */
    public String shown(String petition) {
        int unnamed = unnamed(petition);
        String names = named(petition).stream().map(Recipient::name).collect(Collectors.joining("、"));
        return unnamed == 0 ? names : names + "和其他 " + unnamed + " 名信访人";
    }
}
