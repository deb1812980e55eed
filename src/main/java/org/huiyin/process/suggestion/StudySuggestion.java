package org.huiyin.process.suggestion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.Adoption;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Paper;
import org.huiyin.handling.Papers;
import org.huiyin.handling.SuggestionStudied;
import org.huiyin.handling.Suggestions;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 研究建议意见 (art. 29), with the reply; a returned one opens with its text and the reason. */
@Component
class StudySuggestion implements OfficerTask {

    private static final Field<String> STUDY = Field.text("study", "研究论证情况").mandatory();
    private static final Field<Adoption> ADOPTION =
            Field.choice("adoption", "研究结论", Adoption.class, Adoption::label).mandatory();
    private static final Field<String> REASONS =
            Field.text("reasons", "理由和落实安排").mandatory();
    private static final Field<String> REPLY = Field.text("reply", "回复内容").mandatory();
    private static final Field<Boolean> REWARD = Field.yesNo("reward", "给予奖励");
    private static final Field<String> REWARD_NOTE =
            Field.text("rewardNote", "奖励意见").atMost(2_000);

    private final Openings openings;
    private final Suggestions suggestions;
    private final Papers papers;
    private final Clock clock;

    StudySuggestion(Openings openings, Suggestions suggestions, Papers papers, Clock clock) {
        this.openings = openings;
        this.suggestions = suggestions;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public String key() {
        return SuggestionProcess.STUDY_SUGGESTION;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(STUDY, ADOPTION, REASONS, REPLY, REWARD, REWARD_NOTE);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = SuggestionProcess.matter(task);
        Opening opening = openings.of(task)
                .facts()
                .show("return", papers.returned(matter, Paper.SUGGESTION_REPLY).orElse(""))
                .due(Duty.REPLY, matter.organ());
        suggestions.studyOf(matter).ifPresent(study -> reopen(opening, study));
        return opening.values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        boolean rewarded = answers.find(REWARD).orElse(false);
        String note = answers.orNull(REWARD_NOTE);
        if (rewarded && note == null) {
            return Completion.refused("给予奖励的，请填写“奖励意见”，写明贡献和奖励的方式、依据（第二十九条）。");
        }
        var studied = new SuggestionStudied(
                LocalDate.now(clock),
                answers.get(STUDY),
                answers.get(ADOPTION),
                answers.get(REASONS),
                answers.get(REPLY),
                rewarded ? note : null);
        return Completion.unless(
                suggestions.studied(SuggestionProcess.matter(task), studied).refusals());
    }

    private static void reopen(Opening opening, SuggestionStudied before) {
        String reward = before.reward();
        opening.fill(STUDY, before.study())
                .fill(ADOPTION, before.adoption())
                .fill(REASONS, before.reasons())
                .fill(REPLY, before.reply())
                .fill(REWARD, reward != null);
        if (reward != null) {
            opening.fill(REWARD_NOTE, reward);
        }
    }
}
