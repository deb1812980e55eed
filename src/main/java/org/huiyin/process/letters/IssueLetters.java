package org.huiyin.process.letters;

import java.util.List;
import org.huiyin.letters.Letters;
import org.huiyin.registry.ActRecorded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Issues the letters of every act in the act's own transaction: where a letter cannot be issued the act is not done
 * either, and the officer reads why.
 */
@Component
class IssueLetters {

    private final List<ActLetters> kinds;
    private final Letters letters;

    IssueLetters(List<ActLetters> kinds, Letters letters) {
        this.kinds = kinds;
        this.letters = letters;
    }

    @EventListener
    void on(ActRecorded done) {
        kinds.stream().flatMap(kind -> kind.of(done).stream()).forEach(letters::issue);
    }
}
