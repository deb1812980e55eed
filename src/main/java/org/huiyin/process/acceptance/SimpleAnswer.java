package org.huiyin.process.acceptance;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.huiyin.handling.ServiceMethod;
import org.huiyin.handling.SettledSimply;
import org.huiyin.handling.SimpleConclusion;
import org.huiyin.handling.SimpleWay;
import org.huiyin.process.Answers;
import org.huiyin.process.Field;

/** The part of the form in which a simple matter is answered. */
final class SimpleAnswer {

    static final Field<SimpleConclusion> CONCLUSION =
            Field.choice("conclusion", "办理结论", SimpleConclusion.class, SimpleConclusion::label);
    static final Field<String> ANSWERS = Field.text("answers", "对各项诉求的答复");
    static final Field<String> BASIS = Field.text("basis", "法律依据").atMost(2_000);
    static final Field<SimpleWay> WAY = Field.choice("way", "答复方式", SimpleWay.class, SimpleWay::label);
    static final Field<LocalDate> ON = Field.day("answeredOn", "答复日期");
    static final Field<Boolean> CONSENT = Field.yesNo("consent", "信访人同意不出具书面告知书和答复");
    static final Field<ServiceMethod> METHOD =
            Field.choice("serviceMethod", "送达方式", ServiceMethod.class, ServiceMethod::label);
    static final Field<String> RECORD = Field.text("record", "答复记录").atMost(2_000);

    private SimpleAnswer() {}

    static boolean isComplete(Answers answers, Field<LocalDate> acceptedOn) {
        return Stream.of(CONCLUSION, acceptedOn, ANSWERS, WAY, ON, RECORD)
                .allMatch(field -> answers.find(field).isPresent());
    }

    static SettledSimply of(Answers answers, Field<LocalDate> acceptedOn) {
        SimpleWay way = answers.get(WAY);
        boolean written = way == SimpleWay.WRITTEN;
        return new SettledSimply(
                answers.get(ON),
                answers.get(acceptedOn),
                answers.get(CONCLUSION),
                answers.get(ANSWERS),
                written ? answers.orLineOf(ANSWERS, BASIS) : null,
                way,
                written ? answers.orNull(METHOD) : null,
                answers.get(RECORD));
    }
}
