package org.huiyin.registry;

import java.util.List;
import org.huiyin.registry.Acts.Document;

/** Documents that acts ask for; implemented by the room that knows which act issues what. */
public interface Paperwork {

    /**
     * Issues the documents of an act that is about to be put into the file, in the transaction that is still open. What
     * it throws stops the act.
     */
    List<Document> issue(ActAtHand act);
}
