package org.huiyin.process.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.supervision.SupervisionStarts;
import org.huiyin.registry.Acts;
import org.huiyin.supervision.SupervisionMatter;
import org.huiyin.supervision.SupervisionOrders;
import org.huiyin.supervision.Supervisions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 逾期没有责令改正: an officer, never a timer, decides that the organ above is waited for no longer. */
@Component
@Order(143)
class GoOnWithoutOrder implements AnyTimeAct {

    private static final Field<String> SUPERVISION =
            Field.line("supervision", "督办").mandatory();
    private static final Field<String> URGED =
            Field.text("urged", "催办情况").atMost(2_000).mandatory();

    private final SupervisionChoices choices;
    private final Supervisions supervisions;
    private final SupervisionOrders orders;
    private final SupervisionStarts starts;
    private final Organization organization;
    private final Acts acts;

    GoOnWithoutOrder(
            SupervisionChoices choices,
            Supervisions supervisions,
            SupervisionOrders orders,
            SupervisionStarts starts,
            Organization organization,
            Acts acts) {
        this.choices = choices;
        this.supervisions = supervisions;
        this.orders = orders;
        this.starts = starts;
        this.organization = organization;
        this.acts = acts;
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
    public List<Entry> entries() {
        return List.of(new Entry(SUPERVISION, "责令改正期限已经届满、没有责令的督办。"), new Entry(URGED, "写明何时、以何方式、向何人催办。"));
    }

    @Override
    public Set<Role> roles() {
        return Set.of();
    }

    @Override
    public Optional<String> organ(String petition) {
        return choices.bureau(petition);
    }

    @Override
    public Until until() {
        return Until.ITSELF;
    }

    @Override
    public String against(At at) {
        return late(at).isEmpty() ? "本单位没有期限已经届满、上级机关尚未责令改正的督办。" : "";
    }

    @Override
    public Map<String, Map<String, String>> choices(At at) {
        return Map.of(SUPERVISION.name(), late(at));
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        String id = answers.get(SUPERVISION);
        var refusals = orders.unordered(at.petition(), id, answers.get(URGED));
        if (refusals.isEmpty()) {
            starts.orderMissing(at.petition(), id);
        }
        return Completion.unless(refusals);
    }

    private Map<String, String> late(At at) {
        var late = new LinkedHashMap<String, String>();
        supervisions.of(at.petition()).stream()
                .filter(matter -> acts.heir(at.petition(), matter.bureau()).equals(at.organ()))
                .map(SupervisionMatter::supervision)
                .forEach(id -> orders.late(at.petition(), id)
                        .ifPresent(face -> late.put(
                                id, id + "（" + organization.nameOf(face.organ()) + "责令改正），最后一日 " + face.lastDay())));
        return late;
    }
}
