package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * That the document of an agreement was drawn up for both sides to sign (art. 33); it binds nobody before they do.
 *
 * @param otherParty who stands against the petitioner, without numbers
 * @param facts of the dispute
 * @param issues what is in dispute, or null where the parties name nothing
 * @param manner who performs what, and how
 * @param performBy last day of performance, or null where it is performed at once
 */
public record AgreementDrawn(
        LocalDate on,
        Agreed.Kind kind,
        String otherParty,
        String facts,
        @Nullable String issues,
        String terms,
        String manner,
        @Nullable LocalDate performBy)
        implements Act {

    @Override
    public String action() {
        return kind + "_DRAWN";
    }

    @Override
    public String title() {
        return kind == Agreed.Kind.MEDIATION ? "制作调解协议书" : "制作和解协议书";
    }

    @Override
    public String article() {
        return "33";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("对方当事人", otherParty);
        lines.put("事实", facts);
        if (issues != null) {
            lines.put("争议焦点", issues);
        }
        lines.put("协议内容", terms);
        lines.put("履行方式", manner);
        if (performBy != null) {
            lines.put("履行最后一日", performBy.toString());
        }
        return lines;
    }
}
