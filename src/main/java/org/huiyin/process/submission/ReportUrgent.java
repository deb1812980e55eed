package org.huiyin.process.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.urgentreport.UrgentStarts;
import org.huiyin.supervision.UrgentAddressees;
import org.huiyin.supervision.UrgentRecords;
import org.huiyin.supervision.UrgentReports;
import org.huiyin.supervision.UrgentStage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 报告重大紧急信访信息 (art. 25): by any organ that deals with the petition. */
@Component
@Order(152)
class ReportUrgent implements AnyTimeAct {

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
    private final UrgentRecords records;
    private final UrgentAddressees addressees;

    ReportUrgent(UrgentStarts starts, UrgentRecords records, UrgentAddressees addressees) {
        this.starts = starts;
        this.records = records;
        this.addressees = addressees;
    }

    @Override
    public String key() {
        return "urgent";
    }

    @Override
    public String title() {
        return "报告重大紧急信访信息";
    }

    @Override
    public String help() {
        return "发现可能造成社会影响的重大、紧急信访事项和信访信息，应当及时报告本级党委和政府，通报有关主管部门和本级联席会议办公室，在职责范围内依法及时采取措施；地方信访部门同时报告上一级信访部门和国家信访局（第二十五条）。不得隐瞒、谎报、缓报（第四十六条）。经本单位负责人同意后报送。";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(FOUND_ON, "报告期限自这一天起算。"),
                new Entry(SITUATION, "写明时间、地点、人数、起因和发展趋势；不写信访人证件号码、住址、电话。"),
                new Entry(MEASURES, "写明已经采取的处置措施。"),
                new Entry(NEXT_ON, "没有解除以前应当续报。"),
                new Entry(FIRST, "需要其采取措施的主管部门。"),
                new Entry(SECOND, "没有的留空。"),
                new Entry(THIRD, "没有的留空。"));
    }

    @Override
    public List<Entry> entries(At at) {
        return addressees.isBureau(at.organ())
                ? Stream.concat(entries().stream(), Stream.of(new Entry(ABOVE, "国家信访局同时报告，不必选择（第二十五条第二款）。")))
                        .toList()
                : entries();
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HANDLER, Role.LEADER);
    }

    @Override
    public Until until() {
        return Until.NEVER;
    }

    @Override
    public String against(At at) {
        return records.open(at.petition(), at.organ())
                .map(report -> "本单位的报告（" + report + "）还没有解除，请在“起草紧急信访信息”任务中续报，不另行报告。")
                .orElse("");
    }

    @Override
    public Map<String, Map<String, String>> choices(At at) {
        var choices = new LinkedHashMap<String, Map<String, String>>();
        var competent = addressees.competent(at.petition(), at.organ());
        Stream.of(FIRST, SECOND, THIRD).forEach(field -> choices.put(field.name(), competent));
        choices.put(ABOVE.name(), addressees.above(at.organ()));
        return choices;
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        String above = answers.orNull(ABOVE);
        if (above == null
                && addressees.isBureau(at.organ())
                && !addressees.above(at.organ()).isEmpty()) {
            return Completion.refused("请选择“上一级信访部门”：地方信访部门应当同时报告上一级信访部门和国家信访局（第二十五条第二款）。");
        }
        var competent = new ArrayList<String>();
        Stream.of(FIRST, SECOND, THIRD)
                .flatMap(field -> answers.find(field).stream())
                .distinct()
                .forEach(competent::add);
        var contents = new UrgentReports.Contents(
                UrgentStage.FIRST, answers.get(SITUATION), answers.get(MEASURES), answers.get(NEXT_ON));
        return Completion.unless(starts.begin(
                at.petition(),
                at.organ(),
                answers.get(FOUND_ON),
                contents,
                addressees.of(at.petition(), at.organ(), competent, above)));
    }
}
