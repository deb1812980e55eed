package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That a petition's matter was brought before the joint conference.
 *
 * @param matter id within the petition, such as 议题1
 * @param bureau code of the bureau in which the conference's office sits
 * @param bureauName its name
 * @param question what the conference is asked to study
 * @param supervision id of the supervision without effect that it comes from, or null where it comes from none
 */
public record ConferenceMatterSubmitted(
        LocalDate on,
        String matter,
        String bureau,
        String bureauName,
        ConferenceCause cause,
        String question,
        @Nullable String supervision)
        implements OfMatter {

    @Override
    public String action() {
        return "CONFERENCE_MATTER_SUBMITTED";
    }

    @Override
    public String title() {
        return "提请联席会议研究";
    }

    @Override
    public String article() {
        return cause == ConferenceCause.DISPUTED ? "24" : "39";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("议题", matter);
        lines.put("联席会议办公室", bureauName);
        lines.put("提请的理由", cause.label());
        lines.put("提请研究的问题", question);
        return lines;
    }
}
