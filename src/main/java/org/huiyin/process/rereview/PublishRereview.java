package org.huiyin.process.rereview;

import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.process.review.ReviewOpening;
import org.huiyin.review.Publications;
import org.springframework.stereotype.Component;

/** 公示复核意见 (art. 36): after a hearing, without personal data, or a reason why not. */
@Component
class PublishRereview implements OfficerTask {

    private static final Field<Boolean> PUBLISH = Field.yesNo("publish", "依法公示");
    private static final Field<String> REQUESTS = Field.text("requests", "公示的信访请求");
    private static final Field<String> TEXT = Field.text("text", "公示内容");
    private static final Field<String> PLACE = Field.line("place", "公示地点");
    private static final Field<String> DAYS = Field.line("days", "公示期间");
    private static final Field<Boolean> CONFIRMED = Field.yesNo("confirmed", "已核对，不含个人信息");
    private static final Field<String> REASON = Field.text("reason", "不公示的理由").atMost(2_000);

    private final ReviewOpening opening;
    private final Publications publications;

    PublishRereview(ReviewOpening opening, Publications publications) {
        this.opening = opening;
        this.publications = publications;
    }

    @Override
    public String key() {
        return RereviewProcess.PUBLISH;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(PUBLISH, REQUESTS, TEXT, PLACE, DAYS, CONFIRMED, REASON);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        var proposed = publications.proposed(task.petition(), opening.request(task));
        return opening.of(task)
                .fill(REQUESTS, String.valueOf(proposed.requests()))
                .fill(TEXT, String.valueOf(proposed.text()))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        String id = opening.request(task);
        if (!answers.find(PUBLISH).orElse(false)) {
            return Completion.unless(publications
                    .left(task.petition(), id, answers.orNull(REASON))
                    .refusals());
        }
        var publication = new Publications.Publication(
                answers.orNull(REQUESTS), answers.orNull(TEXT), answers.orNull(PLACE), answers.orNull(DAYS));
        return Completion.unless(publications
                .published(
                        task.petition(),
                        id,
                        publication,
                        answers.find(CONFIRMED).orElse(false))
                .refusals());
    }
}
