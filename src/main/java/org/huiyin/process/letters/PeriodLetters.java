package org.huiyin.process.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.huiyin.handling.Served;
import org.huiyin.handling.ServiceMethod;
import org.huiyin.letters.Addressee;
import org.huiyin.letters.Issued;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Letters;
import org.huiyin.letters.Part;
import org.huiyin.registry.ActAtHand;
import org.huiyin.registry.Acts;
import org.huiyin.review.ResultServed;
import org.huiyin.review.Stage;
import org.huiyin.review.Subject;
import org.huiyin.review.Timeliness;
import org.springframework.stereotype.Component;

/**
 * Tells each person until which day, of whom and with which papers review or re-review may be asked for (arts 35, 36). An
 * opinion can say only how its thirty days are counted; the last of them is known when it has been served.
 */
@Component
class PeriodLetters implements ActLetters {

    private static final Set<Kind> OPINIONS = Set.of(Kind.OPINION, Kind.OPINION_CORRECTED, Kind.SIMPLE_ANSWER);

    private final Beginning beginning;
    private final Letters letters;
    private final Acts acts;
    private final Timeliness timeliness;
    private final Clock clock;

    PeriodLetters(Beginning beginning, Letters letters, Acts acts, Timeliness timeliness, Clock clock) {
        this.beginning = beginning;
        this.letters = letters;
        this.acts = acts;
        this.timeliness = timeliness;
        this.clock = clock;
    }

    @Override
    public List<Letter> of(ActAtHand done) {
        if (done.act() instanceof Served served) {
            var to = new Reached(Stage.REVIEW, served.recipient(), served.name(), served.method(), served.on());
            return told(done, to, paper -> OPINIONS.contains(paper.kind()) && isOf(done, paper));
        }
        if (done.act() instanceof ResultServed served && served.method() != ServiceMethod.UNCLEAR) {
            var to = new Reached(Stage.REREVIEW, served.recipient(), served.name(), served.method(), served.on());
            return told(
                    done,
                    to,
                    paper -> paper.kind() == Kind.REVIEW_OPINION
                            && paper.fullNumber().equals(served.number()));
        }
        return List.of();
    }

    private boolean isOf(ActAtHand done, Issued paper) {
        return acts.heir(done.petition(), paper.organ()).equals(done.organ());
    }

    /** Nothing where the paper is not of the house, or in the file of the petition that this one was joined into. */
    private List<Letter> told(ActAtHand done, Reached reached, Predicate<Issued> isServed) {
        return letters.of(done.petition()).stream()
                .filter(isServed)
                .reduce((earlier, later) -> later)
                .map(paper -> period(done.petition(), reached, paper))
                .stream()
                .toList();
    }

    private Letter period(String petition, Reached reached, Issued paper) {
        boolean review = reached.stage() == Stage.REVIEW;
        String decider = acts.heir(petition, paper.organ());
        return Letter.of(
                        review ? Kind.REVIEW_PERIOD : Kind.REREVIEW_PERIOD,
                        petition,
                        decider,
                        Addressee.recipient(reached.recipient()),
                        LocalDate.now(clock))
                .with(Part.DOCUMENT, paper.fullNumber() + "《" + paper.kind().title() + "》")
                .with(Part.RECEIVED_ON, reached.on())
                .with(Part.WAY, reached.method().label())
                .with(Part.LAST_DAY, timeliness.lastDay(reached.stage(), reached.subject(decider, paper)))
                .with(Part.COMPETENT, beginning.reviewers(decider))
                .with(Part.MATERIALS, "书面申请书、身份证明和《" + paper.kind().title() + "》原件。");
    }

    /** Whom the paper reached, and for which request the thirty days run. */
    private record Reached(Stage stage, String recipient, String name, ServiceMethod method, LocalDate on) {

        Subject subject(String decider, Issued paper) {
            return new Subject(recipient, name, decider, paper.fullNumber(), 0, on, false, null);
        }
    }
}
