package org.huiyin.letters;

import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Identity;
import org.huiyin.registry.Petitions.Recipient;
import org.springframework.stereotype.Component;

/** Names as letters and lists show them: in clear in the letter only. */
@Component
class Names {

    private static final int MOST = 5;

    private final Petitions petitions;
    private final Organization organization;

    Names(Petitions petitions, Organization organization) {
        this.petitions = petitions;
        this.organization = organization;
    }

    String inClear(Letter letter) {
        Addressee to = letter.to();
        if (to.organ() != null) {
            return organization.nameOf(to.organ());
        }
        if (to.name() != null) {
            return to.name();
        }
        var all = petitions.recipients(letter.petition());
        var meant = all.stream()
                .filter(each -> to.recipient() == null || each.key().equals(to.recipient()))
                .toList();
        return joined(meant);
    }

    /** All petitioners. */
    String petitioners(String petition) {
        return joined(petitions.recipients(petition));
    }

    private String joined(List<Recipient> recipients) {
        String names = recipients.stream().limit(MOST).map(this::inClear).collect(Collectors.joining("、"));
        return recipients.size() > MOST ? names + "等" + recipients.size() + "人" : names;
    }

    private String inClear(Recipient recipient) {
        String petition = recipient.petition();
        int slash = recipient.key().indexOf('/', petition.length());
        if (slash < 0) {
            return petitions.reveal(petition).map(Identity::name).orElse(recipient.name());
        }
        int number = Integer.parseInt(recipient.key().substring(slash + 1));
        var others = petitions.revealCoPetitioners(petition);
        String name = number - 2 < others.size() ? others.get(number - 2).name() : null;
        return name == null ? recipient.name() : name;
    }

    String inLists(String petition, Addressee to) {
        if (to.organ() != null) {
            return organization.nameOf(to.organ());
        }
        if (to.name() != null) {
            return to.name();
        }
        return petitions.recipients(petition).stream()
                .filter(each -> to.recipient() == null || each.key().equals(to.recipient()))
                .map(Recipient::name)
                .collect(Collectors.joining("、"));
    }

    /** True where the organ is complained of in the petition. */
    boolean complainedOf(String petition, String organ) {
        return petitions
                .facts(petition)
                .filter(facts -> facts.complainedOf().contains(organization.nameOf(organ)))
                .isPresent();
    }

    String issuer(String organ) {
        return organization.nameOf(organ);
    }
}
