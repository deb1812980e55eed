package org.huiyin.process.submission;

import java.util.List;
import java.util.Set;
import org.huiyin.handling.Extensions;
import org.huiyin.handling.Matter;
import org.huiyin.organization.Role;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 撤销延长办理期限 (art. 34): by the head of the organ, where it was a mistake. */
@Component
@Order(122)
class TakeBackExtension implements AnyTimeAct {

    private static final Field<String> REASON =
            Field.text("reason", "撤销理由").atMost(2_000).mandatory();
    private static final Field<String> TOLD = Field.line("told", "告知信访人的方式和日期").mandatory();

    private final Extensions extensions;
    private final Standing standing;

    TakeBackExtension(Extensions extensions, Standing standing) {
        this.extensions = extensions;
        this.standing = standing;
    }

    @Override
    public String key() {
        return "extension-undone";
    }

    @Override
    public String title() {
        return "撤销延长办理期限";
    }

    @Override
    public String help() {
        return "延长办理期限批准有误的（例如并非情况复杂、登记错误），由本单位负责人撤销，恢复原办理期限；原期限已经届满的，撤销后即为超期（第三十四条）。";
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(REASON, "写明延长为什么有误。"), new Entry(TOLD, "撤销应当告知每位信访人，例如：2026年4月20日书面告知。"));
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.LEADER);
    }

    @Override
    public String against(At at) {
        if (!standing.responsible(at.petition()).contains(at.organ()) || !standing.holds(at.organ(), Role.LEADER)) {
            return "只有责任单位的负责人可以撤销延长办理期限。";
        }
        return extensions
                        .running(new Matter(at.petition(), at.organ()))
                        .filter(face -> face.extendedBy() > 0)
                        .isPresent()
                ? ""
                : "本件的办理期限没有延长过，无可撤销。";
    }

    @Override
    public Completion perform(At at, Answers answers, List<String> files) {
        var matter = new Matter(at.petition(), at.organ());
        return Completion.unless(extensions
                .takeBack(matter, answers.get(REASON), answers.get(TOLD))
                .refusals());
    }
}
