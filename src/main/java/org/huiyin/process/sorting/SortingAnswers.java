package org.huiyin.process.sorting;

import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.process.Answers;
import org.huiyin.routing.Decided;
import org.huiyin.routing.Direction;
import org.huiyin.routing.Earlier;
import org.huiyin.routing.Proposed;
import org.huiyin.routing.Sending;
import org.huiyin.routing.Weight;
import org.jspecify.annotations.Nullable;

/** What an officer decided, from the fields of the sorting form. */
final class SortingAnswers {

    private SortingAnswers() {}

    /** Nothing is asked of an opinion that will not be. */
    private static Weight weight(Direction direction, Answers answers) {
        boolean handled = direction.isHandledNext();
        return new Weight(
                answers.get(SortPetition.LANE),
                handled && answers.find(SortPetition.LEGAL_CHECK).orElse(false),
                handled && answers.find(SortPetition.GRAVE).orElse(false));
    }

    /** @param proposed what the tables proposed, or null */
    static Decided decided(Answers answers, @Nullable Proposed proposed) {
        Direction direction = answers.get(SortPetition.DIRECTION);
        var sending = new Sending(
                answers.orNull(SortPetition.ORGAN),
                answers.orNull(SortPetition.REPORT_BY),
                Stream.of(SortPetition.CO_ORGAN, SortPetition.SECOND_CO_ORGAN, SortPetition.THIRD_CO_ORGAN)
                        .map(answers::orNull)
                        .filter(Objects::nonNull)
                        .toList(),
                answers.orNull(SortPetition.CO_DAY));
        var earlier = new Earlier(
                answers.orNull(SortPetition.GROUND),
                answers.orNull(SortPetition.EARLIER),
                answers.orNull(SortPetition.REVIEW_PAPER),
                answers.orNull(SortPetition.REVIEW_ON));
        boolean concerns = direction == Direction.REFUSE || direction == Direction.JOIN;
        return new Decided(
                direction,
                sending,
                concerns ? earlier : Earlier.NONE,
                weight(direction, answers),
                answers.get(SortPetition.REASONS),
                proposed,
                answers.orNull(SortPetition.DEVIATION));
    }
}
