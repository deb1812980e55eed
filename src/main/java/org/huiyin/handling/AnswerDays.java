package org.huiyin.handling;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Since when petitioners have had their answer, whichever way the petition took. */
@Service
@Transactional(readOnly = true)
public class AnswerDays {

    private final Acts acts;
    private final Petitions petitions;

    AnswerDays(Acts acts, Petitions petitions) {
        this.acts = acts;
        this.petitions = petitions;
    }

    /** Day on which the answer, as first issued, last reached somebody; of receipt where no organ here answered. */
    public LocalDate of(String petition) {
        return Stream.of(opinions(petition), papers(petition), settled(petition), introduced(petition))
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElseGet(() -> petitions.facts(petition).orElseThrow().receivedOn());
    }

    private Stream<LocalDate> opinions(String petition) {
        return acts.all(petition, Served.class).stream()
                .map(Acts.Done::act)
                .filter(served -> served.edition() == 0)
                .map(Served::on);
    }

    private Stream<LocalDate> papers(String petition) {
        return acts.all(petition, PaperServed.class).stream()
                .map(done -> done.act().on());
    }

    private Stream<LocalDate> settled(String petition) {
        return acts.all(petition, SettledSimply.class).stream()
                .map(done -> done.act().on());
    }

    private Stream<LocalDate> introduced(String petition) {
        return acts.all(petition, Introduced.class).stream()
                .map(done -> done.act().on());
    }
}
