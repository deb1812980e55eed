package org.huiyin.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.registry.Channel;
import org.jspecify.annotations.Nullable;

/**
 * That somebody asked for review or re-review.
 *
 * @param on day on which the reviewing organ received it; its 30 days run from here
 * @param request id within the petition, such as 复1
 * @param organ code of the reviewing organ chosen
 * @param organName its name
 * @param office code of the organ whose reviewers do the work; of the one that follows it up where it is outside
 * @param inside false where an organ outside the installation reviews
 * @param candidates names of the organs among which the choice was
 * @param handedInOn day of the post mark or of handing in, which decides whether it is in time
 * @param joins id of the request whose review it joined when it was accepted, or null
 */
public record RequestFiled(
        LocalDate on,
        String request,
        Stage stage,
        Subject subject,
        String organ,
        String organName,
        String office,
        boolean inside,
        List<String> candidates,
        LocalDate handedInOn,
        Channel channel,
        String text,
        Papers papers,
        @Nullable String lateReason,
        @Nullable String joins)
        implements OfStage {

    /**
     * The request in the hands of those who go on with it (art. 24).
     *
     * @param as code of the reviewing organ now
     * @param name its name
     * @param work code of the organ whose reviewers do the work now
     * @param decided code of the organ that goes on with the opinion under review
     */
    RequestFiled succeeded(String as, String name, String work, String decided) {
        return new RequestFiled(
                on,
                request,
                stage,
                subject.decidedBy(decided),
                as,
                name,
                work,
                inside,
                candidates,
                handedInOn,
                channel,
                text,
                papers,
                lateReason,
                joins);
    }

    /** As it stands since its check. */
    RequestFiled joining(@Nullable String into) {
        return into == null
                ? this
                : new RequestFiled(
                        on,
                        request,
                        stage,
                        subject,
                        organ,
                        organName,
                        office,
                        inside,
                        candidates,
                        handedInOn,
                        channel,
                        text,
                        papers,
                        lateReason,
                        into);
    }

    @Override
    public String action() {
        return stage + "_REQUESTED";
    }

    @Override
    public String title() {
        return "请求" + stage.label();
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", request);
        lines.put("申请人", subject.name());
        lines.put("原意见书", subject.paper());
        lines.put("可以选择的机关、单位", String.join("、", candidates));
        lines.put(stage.label() + "机关", organName);
        lines.put("寄出或者递交日期", handedInOn.toString());
        lines.put("收到日期", on.toString());
        lines.put("提出方式", channel.label());
        lines.put("请求和理由", text);
        lines.put("提交的材料", papers.line());
        if (lateReason != null) {
            lines.put("逾期的理由", lateReason);
        }
        return lines;
    }
}
