package org.huiyin.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.registry.Petitions.Recipient;
import org.springframework.stereotype.Component;

/** Who is to be answered: all who signed and have not stepped out, of this petition and of those joined to it. */
@Component
class Recipients {

    private final PetitionRows petitions;
    private final Acts acts;
    private final Links links;

    Recipients(PetitionRows petitions, Acts acts, Links links) {
        this.petitions = petitions;
        this.acts = acts;
        this.links = links;
    }

    List<Recipient> of(String petition) {
        var own = petitions.findById(petition).map(found -> own(petition, found));
        return Stream.concat(own.stream().flatMap(List::stream), joined(petition))
                .toList();
    }

    /** A petition that ended by itself is answered no more. */
    private Stream<Recipient> joined(String petition) {
        return links.joinedTo(petition).stream()
                .filter(other -> acts.ended(other).isEmpty())
                .flatMap(other -> of(other).stream());
    }

    private List<Recipient> own(String petition, Petition found) {
        var signers = new ArrayList<Recipient>();
        for (String name : found.read().signers()) {
            String key = signers.isEmpty() ? petition : petition + "/" + (signers.size() + 1);
            signers.add(new Recipient(key, name, petition));
        }
        var gone = acts.all(petition, SteppedOut.class).stream()
                .map(done -> Optional.ofNullable(done.act().key()))
                .toList();
        var left = signers.stream()
                .filter(signer -> !gone.contains(Optional.of(signer.key())))
                .toList();
        // an accusation goes on though everybody withdrew, and its answer with it
        return left.isEmpty() || gone.contains(Optional.<String>empty()) ? List.copyOf(signers) : left;
    }
}
