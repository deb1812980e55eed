package org.huiyin.review;

import java.util.List;
import java.util.stream.Stream;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Opinions;
import org.huiyin.letters.Drafts;
import org.huiyin.letters.Letter;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opinions made anew on their way to approval, as the letters they would be today. */
@Component
@Transactional(readOnly = true)
class RedraftDrafts implements Drafts {

    private final Redos redos;
    private final Opinions opinions;
    private final Acts acts;

    RedraftDrafts(Redos redos, Opinions opinions, Acts acts) {
        this.redos = redos;
        this.opinions = opinions;
        this.acts = acts;
    }

    @Override
    public List<Letter> of(String petition) {
        return acts.all(petition, RedoOrdered.class).stream()
                .map(done -> new Matter(petition, acts.heir(petition, done.act().organ())))
                .distinct()
                .flatMap(this::draft)
                .toList();
    }

    private Stream<Letter> draft(Matter matter) {
        return redos
                .underWay(matter)
                .flatMap(order -> redos.draft(matter.petition(), order.request()))
                .map(done -> opinions.anew(matter, done.act().opinion()))
                .stream();
    }
}
