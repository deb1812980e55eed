package org.huiyin.desk.supervision;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.process.worklist.SideWork.Piece;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Component;

/** What of a list's petitions the acting officer may be shown. */
@Component
class Sight {

    private final CurrentOfficer officer;
    private final Wall wall;
    private final Worklist worklist;
    private final Petitions petitions;

    Sight(CurrentOfficer officer, Wall wall, Worklist worklist, Petitions petitions) {
        this.officer = officer;
        this.wall = wall;
        this.worklist = worklist;
        this.petitions = petitions;
    }

    /**
     * A page of petitions.
     *
     * @param barred those from which the wall keeps the officer: they count, and nothing of them is shown
     * @param headlines of those whose file the officer may open
     */
    record Seen(Set<String> barred, Map<String, Petitions.Headline> headlines) {

        boolean isBarred(String petition) {
            return barred.contains(petition);
        }

        boolean isOpen(String petition) {
            return headlines.containsKey(petition);
        }

        /** Empty where the file may not be opened. */
        String headline(String petition) {
            var headline = headlines.get(petition);
            return headline == null ? "" : headline.headline();
        }
    }

    /**
     * Without those from which the wall keeps the organ that answers them: an organ that is accused does not even learn
     * that there is something.
     */
    List<Piece> known(List<Piece> pieces) {
        Set<String> barred = wall.barred(
                officer.id(),
                officer.posts(),
                pieces.stream().map(Piece::petition).collect(Collectors.toSet()));
        return pieces.stream()
                .filter(piece -> !barred.contains(piece.petition())
                        || !wall.barredOrgans(piece.petition()).contains(piece.organ()))
                .toList();
    }

    /** For one page of a list, not for all that is counted. */
    Seen of(Collection<String> page) {
        Set<String> asked = new HashSet<>(page);
        Set<String> barred = wall.barred(officer.id(), officer.posts(), asked);
        asked.removeAll(barred);
        return new Seen(barred, petitions.headlines(worklist.seen(asked)));
    }
}
