package org.huiyin.process.letters;

import java.util.List;
import org.huiyin.letters.Letter;
import org.huiyin.registry.ActAtHand;

/** What letters an act asks for. */
interface ActLetters {

    /** Letters to be issued with the act; empty where it asks for none. */
    List<Letter> of(ActAtHand done);
}
