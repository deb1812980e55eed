package org.huiyin.handling;

import static org.huiyin.handling.ServingWay.ELECTRONIC;
import static org.huiyin.handling.ServingWay.IN_PERSON;
import static org.huiyin.handling.ServingWay.LEFT_AT_RESIDENCE;
import static org.huiyin.handling.ServingWay.PHONE;
import static org.huiyin.handling.ServingWay.POST;
import static org.huiyin.handling.ServingWay.PUBLIC_NOTICE;
import static org.huiyin.handling.ServingWay.UNCLEAR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * An answer that an organ drafts, its leader approves, and each petitioner receives, where the route of arts 29 to 31
 * asks for no opinion.
 */
public enum Paper {
    /** 31(5): always in writing, for its remedy has periods. */
    ANSWER(
            "履职答复",
            "送达日期",
            "31",
            AnswerDrafted.class,
            List.of(IN_PERSON, POST, ELECTRONIC, LEFT_AT_RESIDENCE, PUBLIC_NOTICE, UNCLEAR)),
    SUGGESTION_REPLY(
            "建议回复", "回复日期", "29", SuggestionStudied.class, List.of(IN_PERSON, POST, ELECTRONIC, PHONE, UNCLEAR)),
    FINDINGS("检举控告处理情况", "反馈日期", "30", AccusationHandled.class, List.of(IN_PERSON, POST, ELECTRONIC, PHONE, UNCLEAR));

    private final String label;
    private final String dayLabel;
    private final String article;
    private final Class<? extends Act> draft;
    private final List<ServingWay> ways;

    Paper(String label, String dayLabel, String article, Class<? extends Act> draft, List<ServingWay> ways) {
        this.label = label;
        this.dayLabel = dayLabel;
        this.article = article;
        this.draft = draft;
        this.ways = ways;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }

    /** What the form calls the day on which it reaches a petitioner. */
    public String dayLabel() {
        return dayLabel;
    }

    /** In Arabic figures. */
    public String article() {
        return article;
    }

    /** The act that puts a draft up for approval. */
    Class<? extends Act> draft() {
        return draft;
    }

    boolean mayGo(ServingWay way) {
        return ways.contains(way);
    }

    /** Labels of the ways in which it may reach a petitioner, by name. */
    public Map<String, String> ways() {
        var labels = new LinkedHashMap<String, String>();
        ways.forEach(way -> labels.put(way.name(), way.label()));
        return labels;
    }
}
