package org.huiyin.process;

import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.Map;

/** The end of a petition whose opinion supports nothing: rated, the window closes, the bureau archives. */
final class Closing {

    private static final int LONGER_THAN_THE_WINDOW = 45;

    private final Life life;
    private final String petition;

    Closing(Life life, String petition) {
        this.life = life;
        this.petition = petition;
    }

    /** Begins on the day of service. */
    void after(Day day) {
        rated(day.toString());
        day.later(LONGER_THAN_THE_WINDOW);
        life.fire(petition, "Timer_ReviewWindowClosed");
        archived("信访处理意见书");
    }

    void rated(String day) {
        life.rated(petition, REGISTRAR, day, "SATISFIED", "FAIRLY_SATISFIED");
    }

    void archived(String paper) {
        life.done(petition, REGISTRAR, Steps.ARCHIVE, Map.of("complete", true, "paper", paper));
    }
}
