package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.registry.Acts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the decisions of the joint conference are carried out. Refusals are sentences in Chinese; then nothing was written. */
@Service
@Transactional
public class Rectifications {

    private final Acts acts;
    private final ConferenceRecords records;
    private final Clock clock;

    Rectifications(Acts acts, ConferenceRecords records, Clock clock) {
        this.acts = acts;
        this.records = records;
        this.clock = clock;
    }

    /**
     * @param by code of the organ that puts it down
     * @param source by what an organ that has no task said so, or null
     */
    public List<String> report(
            String petition,
            String decision,
            String by,
            String text,
            @Nullable LocalDate doneOn,
            @Nullable String source) {
        LocalDate issued = records.issued(petition, decision).act().on();
        if (doneOn != null && doneOn.isAfter(today())) {
            return List.of("“完成日期”不能晚于今天，请核对；还没有完成的，留空并在“落实情况”中写明进度。");
        }
        if (doneOn != null && doneOn.isBefore(issued)) {
            return List.of("“完成日期”不能早于决定下达日期 " + issued + "，请核对；下达以前已经完成的，在“落实情况”中写明。");
        }
        acts.record(petition, by, new RectificationReported(today(), decision, text, doneOn, source));
        return List.of();
    }

    /** @param lastDay the new last day, where the organ is to go on */
    public List<String> check(
            String petition, String decision, RectificationVerdict verdict, String text, @Nullable LocalDate lastDay) {
        boolean on = verdict == RectificationVerdict.CONTINUE;
        if (on && (lastDay == null || !lastDay.isAfter(today()))) {
            return List.of("继续落实的，请填写今天以后的“另定的最后一日”。");
        }
        var issued = records.issued(petition, decision);
        acts.record(
                petition,
                acts.heir(petition, issued.organ()),
                new RectificationChecked(today(), decision, verdict, text, on ? lastDay : null));
        return List.of();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
