package org.huiyin.handling;

import java.time.Instant;
import java.util.stream.Stream;
import org.huiyin.registry.Act;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions.Recipient;
import org.huiyin.routing.AnsweredAtOnce;
import org.huiyin.routing.OutsideAnswer;
import org.huiyin.routing.OutsideResult;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom the answer in a petition has reached (arts 22, 31, 35). */
@Service
@Transactional(readOnly = true)
public class Reached {

    private final Acts acts;

    Reached(Acts acts) {
        this.acts = acts;
    }

    /**
     * Whether it was served on the recipient or cannot be, or went to all who were answered here then.
     *
     * @param since when the recipient came to be answered here
     */
    public boolean is(String petition, Recipient recipient, Instant since) {
        return keys(petition).anyMatch(recipient.key()::equals)
                || recorded(petition, Introduced.class, since).findAny().isPresent()
                || recorded(petition, AnsweredAtOnce.class, since).findAny().isPresent()
                || recorded(petition, OutsideResult.class, since)
                        .anyMatch(result -> result.answer() == OutsideAnswer.ANSWERED);
    }

    private Stream<String> keys(String petition) {
        return Stream.of(
                        acts.all(petition, Served.class).stream()
                                .map(done -> done.act().recipient()),
                        acts.all(petition, NotServed.class).stream()
                                .map(done -> done.act().recipient()),
                        acts.all(petition, PaperServed.class).stream()
                                .map(done -> done.act().recipient()))
                .flatMap(each -> each);
    }

    private <A extends Act> Stream<A> recorded(String petition, Class<A> kind, Instant since) {
        return acts.all(petition, kind).stream()
                .filter(done -> !done.at().isBefore(since))
                .map(Acts.Done::act);
    }
}
