package org.huiyin.letters;

import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Identity;
import org.huiyin.registry.Petitions.Recipient;
import org.jspecify.annotations.Nullable;

/** Names of a petition's people, asked for once: in clear in letters only, masked in lists. */
final class People {

    private static final int MOST = 5;

    private final Petitions petitions;
    private final Organization organization;
    private final List<Recipient> recipients;

    People(Petitions petitions, Organization organization, String petition) {
        this.petitions = petitions;
        this.organization = organization;
        this.recipients = petitions.recipients(petition);
    }

    String inClear(Addressee to) {
        String named = named(to);
        return named == null ? joined(meant(to)) : named;
    }

    String inLists(Addressee to) {
        String named = named(to);
        return named == null ? meant(to).stream().map(Recipient::name).collect(Collectors.joining("、")) : named;
    }

    /** All petitioners, in clear. */
    String petitioners() {
        return joined(recipients);
    }

    private @Nullable String named(Addressee to) {
        return to.organ() == null ? to.name() : organization.nameOf(to.organ());
    }

    private List<Recipient> meant(Addressee to) {
        return recipients.stream().filter(each -> to.means(each.key())).toList();
    }

    private String joined(List<Recipient> some) {
        String names = some.stream().limit(MOST).map(this::clear).collect(Collectors.joining("、"));
        return some.size() > MOST ? names + "等" + some.size() + "人" : names;
    }

    private String clear(Recipient recipient) {
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
}
