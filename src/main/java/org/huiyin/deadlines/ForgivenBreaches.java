package org.huiyin.deadlines;

import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Breaches of a day that another calendar has moved: the ledger forgives them, and whoever was told that the duty was late
 * is told that it is not, and which day holds now.
 */
@Component
class ForgivenBreaches {

    private final Books books;
    private final Faces faces;
    private final ClimbedRungs climbed;
    private final ObjectProvider<Ladder> ladder;

    ForgivenBreaches(Books books, Faces faces, ClimbedRungs climbed, ObjectProvider<Ladder> ladder) {
        this.books = books;
        this.faces = faces;
        this.climbed = climbed;
        this.ladder = ladder;
    }

    /** @param move of a breached clock, whose new day has been written now */
    void moved(Move move) {
        Ledger.Clock clock = move.clock();
        Round round = books.of(clock.petition()).running(clock).orElseThrow();
        int number = round.start().round();
        Set<String> told = climbed.told(clock, number, move.from());
        if (!told.isEmpty()) {
            Face face = faces.of(round);
            ladder.forEach(each -> each.of(clock).correct(face, number, told));
        }
    }
}
