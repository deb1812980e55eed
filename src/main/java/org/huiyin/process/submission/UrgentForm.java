package org.huiyin.process.submission;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.submission.AnyTimeAct.Entry;
import org.huiyin.process.urgentreport.UrgentStarts;
import org.huiyin.supervision.UrgentAddressees;
import org.huiyin.supervision.UrgentReports;
import org.huiyin.supervision.UrgentStage;
import org.springframework.stereotype.Component;

/** What is asked for in the first report of an urgent matter, of a petition or of none. */
@Component
class UrgentForm {

    static final String HELP = "发现可能造成社会影响的重大、紧急信访事项和信访信息，应当及时报告本级党委和政府，通报有关主管部门和本级联席会议办公室，"
            + "在职责范围内依法及时采取措施；地方信访部门同时报告上一级信访部门和国家信访局（第二十五条）。"
            + "不得隐瞒、谎报、缓报（第四十六条）。经本单位负责人同意后报送。";

    private static final Field<LocalDate> FOUND_ON =
            Field.day("foundOn", "发现日期").mandatory();
    private static final Field<String> SITUATION =
            Field.text("situation", "基本情况").atMost(4_000).mandatory();
    private static final Field<String> MEASURES =
            Field.text("measures", "已经采取的措施").atMost(4_000).mandatory();
    private static final Field<LocalDate> NEXT_ON = Field.day("nextOn", "续报日期").mandatory();
    private static final Field<String> FIRST = Field.line("competent", "有关主管部门");
    private static final Field<String> SECOND = Field.line("competent2", "有关主管部门二");
    private static final Field<String> THIRD = Field.line("competent3", "有关主管部门三");
    private static final Field<String> ABOVE = Field.line("above", "上一级信访部门");

    private final UrgentStarts starts;
    private final UrgentAddressees addressees;

    UrgentForm(UrgentStarts starts, UrgentAddressees addressees) {
        this.starts = starts;
        this.addressees = addressees;
    }

    static List<Entry> entries() {
        return List.of(
                new Entry(FOUND_ON, "报告期限自这一天起算。"),
                new Entry(SITUATION, "写明时间、地点、人数、起因和发展趋势；不写信访人证件号码、住址、电话。"),
                new Entry(MEASURES, "写明已经采取的处置措施。"),
                new Entry(NEXT_ON, "没有解除以前应当续报。"),
                new Entry(FIRST, "需要其采取措施的主管部门。"),
                new Entry(SECOND, "没有的留空。"),
                new Entry(THIRD, "没有的留空。"));
    }

    /** A bureau is also asked for the one above it. */
    List<Entry> entries(String organ) {
        var above = new Entry(ABOVE, "国家信访局同时报告，不必选择（第二十五条第二款）。");
        return addressees.isBureau(organ)
                ? Stream.concat(entries().stream(), Stream.of(above)).toList()
                : entries();
    }

    Map<String, Map<String, String>> choices(String number, String organ) {
        var choices = new LinkedHashMap<String, Map<String, String>>();
        var competent = addressees.competent(number, organ);
        Stream.of(FIRST, SECOND, THIRD).forEach(field -> choices.put(field.name(), competent));
        choices.put(ABOVE.name(), addressees.above(organ));
        return choices;
    }

    /** The sentence against sending it to these; empty where nothing stands against it. */
    String against(String organ, Answers answers) {
        boolean forgotten = answers.find(ABOVE).isEmpty()
                && addressees.isBureau(organ)
                && !addressees.above(organ).isEmpty();
        return forgotten ? "请选择“上一级信访部门”：地方信访部门应当同时报告上一级信访部门和国家信访局（第二十五条第二款）。" : "";
    }

    /** Begins the report under the number of a petition or of information. */
    Completion begin(String number, String organ, Answers answers) {
        var competent = Stream.of(FIRST, SECOND, THIRD)
                .flatMap(field -> answers.find(field).stream())
                .distinct()
                .toList();
        var contents = new UrgentReports.Contents(
                UrgentStage.FIRST, answers.get(SITUATION), answers.get(MEASURES), answers.get(NEXT_ON));
        var recipients = addressees.of(number, organ, competent, answers.orNull(ABOVE));
        return Completion.unless(starts.begin(number, organ, answers.get(FOUND_ON), contents, recipients));
    }
}
