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
        return List.of(PUBLISH, TEXT, PLACE, DAYS, CONFIRMED, REASON);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return opening.of(task)
                .fill(TEXT, publications.proposed(task.petition(), opening.request(task)))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        boolean publish = answers.find(PUBLISH).orElse(false);
        String text = answers.orNull(TEXT);
        if (publish && text == null) {
            return Completion.refused("公示的，请填写“公示内容”。");
        }
        return Completion.unless(publications
                .decided(
                        task.petition(),
                        opening.request(task),
                        publish ? text : null,
                        answers.orNull(PLACE),
                        answers.orNull(DAYS),
                        answers.orNull(REASON),
                        answers.find(CONFIRMED).orElse(false))
                .refusals());
    }
}
