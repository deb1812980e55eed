package org.huiyin.process.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 处理补充来件 where no handler has a task for it: while the petition is sorted, outside, answered. */
@Component
@Order(35)
class DealWith implements AnyTimeAct {

    private static final Field<String> UP_TO = Field.line("upTo", "处理至哪一件").mandatory();
    private static final Field<TakenUp.How> HOW =
            Field.choice("how", "处理方式", TakenUp.How.class, TakenUp.How::label).mandatory();
    private static final Field<String> NOTE = Field.text("note", "处理情况").mandatory();

    private final Incoming incoming;

    DealWith(Incoming incoming) {
        this.incoming = incoming;
    }

    @Override
    public String key() {
        return "takeup";
    }

    @Override
    public String title() {
        return "处理补充来件";
    }

    @Override
    public String help() {
        return "尚未确定责任单位、由未接入单位办理或者已经答复的信访事项，收到补充材料、催办和同一事项来信的，在此登记处理情况；没有处理的，不能归档（第二十一条）。";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(UP_TO, "按收到的先后处理：所选的一件和在它之前收到的，一并登记为已经处理。"),
                new Entry(HOW, "听取信访人陈述事实和理由（第三十一条第六项）；信访人可以查询办理情况（第二十一条）。"),
                new Entry(NOTE, "写明采取的措施、告知信访人的方式和日期。"));
    }

    @Override
    public Until until() {
        return Until.ARCHIVED;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HANDLER);
    }

    @Override
    public String against(At at) {
        var main = incoming.main(at.petition());
        if (main.isPresent()) {
            return "本件已经并入 " + main.get() + "，补充来件在该件中处理。";
        }
        if (incoming.isBeingTakenUp(at.petition())) {
            return "责任单位承办人有“处理补充来件”任务，由其在任务中处理。";
        }
        return incoming.open(at.petition()).isEmpty() ? "没有尚未处理的补充来件。" : "";
    }

    @Override
    public Map<String, Map<String, String>> choices(At at) {
        var open = incoming.open(at.petition());
        int before = incoming.count(at.petition()) - open.size();
        var choices = new LinkedHashMap<String, String>();
        for (int i = 0; i < open.size(); i++) {
            choices.put(String.valueOf(before + i + 1), open.get(i).act().line());
        }
        return Map.of(UP_TO.name(), choices);
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        int upTo = Integer.parseInt(answers.get(UP_TO));
        incoming.takenUp(at.petition(), at.organ(), new TakenUp(at.today(), answers.get(HOW), answers.get(NOTE), upTo));
        return Completion.done();
    }
}
