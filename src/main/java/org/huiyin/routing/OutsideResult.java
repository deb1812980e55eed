package org.huiyin.routing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * What came back from the organ outside.
 *
 * @param answer what it did with the matter
 * @param paper its document with its number
 * @param content what it answered the petitioner, by what rules it goes on, or why it gave the matter back
 */
public record OutsideResult(LocalDate on, OutsideAnswer answer, String paper, String content) implements Act {

    @Override
    public String action() {
        return answer.action();
    }

    @Override
    public String title() {
        return answer.title();
    }

    @Override
    public String article() {
        return answer.article();
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("对方文书", paper);
        lines.put(answer.content(), content);
        return lines;
    }
}
