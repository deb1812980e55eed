package org.huiyin.desk.letters;

import java.util.List;
import java.util.Set;
import org.huiyin.desk.Me;
import org.huiyin.desk.Problem;
import org.huiyin.organization.Role;
import org.springframework.stereotype.Component;

/** Who may change an organ's templates: its administrator and its process designer. */
@Component
class TemplateKeeper {

    private final Me me;

    TemplateKeeper(Me me) {
        this.me = me;
    }

    List<Me.PostFace> organs() {
        var organs = me.organsAs(Set.of(Role.ADMIN, Role.DESIGNER));
        if (organs.isEmpty()) {
            throw Problem.barred("只有系统管理员和流程设计员可以查看和更换文书模板。");
        }
        return organs;
    }

    /** The organ's code where the officer keeps its templates; the first of theirs where none is named. */
    String check(String organ) {
        var organs = organs();
        if (organ.isEmpty()) {
            return organs.get(0).code();
        }
        return organs.stream()
                .map(Me.PostFace::code)
                .filter(organ::equals)
                .findFirst()
                .orElseThrow(() -> Problem.barred("您不是该单位的系统管理员或者流程设计员，不能查看和更换它的文书模板。"));
    }
}
