package org.huiyin.process.submission;

import java.util.List;
import java.util.Optional;
import org.huiyin.organization.Organization;
import org.huiyin.process.supervision.SupervisionStarts;
import org.huiyin.registry.Acts;
import org.huiyin.supervision.SupervisionMatter;
import org.huiyin.supervision.SupervisionReplies;
import org.huiyin.supervision.Supervisions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 督办逾期未反馈: the organ was to reply to a letter of supervision, and did not. */
@Component
@Order(142)
class WaitNoLonger extends LapsedSupervision {

    private final SupervisionReplies replies;
    private final SupervisionStarts starts;
    private final Organization organization;

    WaitNoLonger(
            SupervisionChoices choices,
            Supervisions supervisions,
            SupervisionReplies replies,
            SupervisionStarts starts,
            Organization organization,
            Acts acts) {
        super(choices, supervisions, acts);
        this.replies = replies;
        this.starts = starts;
        this.organization = organization;
    }

    @Override
    public String key() {
        return "supervision-unanswered";
    }

    @Override
    public String title() {
        return "督办逾期未反馈";
    }

    @Override
    public String help() {
        return "被督办单位在期限内没有书面反馈，经催办仍不反馈的，登记后不再等待，由督查专员核实情况，决定再次要求反馈、请上级机关责令改正或者提请联席会议研究（第四十条）。";
    }

    @Override
    String which() {
        return "反馈期限已经届满、没有反馈的督办。";
    }

    @Override
    String none() {
        return "本单位没有反馈期限已经届满、尚未反馈的督办。";
    }

    @Override
    Optional<String> late(String petition, SupervisionMatter matter) {
        return replies.late(petition, matter.supervision())
                .map(day -> matter.supervision() + "（" + organization.nameOf(matter.organ()) + "，"
                        + matter.ground().label() + "），最后一日 " + day);
    }

    @Override
    List<String> goOn(At at, String supervision, String urged) {
        var refusals = replies.unanswered(at.petition(), supervision, urged);
        if (refusals.isEmpty()) {
            starts.replyMissing(at.petition(), supervision);
        }
        return refusals;
    }
}
