package org.huiyin.process.suggestion;

import java.util.List;
import java.util.Map;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Paper;
import org.huiyin.handling.Result;
import org.huiyin.handling.SuggestionStudied;
import org.huiyin.handling.Suggestions;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.PaperServing;
import org.huiyin.process.TaskAt;
import org.springframework.stereotype.Component;

/** 回复建议人 (art. 29), one at a time. */
@Component
class ServeReply implements OfficerTask {

    private final Openings openings;
    private final PaperServing serving;
    private final Suggestions suggestions;

    ServeReply(Openings openings, PaperServing serving, Suggestions suggestions) {
        this.openings = openings;
        this.serving = serving;
        this.suggestions = suggestions;
    }

    @Override
    public String key() {
        return SuggestionProcess.SERVE_REPLY;
    }

    @Override
    public List<Field<?>> fields() {
        return PaperServing.fields(Paper.SUGGESTION_REPLY);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = SuggestionProcess.matter(task);
        SuggestionStudied study = suggestions.studyOf(matter).orElseThrow();
        Opening opening =
                openings.of(task).show("adoption", study.adoption().label()).show("reply", study.reply());
        return serving.prefill(opening, matter, Paper.SUGGESTION_REPLY).values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        return serving.complete(
                SuggestionProcess.matter(task),
                Paper.SUGGESTION_REPLY,
                answers,
                SuggestionProcess.ALL_SERVED,
                SuggestionProcess.OUTCOME.with(Result.SUGGESTION_ANSWERED));
    }
}
