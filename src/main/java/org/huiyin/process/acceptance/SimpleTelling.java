package org.huiyin.process.acceptance;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.huiyin.handling.AcceptedSimply;
import org.huiyin.process.Answers;
import org.huiyin.process.Field;
import org.huiyin.process.Opening;
import org.huiyin.routing.TellingWay;

/** The part of the form in which a simple matter's acceptance is told before its answer. */
final class SimpleTelling {

    static final Field<TellingWay> WAY = Field.choice("toldWay", "告知方式", TellingWay.class, TellingWay::label);
    static final Field<LocalDate> ON = Field.day("toldOn", "告知日期");
    static final Field<Boolean> PAPERLESS = Field.yesNo("paperless", "信访人没有要求出具书面告知书");

    private SimpleTelling() {}

    static boolean isComplete(Answers answers, Field<LocalDate> acceptedOn) {
        return Stream.of(WAY, ON, acceptedOn)
                .allMatch(field -> answers.find(field).isPresent());
    }

    static AcceptedSimply of(Answers answers, Field<LocalDate> acceptedOn) {
        return new AcceptedSimply(answers.get(ON), answers.get(acceptedOn), answers.get(WAY));
    }

    /** As the form shows what has been told. */
    static String written(AcceptedSimply told) {
        return Opening.written(told.on()) + "　" + told.way().label() + "（受理日期：" + Opening.written(told.acceptedOn())
                + "）";
    }
}
