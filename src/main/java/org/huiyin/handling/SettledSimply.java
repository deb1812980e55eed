package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * That a simple matter was accepted, settled and answered at one go (simple procedure of 2016; art. 31).
 *
 * @param on day of the answer; where it was written, of its service, from which the petitioner may ask for review
 * @param answers an answer to each request, numbered as the requests are
 * @param basis laws, regulations and rules the written answer rests on; null unless it was written, and in files from before
 *     it was asked for
 * @param method how it was served; null unless it was written
 * @param record who answered, what the petitioner said; or the proof of service
 */
public record SettledSimply(
        LocalDate on,
        LocalDate acceptedOn,
        SimpleConclusion conclusion,
        String answers,
        @Nullable String basis,
        SimpleWay way,
        @Nullable ServiceMethod method,
        String record)
        implements Act {

    /** Whether a written answer was served, so that the petitioner may ask for review (art. 35). */
    public boolean inWriting() {
        return way == SimpleWay.WRITTEN;
    }

    @Override
    public String action() {
        return inWriting() ? "SETTLED_IN_WRITING" : "SETTLED";
    }

    @Override
    public String title() {
        return "简易办理并答复";
    }

    @Override
    public String article() {
        return "31";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("受理日期", acceptedOn.toString());
        lines.put("办理结论", conclusion.label());
        lines.put("对各项诉求的答复", answers);
        if (basis != null) {
            lines.put("法律依据", basis);
        }
        lines.put("答复方式", way.label());
        if (method != null) {
            lines.put("送达方式", method.label());
        }
        lines.put("答复记录", record);
        return lines;
    }
}
