package org.huiyin.evaluation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * That the unit rated spoke with a petitioner who was not satisfied, or tried to.
 *
 * @param name masked
 * @param text what was said and what follows
 */
public record CalledBack(LocalDate on, Target target, String recipient, String name, Result result, String text)
        implements Act {

    /** What came of it. */
    public enum Result {
        ACCEPTED("已作说明或者补正，信访人认可"),
        MAINTAINED("已作说明，信访人保留意见"),
        NOT_REACHED("多次联系，没有联系上");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        /** What officers call it, in Chinese. */
        public String label() {
            return label;
        }
    }

    @Override
    public String action() {
        return "CALLED_BACK";
    }

    @Override
    public String title() {
        return "回访不满意的信访人";
    }

    @Override
    public String article() {
        return "21";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("信访人", name);
        lines.put("回访结果", result.label());
        lines.put("回访情况", text);
        return lines;
    }

    Rated.Mark mark() {
        return new Rated.Mark(target, recipient);
    }
}
