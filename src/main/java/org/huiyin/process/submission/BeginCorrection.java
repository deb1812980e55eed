package org.huiyin.process.submission;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.handling.Corrections;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Outcome;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.engine.Instances;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 更正处理意见: the organ's own written correction of what it served. */
@Component
@Order(120)
class BeginCorrection implements AnyTimeAct {

    private static final String CORRECTION_BEGUN = "Message_CorrectionBegun";

    private static final Field<String> ERROR = Field.text("error", "发现的错误").mandatory();

    private final Corrections corrections;
    private final Standing standing;
    private final Instances instances;

    BeginCorrection(Corrections corrections, Standing standing, Instances instances) {
        this.corrections = corrections;
        this.standing = standing;
        this.instances = instances;
    }

    @Override
    public String key() {
        return "correction";
    }

    @Override
    public String title() {
        return "自行更正处理意见";
    }

    @Override
    public String help() {
        return "责任单位发现已经送达的处理意见有错误的，自行书面更正，经审批后重新送达每位信访人，复查申请期限自重新送达之日起计算（第三十二条、第三十五条）。";
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(ERROR, "写明处理意见书哪一部分有错误，如何发现。"));
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HANDLER);
    }

    @Override
    public String against(At at) {
        return standing.responsible(at.petition()).contains(at.organ()) ? "" : "只有责任单位可以更正自己的处理意见。";
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        var begun = corrections.begin(new Matter(at.petition(), at.organ()), answers.get(ERROR));
        if (begun instanceof Outcome.Refused) {
            return Completion.unless(begun.refusals());
        }
        return instances.tell(at.petition(), CORRECTION_BEGUN, Map.of()) == 0
                ? Completion.refused("本件不在办结后续环节，不能启动更正，请刷新页面核对。")
                : Completion.done();
    }
}
