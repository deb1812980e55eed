package org.huiyin.process.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.review.Hearings;
import org.huiyin.review.ReviewInquiries;
import org.huiyin.review.ReviewRecords;
import org.springframework.stereotype.Component;

/** 复查复核调查: one step after another by officers who had no hand in the opinion, two in all at least. */
@Component
class InvestigateReview implements OfficerTask {

    private static final Field<LocalDate> ON = Field.day("on", "调查日期");
    private static final Field<String> FIRST = Field.line("first", "调查人员一");
    private static final Field<String> SECOND = Field.line("second", "调查人员二");
    private static final Field<String> FINDINGS = Field.text("findings", "调查情况");
    private static final Field<ReviewProcess.Next> NEXT = Field.choice(
                    "next", "下一步", ReviewProcess.Next.class, ReviewProcess.Next::label)
            .mandatory();

    private final ReviewOpening opening;
    private final ReviewInquiries inquiries;
    private final ReviewRecords records;
    private final Hearings hearings;
    private final Clock clock;

    InvestigateReview(
            ReviewOpening opening, ReviewInquiries inquiries, ReviewRecords records, Hearings hearings, Clock clock) {
        this.opening = opening;
        this.inquiries = inquiries;
        this.records = records;
        this.hearings = hearings;
        this.clock = clock;
    }

    @Override
    public String key() {
        return ReviewProcess.INVESTIGATE;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(ON, FIRST, SECOND, FINDINGS, NEXT);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        String id = opening.request(task);
        return opening.of(task)
                .facts()
                .due(opening.filed(task).stage().duty(), task.post().organ(), id)
                .show("steps", steps(task.petition(), id))
                .show("hearings", hearings.told(task.petition(), task.post().organ(), id))
                .choices("officers", inquiries.investigators(task.petition(), id))
                .fill(ON, LocalDate.now(clock))
                .values();
    }

    private String steps(String petition, String id) {
        return records.inquiries(petition, id).stream()
                .map(step -> step.on() + "　" + step.names() + "：" + step.findings())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        ReviewProcess.Next next = answers.get(NEXT);
        boolean ends = next == ReviewProcess.Next.DRAFT;
        List<String> officers = Stream.of(FIRST, SECOND)
                .flatMap(field -> answers.find(field).stream())
                .toList();
        String findings = answers.orNull(FINDINGS);
        LocalDate on = answers.orNull(ON);
        if (next == ReviewProcess.Next.HEARING && findings == null) {
            return Completion.done(ReviewProcess.NEXT.with(next));
        }
        if (officers.isEmpty() || findings == null || on == null) {
            return Completion.refused("请填写“调查日期”“调查人员”和“调查情况”。");
        }
        var refusals = inquiries
                .inquired(task.petition(), opening.request(task), on, officers, findings, ends)
                .refusals();
        return refusals.isEmpty() ? Completion.done(ReviewProcess.NEXT.with(next)) : Completion.unless(refusals);
    }
}
