package org.huiyin.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a unit may do about a mark: speak with the petitioner, and ask that it be looked at. The mark itself stays. */
@Service
@Transactional
public class Appeals {

    /** Deciding an appeal, and what others put down in the unit's name: that it was sent there, or is taken up again. */
    private static final Set<String> NO_HAND = Set.of(AppealDecided.ACTION, "RECEIVED_BY_ORGAN", "REOPENED");

    private final Acts acts;
    private final Ratings ratings;
    private final EvaluationSettings settings;
    private final Clock clock;

    Appeals(Acts acts, Ratings ratings, EvaluationSettings settings, Clock clock) {
        this.acts = acts;
        this.ratings = ratings;
        this.settings = settings;
        this.clock = clock;
    }

    /** Marks of the unit about which nobody has spoken with the petitioner yet, oldest first. */
    @Transactional(readOnly = true)
    public List<Rating> toCallBack(String petition, String unit) {
        return toCallBack(petition).stream()
                .filter(rating -> acts.heir(petition, rating.unit()).equals(unit))
                .toList();
    }

    /** The same of all units. */
    @Transactional(readOnly = true)
    public List<Rating> toCallBack(String petition) {
        return ratings.of(petition).stream()
                .filter(rating -> rating.rated().level() == Level.DISSATISFIED && !rating.calledBack())
                .toList();
    }

    /** Puts down the talk about the mark, under the organ that did it. */
    public Optional<String> calledBack(Rating rating, String by, LocalDate on, CalledBack.Result result, String text) {
        Rated rated = rating.rated();
        if (on.isBefore(rated.on()) || on.isAfter(LocalDate.now(clock))) {
            return Optional.of("“回访日期”应当在评价日期 " + rated.on() + " 和今天之间，请核对。");
        }
        acts.record(
                rating.petition(),
                by,
                new CalledBack(on, rated.target(), rated.recipient(), rated.name(), result, text));
        return Optional.empty();
    }

    /** Marks against which the unit may appeal today. */
    @Transactional(readOnly = true)
    public List<Rating> open(String petition, String unit) {
        LocalDate today = LocalDate.now(clock);
        return ratings.of(petition).stream()
                .filter(rating -> rating.unit().equals(unit) && rating.rated().level() != Level.SATISFIED)
                .filter(rating -> rating.appealed() == null)
                .filter(rating -> !today.isAfter(rating.rated().on().plusDays(settings.appealDays())))
                .toList();
    }

    /** Days within which an appeal may be made. */
    public int days() {
        return settings.appealDays();
    }

    /**
     * Puts the appeal down.
     *
     * @param decider code of the organ that is to decide, whoever holds its posts by then
     */
    public void appeal(Rating rating, String reason, String decider) {
        Rated rated = rating.rated();
        acts.record(
                rating.petition(),
                rating.unit(),
                new MarkAppealed(
                        LocalDate.now(clock),
                        rated.target(),
                        rated.recipient(),
                        rated.name(),
                        rated.level(),
                        reason,
                        decider));
    }

    /** The appeals that wait for the organ's decision, or for that of one in whose place it goes on; oldest first. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(String petition, String decider) {
        return waiting(petition).stream()
                .filter(waiting -> {
                    String named = waiting.appeal().decider();
                    return named == null || acts.heir(petition, named).equals(decider);
                })
                .toList();
    }

    /** Whether the officer did anything in the petition for the unit, or for whoever it goes on for, but decide an appeal. */
    @Transactional(readOnly = true)
    public boolean hadAHand(String petition, String unit, String officer) {
        return acts.of(petition).stream()
                .filter(entry -> entry.officer().equals(officer) && !NO_HAND.contains(entry.action()))
                .anyMatch(entry -> acts.heir(petition, entry.organ()).equals(acts.heir(petition, unit)));
    }

    private List<Waiting> waiting(String petition) {
        var decided = acts.all(petition, AppealDecided.class);
        return acts.all(petition, MarkAppealed.class).stream()
                .filter(appeal -> decided.stream()
                        .noneMatch(each -> each.act().mark().equals(appeal.act().mark())
                                && !each.at().isBefore(appeal.at())))
                .map(done -> new Waiting(done.organ(), done.officer(), done.act(), rated(petition, done.act())))
                .toList();
    }

    private Rated rated(String petition, MarkAppealed appeal) {
        return acts.all(petition, Rated.class).stream()
                .map(Acts.Done::act)
                .filter(rated -> rated.mark().equals(appeal.mark()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /**
     * Decides one of those that wait.
     *
     * @param by code of the organ that decides
     */
    public void decide(Waiting waiting, String petition, String by, AppealDecided.Decision decision, String reason) {
        MarkAppealed appeal = waiting.appeal();
        acts.record(
                petition,
                by,
                new AppealDecided(
                        LocalDate.now(clock), appeal.target(), appeal.recipient(), appeal.name(), decision, reason));
    }

    /**
     * @param unit code of the unit that appealed
     * @param officer id of who put the appeal down
     * @param rated what the petitioner said
     */
    public record Waiting(String unit, String officer, MarkAppealed appeal, Rated rated) {}
}
