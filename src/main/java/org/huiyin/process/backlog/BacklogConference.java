package org.huiyin.process.backlog;

import java.util.List;
import org.huiyin.process.conference.ConferenceMatters;
import org.huiyin.supervision.ConferenceCause;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings a matter of the backlog before the nearest joint conference, where somebody asks for it. */
@Component
class BacklogConference {

    private final ConferenceMatters matters;

    BacklogConference(ConferenceMatters matters) {
        this.matters = matters;
    }

    /** Sentences against it; none where nothing is asked. */
    List<String> against(String petition, @Nullable String question) {
        String against = question == null ? "" : matters.against(petition);
        return against.isEmpty() ? List.of() : List.of(against);
    }

    /** @param by code of the organ that brings it */
    List<String> submit(String petition, String by, @Nullable String question) {
        return question == null
                ? List.of()
                : matters.submit(petition, by, matters.bureaus(petition).get(0).code(), ConferenceCause.HARD, question);
    }
}
