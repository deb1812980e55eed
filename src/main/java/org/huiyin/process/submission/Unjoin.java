package org.huiyin.process.submission;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.joining.Answered;
import org.huiyin.registry.Links;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 取消并入: the petition goes its own way again, from sorting on. */
@Component
@Order(90)
class Unjoin implements AnyTimeAct {

    private static final Field<String> REASON = Field.text("reason", "取消并入的理由").mandatory();

    private final Links links;
    private final Answered answered;
    private final Unjoining unjoining;

    Unjoin(Links links, Answered answered, Unjoining unjoining) {
        this.links = links;
        this.answered = answered;
        this.unjoining = unjoining;
    }

    @Override
    public String key() {
        return "unjoin";
    }

    @Override
    public String title() {
        return "取消并入";
    }

    @Override
    public String help() {
        return "并入后发现不属于同一事项的，取消并入，本件重新甄别，期限重新计算（第二十二条）。";
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(REASON, "写明不属于同一事项的依据。"));
    }

    @Override
    public Until until() {
        return Until.ARCHIVED;
    }

    @Override
    public String against(At at) {
        return links.joinedInto(at.petition())
                .map(main -> answered.againstTakingOut(at.petition(), main).orElse(""))
                .orElse("本件没有并入其他信访事项。");
    }

    @Override
    public Set<String> alsoConcerned(String petition, Map<String, Object> values) {
        return links.joinedInto(petition).map(Set::of).orElse(Set.of());
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        return unjoining.of(at.petition(), at, answers.get(REASON)) == 0
                ? Completion.refused("本件不在等待主件办理的环节，不能取消并入，请刷新页面核对。")
                : Completion.done();
    }
}
