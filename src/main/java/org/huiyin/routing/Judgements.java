package org.huiyin.routing;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organ does with a petition that it received itself (art. 23). A refusal changes nothing. */
@Service
@Transactional
public class Judgements {

    private final Routing routing;
    private final SortingCheck check;
    private final Tellings tellings;
    private final Acts acts;

    Judgements(Routing routing, SortingCheck check, Tellings tellings, Acts acts) {
        this.routing = routing;
        this.check = check;
        this.tellings = tellings;
        this.acts = acts;
    }

    /** Takes it, sends it down its own system, or tells where to turn; the petitioner is told in the same step. */
    public Outcome judge(String petition, String organ, Judged judged) {
        var decided = new Decided(
                judged.direction(), judged.sending(), Earlier.NONE, judged.weight(), judged.reasons(), null, null);
        List<String> flaws = new ArrayList<>(check.flaws(petition, organ, decided));
        Judged.Told told = judged.told();
        if (told != null) {
            flaws.addAll(tellings.flaws(petition, told.way(), told.on(), tellings.received(petition)));
        }
        if (!flaws.isEmpty()) {
            return new Outcome.Refused(flaws);
        }
        Outcome sorted = routing.sort(petition, organ, decided);
        return told == null || !sorted.refusals().isEmpty() ? sorted : tell(petition, organ, judged.direction(), told);
    }

    private Outcome tell(String petition, String organ, Direction direction, Judged.Told told) {
        if (direction == Direction.ELSEWHERE) {
            return tellings.answer(petition, organ, direction, told);
        }
        acts.record(petition, organ, new DirectionTold(tellings.day(told), told.way()));
        return new Outcome.Done();
    }
}
