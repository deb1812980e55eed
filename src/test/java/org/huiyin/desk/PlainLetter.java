package org.huiyin.desk;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Registration;

/** A letter to the demo city's bureau, as plain as a letter may be. */
public final class PlainLetter {

    private PlainLetter() {}

    /**
     * @param accused who is complained of, such as 某学校校长; may be none
     * @param others who signed it too
     */
    public static Registration of(
            LocalDate received,
            Purpose purpose,
            String headline,
            List<String> requests,
            String facts,
            List<String> accused,
            Registration.CoPetitioner... others) {
        return new Registration(
                "jsxf",
                Channel.LETTER,
                received,
                null,
                new Registration.Petitioner(Registration.Kind.PERSON, "路小明", null, "江洲市滨河路", null, false),
                null,
                List.of(),
                1 + others.length,
                headline,
                requests,
                facts,
                false,
                purpose,
                null,
                new Registration.Localities(null, null, null),
                null,
                null,
                null,
                null,
                new Registration.ComplainedOf(List.of(), accused),
                List.of(others));
    }
}
