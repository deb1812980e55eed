package org.huiyin.process.letters;

import java.util.List;
import org.huiyin.handling.PassedOn;
import org.huiyin.handling.PassingTold;
import org.huiyin.letters.Addressee;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Part;
import org.huiyin.registry.ActAtHand;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Purpose;
import org.huiyin.routing.AnsweredAtOnce;
import org.huiyin.routing.Direction;
import org.huiyin.routing.DirectionTold;
import org.huiyin.routing.Sorting;
import org.huiyin.routing.TellingWay;
import org.huiyin.statute.Ending;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Letters by which a petition is sent on, and by which the petitioner learns of it (arts 22, 23). */
@Component
class SortingLetters implements ActLetters {

    private final Beginning beginning;
    private final Acts acts;

    SortingLetters(Beginning beginning, Acts acts) {
        this.beginning = beginning;
        this.acts = acts;
    }

    @Override
    public List<Letter> of(ActAtHand done) {
        if (done.act() instanceof Sorting sorting) {
            return sorting.direction().sends() ? List.of(sent(done, sorting)) : List.of();
        }
        if (done.act() instanceof PassedOn passed) {
            return List.of(passedOn(done, passed));
        }
        if (done.act() instanceof DirectionTold told && told.way() != TellingWay.UNCLEAR) {
            return acts.latest(done.petition(), Sorting.class).stream()
                    .map(sorting -> direction(done, sorting.organName(), sorting.direction() == Direction.ASSIGN))
                    .toList();
        }
        if (done.act() instanceof PassingTold told && told.way() != TellingWay.UNCLEAR) {
            return acts.latest(done.petition(), done.organ(), PassedOn.class).stream()
                    .map(passed -> direction(done, passed.toName(), passed.reportBy() != null))
                    .toList();
        }
        return done.act() instanceof AnsweredAtOnce answered ? answered(done, answered) : List.of();
    }

    private Letter sent(ActAtHand done, Sorting sorting) {
        var to = Addressee.organ(sorting.organ());
        if (beginning.facts(done.petition()).purpose() == Purpose.ACCUSATION
                || sorting.direction() == Direction.DISCIPLINE) {
            return beginning.of(Kind.ACCUSATION_TRANSFER, done, to).with(Part.REASON, sorting.reasons());
        }
        if (sorting.direction() == Direction.ASSIGN) {
            return assigned(done, to).with(Part.REASON, sorting.reasons()).with(Part.LAST_DAY, sorting.reportBy());
        }
        return beginning.of(Kind.TRANSFER, done, to).with(Part.REASON, sorting.reasons());
    }

    private Letter assigned(ActAtHand done, Addressee to) {
        return beginning.of(Kind.ASSIGNMENT, done, to).with(Part.DEMANDS, "请查明事实，依法办理，书面答复信访人，按期报送办结报告。");
    }

    private Letter passedOn(ActAtHand done, PassedOn passed) {
        var to = Addressee.organ(passed.to());
        return passed.reportBy() == null
                ? beginning.of(Kind.TRANSFER, done, to).with(Part.REASON, passed.reasons())
                : assigned(done, to).with(Part.REASON, passed.reasons()).with(Part.LAST_DAY, passed.reportBy());
    }

    private Letter direction(ActAtHand done, String organ, boolean assigned) {
        return beginning
                .of(Kind.DIRECTION, done, Addressee.everybody())
                .with(Part.COMPETENT, organ)
                .with(Part.WAY, assigned ? "交办" : "转送")
                .with(Part.RECEIVED_ON, beginning.receivedOn(done));
    }

    private List<Letter> answered(ActAtHand done, AnsweredAtOnce answered) {
        var sorting = acts.latest(done.petition(), Sorting.class);
        if (sorting.isEmpty() || !answered.inWriting()) {
            return List.of();
        }
        return switch (answered.direction()) {
            case ELSEWHERE ->
                List.of(beginning
                        .of(Kind.NOT_COMPETENT, done, Addressee.everybody())
                        .with(Part.REASON, sorting.get().reasons() + "\n" + answered.text())
                        .with(Part.COMPETENT, answered.competent())
                        .with(Part.RECEIVED_ON, beginning.receivedOn(done)));
            case REFUSE -> List.of(refusal(done, sorting.get(), answered));
            default -> List.of(answer(done, answered));
        };
    }

    private Letter answer(ActAtHand done, AnsweredAtOnce answered) {
        return beginning
                .of(Kind.ANSWER, done, Addressee.everybody())
                .with(Part.ANSWERS, answered.text())
                .with(Part.RECEIVED_ON, beginning.receivedOn(done));
    }

    private Letter refusal(ActAtHand done, Sorting sorting, AnsweredAtOnce answered) {
        boolean forGood = sorting.ending() == Ending.REFUSED_FOR_GOOD;
        return beginning
                .of(forGood ? Kind.REFUSAL_FOR_GOOD : Kind.REFUSAL, done, Addressee.everybody())
                .with(Part.REASON, answered.text())
                .with(forGood ? Part.EARLIER : Part.BASIS, forGood ? rereview(sorting) : sorting.ground())
                .with(Part.RECEIVED_ON, beginning.receivedOn(done));
    }

    /** What is refused for good was decided before: by which opinion, of which day (art. 36). */
    private static @Nullable String rereview(Sorting sorting) {
        return sorting.rereview() == null ? sorting.ground() : sorting.rereview();
    }
}
