package org.huiyin.process.submission;

import java.util.List;
import java.util.Optional;
import org.huiyin.organization.Organization;
import org.huiyin.process.supervision.SupervisionStarts;
import org.huiyin.registry.Acts;
import org.huiyin.supervision.SupervisionMatter;
import org.huiyin.supervision.SupervisionOrders;
import org.huiyin.supervision.Supervisions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 逾期没有责令改正: the organ above was asked to order a correction, and did not. */
@Component
@Order(143)
class GoOnWithoutOrder extends LapsedSupervision {

    private final SupervisionOrders orders;
    private final SupervisionStarts starts;
    private final Organization organization;

    GoOnWithoutOrder(
            SupervisionChoices choices,
            Supervisions supervisions,
            SupervisionOrders orders,
            SupervisionStarts starts,
            Organization organization,
            Acts acts) {
        super(choices, supervisions, acts);
        this.orders = orders;
        this.starts = starts;
        this.organization = organization;
    }

    @Override
    public String key() {
        return "correction-unordered";
    }

    @Override
    public String title() {
        return "逾期没有责令改正";
    }

    @Override
    public String help() {
        return "上级机关在期限内没有责令改正，经催办仍未责令的，登记后不再等待，由督查专员重新核实，决定再次要求反馈、请其他上级机关责令改正或者提请联席会议研究（第四十条）。";
    }

    @Override
    String which() {
        return "责令改正期限已经届满、没有责令的督办。";
    }

    @Override
    String none() {
        return "本单位没有期限已经届满、上级机关尚未责令改正的督办。";
    }

    @Override
    Optional<String> late(String petition, SupervisionMatter matter) {
        return orders.late(petition, matter.supervision())
                .map(face -> matter.supervision() + "（" + organization.nameOf(face.organ()) + "责令改正），最后一日 "
                        + face.lastDay());
    }

    @Override
    List<String> goOn(At at, String supervision, String urged) {
        var refusals = orders.unordered(at.petition(), supervision, urged);
        if (refusals.isEmpty()) {
            starts.orderMissing(at.petition(), supervision);
        }
        return refusals;
    }
}
