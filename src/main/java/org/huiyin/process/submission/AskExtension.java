package org.huiyin.process.submission;

import java.util.List;
import java.util.Set;
import org.huiyin.handling.Matter;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.extension.ExtensionRequests;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 申请延长办理期限 (art. 34): by the handler of the responsible organ, while the sixty days run. */
@Component
@Order(121)
class AskExtension implements AnyTimeAct {

    private static final Field<String> DAYS = Field.line("days", "延长日数").mandatory();
    private static final Field<String> REASON =
            Field.text("reason", "情况复杂的理由").atMost(2_000).mandatory();

    private final ExtensionRequests requests;
    private final Standing standing;

    AskExtension(ExtensionRequests requests, Standing standing) {
        this.requests = requests;
        this.standing = standing;
    }

    @Override
    public String key() {
        return "extension";
    }

    @Override
    public String title() {
        return "申请延长办理期限";
    }

    @Override
    public String help() {
        return "第三十一条第六项的事项情况复杂、六十日内不能办结的，经本单位负责人批准，可以延长，最多三十日，只能延长一次，并告知信访人延期理由（第三十四条）。期限届满之前批准并告知每位信访人的，延长才生效，请提前申请。";
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(DAYS, "1 至 30 之间的整数，自原办理期限届满之日起连续计算；自受理之日起合计不超过 90 日。"),
                new Entry(REASON, "写明为什么情况复杂、还需要办理哪些事项；批准后以负责人写明的理由告知信访人。"));
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HANDLER);
    }

    @Override
    public String against(At at) {
        if (!standing.responsible(at.petition()).contains(at.organ()) || !standing.holds(at.organ(), Role.HANDLER)) {
            return "只有责任单位的承办人可以申请延长办理期限。";
        }
        return requests.against(new Matter(at.petition(), at.organ())).orElse("");
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        return requests.ask(new Matter(at.petition(), at.organ()), answers.get(DAYS), answers.get(REASON));
    }
}
