package org.huiyin.process.submission;

import java.time.Instant;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Archived;
import org.huiyin.registry.Links;
import org.springframework.stereotype.Component;

/** What petitioners brought to a petition, for the steps that must not pass over it. */
@Component
public class OpenSubmissions {

    private final Incoming incoming;
    private final Links links;
    private final Acts acts;

    OpenSubmissions(Incoming incoming, Links links, Acts acts) {
        this.incoming = incoming;
        this.links = links;
        this.acts = acts;
    }

    /** How many still have to be dealt with; none in a petition that ended, and of a joined one what its main one has. */
    public int left(String petition) {
        if (acts.ended(petition).isPresent()) {
            return 0;
        }
        var main = links.joinedInto(petition);
        return (int) incoming.open(petition).stream()
                .filter(done -> main.isEmpty() || isArchivedBefore(main.get(), done.at()))
                .count();
    }

    private boolean isArchivedBefore(String petition, Instant at) {
        return acts.all(petition, Archived.class).stream()
                .anyMatch(done -> done.at().isBefore(at));
    }

    /** Puts what is left before the handler of the organ that handles the petition now. */
    public void bring(String petition) {
        incoming.bring(petition);
    }

    /**
     * What is left of a petition that was joined is dealt with in the main one.
     *
     * @param organ code of the organ that joined them
     */
    public void passOn(String petition, String into, String organ) {
        incoming.passOn(petition, into, organ);
    }
}
