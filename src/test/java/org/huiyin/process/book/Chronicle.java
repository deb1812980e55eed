package org.huiyin.process.book;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** What has happened in the present story, in Chinese, in order. */
@TestComponent
public class Chronicle {

    /** Whoever acts where no officer does. */
    public static final String HOUSE = "系统";

    /** Goes before the sentence an officer is refused with. */
    public static final String REFUSED = "系统不予通过：";

    private final List<Line> lines = new ArrayList<>();
    private final List<String> petitions = new ArrayList<>();
    private final Clock clock;

    Chronicle(Clock clock) {
        this.clock = clock;
    }

    void begin() {
        lines.clear();
        petitions.clear();
    }

    /** The story is about this petition, too; the first one is the petition whose ending counts. */
    public void about(String petition) {
        if (!petitions.contains(petition)) {
            petitions.add(petition);
        }
    }

    /**
     * Today.
     *
     * @param who officer and post, or the system
     * @param what the step, act or event
     * @param notes what was written or decided, empty where there is nothing to say
     */
    public void add(String petition, String who, String what, List<String> notes) {
        about(petition);
        lines.add(new Line(LocalDate.now(clock), petition, who, what, List.copyOf(notes)));
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    List<String> petitions() {
        return List.copyOf(petitions);
    }

    record Line(LocalDate day, String petition, String who, String what, List<String> notes) {}
}
