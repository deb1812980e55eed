package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.registry.Acts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports of urgent matters (art. 25): drafted, agreed to by the head, followed up until lifted. Refusals are sentences in
 * Chinese; then nothing was written.
 */
@Service
@Transactional
public class UrgentReports {

    private final Acts acts;
    private final UrgentRecords records;
    private final UrgentAddressees addressees;
    private final Clock clock;

    UrgentReports(Acts acts, UrgentRecords records, UrgentAddressees addressees, Clock clock) {
        this.acts = acts;
        this.records = records;
        this.addressees = addressees;
        this.clock = clock;
    }

    /**
     * What is reported.
     *
     * @param nextOn by when the next report follows; needed but in the last
     */
    public record Contents(
            UrgentStage stage,
            String situation,
            String measures,
            @Nullable LocalDate nextOn) {}

    /** Drafts an organ's first report. */
    public List<String> begin(
            String petition, String reporter, LocalDate foundOn, Contents contents, List<UrgentRecipient> recipients) {
        var against = new ArrayList<>(against(contents));
        if (foundOn.isAfter(today())) {
            against.add("“发现日期”不能晚于今天，请核对。");
        }
        if (against.isEmpty()) {
            String report = "紧急" + (records.reports(petition) + 1);
            acts.record(petition, reporter, drafted(report, 1, foundOn, contents, recipients));
        }
        return against;
    }

    /** Drafts the next report, or the same anew after it was sent back. */
    public List<String> goOn(String petition, String report, Contents contents) {
        var earlier = records.drafted(petition, report);
        UrgentDrafted act = earlier.act();
        int issue = records.hasLeft(petition, report) ? act.issue() + 1 : act.issue();
        var against = new ArrayList<>(against(contents));
        if (contents.stage() == UrgentStage.FIRST && issue > 1) {
            against.add("首报已经报送，“报告种类”请选择续报或者终报。");
        }
        if (contents.stage() == UrgentStage.FOLLOW_UP && issue == 1) {
            against.add("首报还没有报送，“报告种类”请选择首报；情况已经消除的，选择终报。");
        }
        if (against.isEmpty()) {
            acts.record(
                    petition,
                    acts.heir(petition, earlier.organ()),
                    drafted(report, issue, act.foundOn(), contents, addressees.unbarred(petition, act.recipients())));
        }
        return against;
    }

    private List<String> against(Contents contents) {
        LocalDate nextOn = contents.nextOn();
        return contents.stage() != UrgentStage.FINAL && (nextOn == null || !nextOn.isAfter(today()))
                ? List.of("没有解除的，请填写今天以后的“续报日期”。")
                : List.of();
    }

    private UrgentDrafted drafted(
            String report, int issue, LocalDate foundOn, Contents contents, List<UrgentRecipient> recipients) {
        return new UrgentDrafted(
                today(),
                report,
                issue,
                contents.stage(),
                foundOn,
                contents.situation(),
                contents.measures(),
                recipients,
                contents.stage() == UrgentStage.FINAL ? null : contents.nextOn());
    }

    /** @param returned why the draft goes back, or null where it may leave */
    public List<String> examine(String petition, String report, String officer, @Nullable String returned) {
        var drafted = records.drafted(petition, report);
        if (drafted.officer().equals(officer)) {
            return List.of("起草的人员不能审批自己起草的信息，请由本单位其他负责人办理。");
        }
        acts.record(
                petition,
                acts.heir(petition, drafted.organ()),
                new UrgentExamined(today(), report, drafted.act().issue(), returned));
        return List.of();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
