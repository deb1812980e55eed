package org.huiyin.handling;

import java.util.List;
import java.util.Optional;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suggestions studied and answered (art. 29). A refusal changes nothing. */
@Service
@Transactional
public class Suggestions {

    private final Acts acts;

    Suggestions(Acts acts) {
        this.acts = acts;
    }

    /** Puts the result and the reply up for approval. A suggestion that is not taken over earns no reward. */
    public Outcome studied(Matter matter, SuggestionStudied studied) {
        if (studied.reward() != null && studied.adoption() == Adoption.NOT_ADOPTED) {
            return new Outcome.Refused(List.of("没有采纳的建议意见不能提出奖励；请修改“研究结论”，或者取消“给予奖励”（第二十九条）。"));
        }
        acts.record(matter.petition(), matter.organ(), studied);
        return new Outcome.Done();
    }

    /** The latest study, or empty. */
    @Transactional(readOnly = true)
    public Optional<SuggestionStudied> studyOf(Matter matter) {
        return acts.latest(matter.petition(), matter.organ(), SuggestionStudied.class);
    }
}
