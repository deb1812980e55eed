package org.huiyin.process.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.handling.Matter;
import org.huiyin.process.Answers;
import org.huiyin.process.Field;
import org.huiyin.routing.Contributions;

/** One pair of fields in which the lead names a co-organ and its last day. */
record CoOrgan(Field<String> organ, Field<LocalDate> lastDay) {

    static final List<CoOrgan> ALL = List.of(numbered("1", "一"), numbered("2", "二"));

    private static CoOrgan numbered(String number, String word) {
        return new CoOrgan(
                Field.line("coOrgan" + number, "协办单位" + word),
                Field.day("coOrganDay" + number, "协办单位" + word + "反馈最后一日"));
    }

    /** Asks where the fields name an organ; the sentences with which that is refused. */
    List<String> ask(Contributions contributions, Matter matter, Answers answers) {
        String coOrgan = answers.orNull(organ);
        if (coOrgan == null) {
            return answers.find(lastDay).isEmpty() ? List.of() : List.of("请选择“" + organ.label() + "”，或者清空其反馈最后一日。");
        }
        return contributions
                .ask(matter.petition(), matter.organ(), coOrgan, answers.orNull(lastDay))
                .refusals();
    }
}
