package org.huiyin.bench;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.bench.Trips.Count;
import org.huiyin.testing.Life.Step;
import org.huiyin.testing.PlainLife;

/** Officers at work on one petition after another, whoever answers them: the product or the bare engine. */
abstract class Officers {

    /** One thing an officer does, or the house at a date, with what it cost and the time it took. */
    record Action(String name, boolean looking, Count count, long nanos) {}

    private final Trips trips;

    Officers(Trips trips) {
        this.trips = trips;
    }

    final Trips trips() {
        return trips;
    }

    /** What came to the office; its number. */
    abstract String register(int nth);

    abstract void claim(String petition, Step step);

    abstract void open(String petition, Step step);

    abstract void submit(String petition, Step step);

    /** Lets the window close whose timer was found. */
    abstract void closeWindow(String petition);

    abstract List<Step> steps(String petition);

    /** Finds, past the count, what {@link #claim} and the others are about to touch. */
    abstract void find(String petition, String element);

    /** A petition's whole plain life. */
    final List<Action> live(int nth, boolean openingForms) {
        var actions = new ArrayList<Action>();
        var number = new String[1];
        actions.add(act("register", false, () -> number[0] = register(nth)));
        for (var step : steps(number[0])) {
            var name = step.element().replace("UserTask_", "");
            if (step.element().equals(PlainLife.LAST)) {
                for (var window : PlainLife.WINDOWS) {
                    find(number[0], window);
                    actions.add(act(window + " (timer)", false, () -> closeWindow(number[0])));
                }
            }
            find(number[0], step.element());
            actions.add(act("claim " + name, false, () -> claim(number[0], step)));
            if (openingForms) {
                actions.add(act("open " + name, true, () -> open(number[0], step)));
            }
            actions.add(act("submit " + name, false, () -> submit(number[0], step)));
        }
        return actions;
    }

    private Action act(String name, boolean looking, Runnable work) {
        trips.say(name);
        var before = trips.count();
        long begun = System.nanoTime();
        work.run();
        long taken = System.nanoTime() - begun;
        return new Action(name, looking, trips.count().since(before), taken);
    }
}
