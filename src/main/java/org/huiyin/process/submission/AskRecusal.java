package org.huiyin.process.submission;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.recusal.Asker;
import org.huiyin.process.recusal.Recusals;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 申请回避 (art. 28): by the officer, or by the petitioner. */
@Component
@Order(110)
class AskRecusal implements AnyTimeAct {

    private static final Field<String> WHO = Field.line("who", "应当回避的人员").mandatory();
    private static final Field<Asker> ASKER =
            Field.choice("asker", "提出人", Asker.class, Asker::label).mandatory();
    private static final Field<String> GROUNDS = Field.text("grounds", "利害关系").mandatory();

    private final Recusals recusals;

    AskRecusal(Recusals recusals) {
        this.recusals = recusals;
    }

    @Override
    public String key() {
        return "recusal";
    }

    @Override
    public String title() {
        return "申请回避";
    }

    @Override
    public String help() {
        return "与信访事项或者信访人有直接利害关系的工作人员，应当回避（第二十八条第三款）。由其单位负责人决定；负责人的回避由主要负责人决定，没有的由上级机关、单位决定。";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(WHO, "从经办过本件的岗位人员中选择。"),
                new Entry(ASKER, "本人提出，信访人提出，或者单位发现后提出。"),
                new Entry(GROUNDS, "写明与信访事项或者信访人有何直接利害关系。"));
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HANDLER, Role.LEADER, Role.LEGAL);
    }

    @Override
    public Map<String, Map<String, String>> choices(At at) {
        return Map.of(WHO.name(), recusals.concerned(at.petition()));
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        return recusals.ask(at.petition(), at.organ(), answers.get(WHO), answers.get(ASKER), answers.get(GROUNDS));
    }
}
