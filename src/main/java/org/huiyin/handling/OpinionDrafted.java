package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * That a draft of the opinion was put up for approval, and on which terms.
 *
 * @param draft number of the draft, from 1
 */
public record OpinionDrafted(LocalDate on, int draft, Terms terms) implements Act {

    @Override
    public String action() {
        return "OPINION_DRAFTED";
    }

    @Override
    public String title() {
        return "起草处理意见";
    }

    @Override
    public String article() {
        return "32";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("稿次", "第 " + draft + " 稿");
        lines.put("重大、复杂、疑难", terms.grave() ? "是，由主要负责人签发" : "否");
        lines.put("合法性审核", terms.legalCheck() ? "需要" : "不需要");
        if (terms.executeBy() != null) {
            lines.put("执行最后一日", terms.executeBy().toString());
        }
        if (terms.withoutContributions() != null) {
            lines.put("协办意见未反馈即起草的理由", terms.withoutContributions());
        }
        return lines;
    }

    /**
     * What the drafter decides beside the text.
     *
     * @param grave a grave, complex or difficult matter, signed by the chief
     * @param legalCheck whether the draft is checked for legality first
     * @param executeBy last day for carrying out a supporting opinion, or null for the catalogue's period
     * @param withoutContributions why the draft does not wait for open contributions of co-organs, or null
     */
    public record Terms(
            boolean grave,
            boolean legalCheck,
            @Nullable LocalDate executeBy,
            @Nullable String withoutContributions) {}
}
