package org.huiyin.desk;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organization;
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

    private final Headlines headlines;
    private final Ledger ledger;
    private final Organization organization;
    private final SupervisionDemands demands;

    Cards(Headlines headlines, Ledger ledger, Organization organization, SupervisionDemands demands) {
        this.headlines = headlines;
        this.ledger = ledger;
        this.organization = organization;
        this.demands = demands;
    }

    /** One card per task, in the same order. */
    public List<Card> of(List<TaskLine> tasks) {
        var numbers = tasks.stream().map(TaskLine::petition).distinct().toList();
        var named = headlines.of(numbers);
        var clocks = ledger.nearest(numbers);
        var demanded = demands.of(tasks);
        return tasks.stream()
                .map(task -> card(
                        task,
                        named.get(task.petition()),
                        clocks.get(task.petition()),
                        demanded.getOrDefault(task.task(), "")))
                .toList();
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
     * @param lastDay last day of the petition's duty that ends first, or null where none runs
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
