package org.huiyin.process.submission;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.deadlines.Ledger;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.engine.Instances;
import org.huiyin.process.joining.Joins;
import org.huiyin.registry.Links;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 并入: the same matter is handled once and answered to each (art. 19). */
@Component
@Order(80)
class JoinInto implements AnyTimeAct {

    private static final String JOINED = "Message_PetitionJoined";

    private static final Field<String> INTO = Field.line("into", "并入的信访事项编号").mandatory();
    private static final Field<String> REASON = Field.text("reason", "并入理由").mandatory();
    private static final Field<String> TOLD = Field.line("told", "告知信访人的方式和日期").mandatory();

    private final Links links;
    private final Joins joins;
    private final Incoming incoming;
    private final Ledger ledger;
    private final Instances instances;

    JoinInto(Links links, Joins joins, Incoming incoming, Ledger ledger, Instances instances) {
        this.links = links;
        this.joins = joins;
        this.incoming = incoming;
        this.ledger = ledger;
        this.instances = instances;
    }

    @Override
    public String key() {
        return "join";
    }

    @Override
    public String title() {
        return "并入另一件";
    }

    @Override
    public String help() {
        return "与另一件在办的信访事项属于同一事项的，并入该件一并办理，结果向每位信访人送达（第十九条第三款）。本件停止单独办理，期限终止计算；该件归档时本件随之归档。";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(INTO, "在办的那一件的编号，例如 JSXF-2026-000012。"),
                new Entry(REASON, "写明为什么属于同一事项。"),
                new Entry(TOLD, "例如：2026年3月5日电话告知。"));
    }

    @Override
    public String against(At at) {
        return links.joinedInto(at.petition())
                .map(main -> "本件已经并入 " + main + "，请先取消并入。")
                .orElse("");
    }

    @Override
    public Set<String> alsoConcerned(String petition, Map<String, Object> values) {
        return values.get(INTO.name()) instanceof String into ? Set.of(into.strip()) : Set.of();
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        String into = answers.get(INTO);
        var against = joins.against(at.petition(), into);
        if (against.isPresent()) {
            return Completion.refused(against.get());
        }
        ledger.cancelAll(at.petition(), at.today(), OwedStill.duties());
        String reason = answers.get(REASON) + "（告知信访人：" + answers.get(TOLD) + "）";
        links.join(at.petition(), into, at.organ(), at.today(), reason);
        joins.united(at.petition(), into);
        incoming.passOn(at.petition(), into, at.organ());
        return instances.tell(at.petition(), JOINED, Map.of()) == 0
                ? Completion.refused("本件目前没有在办的程序，不能并入，请刷新页面核对。")
                : Completion.done();
    }
}
