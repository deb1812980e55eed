package org.huiyin.handling;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.registry.Act;

/** That a request for an extension came to nothing: the sixty days ended first, or there was nothing left to extend. */
public record ExtensionOver(LocalDate on, Cause cause) implements Act {

    /** Why. */
    public enum Cause {
        LAPSED("办理期限届满之前没有完成审批和告知"),
        ISSUED("处理意见书已经印发"),
        CLOSED("信访事项已经终结办理或者并入另一件");

        private final String label;

        Cause(String label) {
            this.label = label;
        }

        /** What officers call it, in Chinese. */
        public String label() {
            return label;
        }
    }

    @Override
    public String action() {
        return cause == Cause.LAPSED ? "EXTENSION_LAPSED" : "EXTENSION_DROPPED";
    }

    @Override
    public String title() {
        return cause == Cause.LAPSED ? "延长申请失效" : "延长申请终止";
    }

    @Override
    public String article() {
        return "34";
    }

    @Override
    public Map<String, String> lines() {
        return Map.of("原因", cause.label());
    }
}
