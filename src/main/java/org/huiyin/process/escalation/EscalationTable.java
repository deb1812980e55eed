package org.huiyin.process.escalation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ladder;
import org.huiyin.deadlines.Ledger;
import org.huiyin.deadlines.Rung;
import org.huiyin.deadlines.Rung.Moment;
import org.huiyin.notices.Notices;
import org.huiyin.process.engine.Decisions;
import org.springframework.stereotype.Component;

/** The rungs of {@code escalation.dmn}. A rung may name several posts, one in each of its rules. */
@Component
class EscalationTable implements Ladder {

    private static final String TABLE = "escalation";

    private final Decisions decisions;
    private final Bureaus bureaus;
    private final Addressees addressees;
    private final Sentences sentences;
    private final Notices notices;
    private final Recorded recorded;

    EscalationTable(
            Decisions decisions,
            Bureaus bureaus,
            Addressees addressees,
            Sentences sentences,
            Notices notices,
            Recorded recorded) {
        this.decisions = decisions;
        this.bureaus = bureaus;
        this.addressees = addressees;
        this.sentences = sentences;
        this.notices = notices;
        this.recorded = recorded;
    }

    @Override
    public List<Rung> rungs(Ledger.Clock clock) {
        return rules(clock).stream().map(Rule::rung).distinct().toList();
    }

    @Override
    public int tell(Rung rung, Face face, int round) {
        var clock = new Ledger.Clock(face.petition(), face.duty(), face.organ());
        var told = rules(clock).stream()
                .filter(rule -> rule.rung().id().equals(rung.id()))
                .map(rule -> addressees.of(clock, rule.place(), rule.role()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        told.forEach(addressee -> notices.tell(
                new Notices.Message(
                        key(rung, face, round),
                        face.petition(),
                        sentences.subject(rung, face),
                        sentences.of(rung, face) + addressee.remark()),
                List.of(addressee.post())));
        recorded.that(Fact.of(face.petition(), rung.moment() == Moment.LATE ? "ESCALATED" : "REMINDED")
                .under(face.article())
                .with("duty", face.duty())
                .with("organ", face.organ())
                .with("rung", rung.id())
                .with("told", told.size()));
        return (int) told.stream().map(Addressee::post).distinct().count();
    }

    private static String key(Rung rung, Face face, int round) {
        return String.join(
                " ",
                "RUNG",
                face.petition(),
                face.duty().name(),
                face.organ(),
                String.valueOf(round),
                face.lastDay().toString(),
                rung.id());
    }

    /** The posts at work on what is owed, as the table names them for its reminders. */
    List<Addressee> atWork(Ledger.Clock clock) {
        return rules(clock).stream()
                .filter(rule -> rule.place() == Place.OWING && rule.rung().moment() == Moment.BEFORE)
                .map(Rule::role)
                .distinct()
                .map(role -> addressees.of(clock, Place.OWING, role))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Rule> rules(Ledger.Clock clock) {
        var inputs = Map.<String, Object>of(
                "duty", clock.duty().name(), "side", side(clock).name());
        return decisions.evaluate(TABLE, inputs).stream().map(Rule::of).toList();
    }

    private Side side(Ledger.Clock clock) {
        if (bureaus.isBureau(clock.organ())) {
            return Side.BUREAU;
        }
        return clock.organ().equals(bureaus.receiver(clock.petition())) ? Side.RECEIVER : Side.ORGAN;
    }
}
