package org.huiyin.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Role;
import org.springframework.stereotype.Component;

/** Where the acting officer supervises others, and where others supervise them. */
@Component
public class SupervisionPosts {

    private static final Set<Role> OVERSEERS =
            Set.of(Role.SUPERVISOR, Role.LEADER, Role.CHIEF, Role.CONFERENCE_SECRETARY);
    private static final Set<Role> ANSWERING =
            Set.of(Role.REGISTRAR, Role.HANDLER, Role.LEADER, Role.CHIEF, Role.GOVERNMENT_OFFICE);

    private final Me me;
    private final Organization organization;

    SupervisionPosts(Me me, Organization organization) {
        this.me = me;
        this.organization = organization;
    }

    /** Petition bureaus for which the officer supervises, in the order of their codes. */
    public List<Organ> bureaus() {
        return me.organsAs(OVERSEERS).stream()
                .flatMap(post -> organization.organ(post.code()).stream())
                .filter(organ -> organ.kind() == Organ.Kind.BUREAU)
                .toList();
    }

    /** The one of that code, or the first where none is named; refuses whoever does not supervise for it. */
    public Organ bureau(String code) {
        List<Organ> bureaus = bureaus();
        if (bureaus.isEmpty()) {
            throw Problem.barred("督办情况供信访部门的督查专员、负责人和联席会议秘书查看，范围是本级和下级的机关、单位。");
        }
        return bureaus.stream()
                .filter(each -> code.isEmpty() || each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.barred("您不在该信访部门担任督查专员、负责人或者联席会议秘书。"));
    }

    /** Codes of the organs for whose answers to a supervision the officer has something to do. */
    public Set<String> organs() {
        return me.organsAs(ANSWERING).stream().map(Me.PostFace::code).collect(Collectors.toUnmodifiableSet());
    }
}
