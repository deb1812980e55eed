package org.huiyin.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organization;
import org.huiyin.process.worklist.SideWork;
import org.huiyin.process.worklist.TaskLine;
import org.huiyin.registry.Petitions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What lists say of their tasks: headlines and clocks in a query each for the whole list. Who may open the file of an
 * accusation, and what a supervision demands, is asked one by one.
 */
@Component
public class Cards {

    private static final Set<Face.State> RUNNING =
            EnumSet.of(Face.State.CALM, Face.State.SOON, Face.State.TODAY, Face.State.LATE);

    private final Headlines headlines;
    private final Ledger ledger;
    private final Organization organization;
    private final SupervisionDemands demands;
    private final Clock clock;

    Cards(Headlines headlines, Ledger ledger, Organization organization, SupervisionDemands demands, Clock clock) {
        this.headlines = headlines;
        this.ledger = ledger;
        this.organization = organization;
        this.demands = demands;
        this.clock = clock;
    }

    /** One card per task, in the same order. */
    public List<Card> of(List<TaskLine> tasks) {
        var numbers = tasks.stream().map(TaskLine::petition).distinct().toList();
        var named = headlines.of(numbers);
        var clocks = ledger.nearest(numbers);
        var ofAnswers = ledger.of(tasks.stream()
                .filter(Cards::isAnswer)
                .map(TaskLine::petition)
                .distinct()
                .toList());
        var demanded = demands.of(tasks);
        return tasks.stream()
                .map(task -> card(
                        task,
                        named.get(task.petition()),
                        owed(task, ofAnswers, clocks.get(task.petition())),
                        demanded.getOrDefault(task.task(), "")))
                .toList();
    }

    /** What an organ owes those who supervise it ends on a day of its own, whatever else runs in the petition. */
    private @Nullable Face owed(TaskLine task, Map<String, List<Face>> ofAnswers, @Nullable Face nearest) {
        Instant due = task.due();
        if (due == null || !isAnswer(task)) {
            return nearest;
        }
        LocalDate lastDay = LocalDate.ofInstant(due, clock.getZone());
        return ofAnswers.getOrDefault(task.petition(), List.of()).stream()
                .filter(face -> face.lastDay().equals(lastDay) && RUNNING.contains(face.state()))
                .findFirst()
                .orElse(nearest);
    }

    private static boolean isAnswer(TaskLine task) {
        return SideWork.ANSWERS.contains(task.key());
    }

    private Card card(TaskLine task, Petitions.@Nullable Headline headline, @Nullable Face clock, String demand) {
        return new Card(
                task.task(),
                task.petition(),
                headline == null ? "" : headline.headline(),
                organization.nameOf(task.post().organ()),
                task.step(),
                clock == null ? null : clock.lastDay(),
                clock == null ? null : clock.daysLeft(),
                clock == null ? "NONE" : clock.state().name(),
                headline == null || headline.first(),
                task.returned(),
                demand);
    }

    /**
     * @param lastDay last day of the petition's duty that ends first, of an answer to those who supervise its own; or null
     *     where none runs
     * @param state NONE where no duty runs, else CALM, SOON, TODAY or LATE
     * @param demand which supervision the task replies to and what it demands, or empty
     */
    public record Card(
            String taskId,
            String number,
            String headline,
            String organ,
            String step,
            @Nullable LocalDate lastDay,
            @Nullable Long daysLeft,
            String state,
            boolean first,
            boolean returned,
            String demand) {}
}
