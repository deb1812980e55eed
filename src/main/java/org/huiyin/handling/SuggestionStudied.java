package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * What the study of a suggestion came to, with the reply that is up for approval (art. 29).
 *
 * @param reasons what is taken over and how it is carried out; or why it is not
 * @param reward proposed reward with its grounds, or null for none
 */
public record SuggestionStudied(
        LocalDate on,
        String study,
        Adoption adoption,
        String reasons,
        String reply,
        @Nullable String reward) implements Act {

    @Override
    public String action() {
        return "SUGGESTION_" + adoption;
    }

    @Override
    public String title() {
        return "研究建议意见";
    }

    @Override
    public String article() {
        return "29";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("研究论证情况", study);
        lines.put("研究结论", adoption.label());
        lines.put("理由和落实安排", reasons);
        lines.put("回复内容", reply);
        if (reward != null) {
            lines.put("奖励意见", reward);
        }
        return lines;
    }
}
