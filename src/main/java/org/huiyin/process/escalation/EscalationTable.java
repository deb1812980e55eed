package org.huiyin.process.escalation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.access.Wall;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ladder;
import org.huiyin.deadlines.Ledger;
import org.huiyin.deadlines.Rung;
import org.huiyin.deadlines.Rung.Moment;
import org.huiyin.process.engine.Decisions;
import org.huiyin.process.engine.KeptAnswers;
import org.huiyin.registry.Petitions;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** The rungs of {@code escalation.dmn}. A rung may name several posts, one in each of its rules. */
@Component
class EscalationTable implements Ladder {

    private static final String TABLE = "escalation";

    private final Decisions decisions;
    private final Petitions petitions;
    private final Wall wall;
    private final Bureaus bureaus;
    private final Addressees addressees;
    private final Teller teller;
    private final KeptAnswers<Question, List<Rule>> answered;

    EscalationTable(
            Decisions decisions,
            Petitions petitions,
            Wall wall,
            Bureaus bureaus,
            Addressees addressees,
            Teller teller) {
        this.decisions = decisions;
        this.petitions = petitions;
        this.wall = wall;
        this.bureaus = bureaus;
        this.addressees = addressees;
        this.teller = teller;
        this.answered = decisions.keep(TABLE, this::ask);
    }

    private record Question(Duty duty, Side side) {}

    @Override
    public Climb of(Ledger.Clock clock) {
        var watched = new Watched(clock, petitions, wall);
        return new TableClimb(watched, rules(watched));
    }

    /** The posts at work on what is owed, as the table names them for its reminders. */
    List<Addressee> atWork(Ledger.Clock clock) {
        var watched = new Watched(clock, petitions, wall);
        return rules(watched).stream()
                .filter(rule -> rule.place() == Place.OWING && rule.rung().moment() == Moment.BEFORE)
                .map(Rule::role)
                .distinct()
                .map(role -> addressees.of(watched, Place.OWING, role))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Rule> rules(Watched watched) {
        return answered.of(new Question(watched.clock().duty(), side(watched)));
    }

    private List<Rule> ask(Question question) {
        var inputs = Map.<String, Object>of(
                "duty", question.duty().name(), "side", question.side().name());
        return decisions.evaluate(TABLE, inputs).stream().map(Rule::of).toList();
    }

    private Side side(Watched watched) {
        String organ = watched.clock().organ();
        if (bureaus.isBureau(organ)) {
            return Side.BUREAU;
        }
        return organ.equals(watched.receiver()) ? Side.RECEIVER : Side.ORGAN;
    }

    private final class TableClimb implements Climb {

        private final Watched watched;
        private final List<Rule> rules;

        private TableClimb(Watched watched, List<Rule> rules) {
            this.watched = watched;
            this.rules = rules;
        }

        @Override
        public List<Rung> rungs() {
            return rules.stream().map(Rule::rung).distinct().toList();
        }

        @Override
        public int tell(Rung rung, Face face, int round) {
            var told = rules.stream()
                    .filter(rule -> rule.rung().id().equals(rung.id()))
                    .map(rule -> addressees.of(watched, rule.place(), rule.role()))
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
            return teller.tell(rung, face, round, told);
        }
    }
}
