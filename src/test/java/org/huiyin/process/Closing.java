package org.huiyin.process;

import static org.huiyin.process.TestCity.REGISTRAR;

import java.time.LocalDate;
import java.util.Map;

/** The end of a petition whose opinion supports nothing: rated by telephone, the window closes, the bureau archives. */
final class Closing {

    private static final int LONG_AFTER = 40;

    private final Life life;
    private final String petition;

    Closing(Life life, String petition) {
        this.life = life;
        this.petition = petition;
    }

    /**
     * Ends on a day when the window has closed.
     *
     * @param day of service
     */
    void after(String day) {
        rated(day);
        life.on(LocalDate.parse(day).plusDays(LONG_AFTER).toString());
        life.fire(petition, "Timer_ReviewWindowClosed");
        archived("信访处理意见书");
    }

    void rated(String day) {
        life.done(
                petition,
                REGISTRAR,
                Steps.INVITE,
                Map.of("way", "PHONE", "invitedOn", day, "bureauLevel", "SATISFIED", "organLevel", "FAIRLY_SATISFIED"));
    }

    void archived(String paper) {
        life.done(petition, REGISTRAR, Steps.ARCHIVE, Map.of("complete", true, "paper", paper));
    }
}
