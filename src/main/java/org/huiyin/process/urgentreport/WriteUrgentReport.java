package org.huiyin.process.urgentreport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.UrgentRecords;
import org.huiyin.supervision.UrgentReports;
import org.huiyin.supervision.UrgentStage;
import org.springframework.stereotype.Component;

/** 起草紧急信访信息: the next report until the matter is lifted, or the same anew where the head sent it back. */
@Component
class WriteUrgentReport implements OfficerTask {

    private static final Field<UrgentStage> STAGE =
            Field.choice("stage", "报告种类", UrgentStage.class, UrgentStage::label).mandatory();
    private static final Field<String> SITUATION =
            Field.text("situation", "基本情况").atMost(4_000).mandatory();
    private static final Field<String> MEASURES =
            Field.text("measures", "已经采取的措施").atMost(4_000).mandatory();
    private static final Field<LocalDate> NEXT_ON = Field.day("nextOn", "续报日期");

    private final UrgentOpening opening;
    private final UrgentRecords records;
    private final UrgentReports reports;

    WriteUrgentReport(UrgentOpening opening, UrgentRecords records, UrgentReports reports) {
        this.opening = opening;
        this.records = records;
        this.reports = reports;
    }

    @Override
    public String key() {
        return UrgentProcess.WRITE;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(STAGE, SITUATION, MEASURES, NEXT_ON);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        String report = opening.report(task);
        var returned = records.returned(task.petition(), report);
        Opening form = opening.of(task).show("return", returned.orElse(""));
        if (returned.isEmpty()) {
            return form.fill(STAGE, UrgentStage.FOLLOW_UP).values();
        }
        var drafted = records.drafted(task.petition(), report).act();
        form.fill(STAGE, drafted.stage()).fill(SITUATION, drafted.situation()).fill(MEASURES, drafted.measures());
        LocalDate nextOn = drafted.nextOn();
        return (nextOn == null ? form : form.fill(NEXT_ON, nextOn)).values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        return Completion.unless(reports.goOn(
                task.petition(),
                opening.report(task),
                new UrgentReports.Contents(
                        answers.get(STAGE), answers.get(SITUATION), answers.get(MEASURES), answers.orNull(NEXT_ON))));
    }
}
