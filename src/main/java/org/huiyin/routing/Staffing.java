package org.huiyin.routing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.springframework.stereotype.Component;

/** Whether somebody is there to take up what a bureau decides, in sentences that say what to do. */
@Component
class Staffing {

    private final Levels levels;
    private final Organization organization;
    private final Clock clock;

    Staffing(Levels levels, Organization organization, Clock clock) {
        this.levels = levels;
        this.organization = organization;
        this.clock = clock;
    }

    Optional<String> againstProposing(String bureau) {
        boolean staffed = levels.governmentOf(bureau)
                .filter(government -> isHeld(new Post(government, Role.GOVERNMENT_OFFICE)))
                .isPresent();
        return staffed ? Optional.empty() : Optional.of("本级党委、政府在本系统没有办公室人员，不能提请决定；请联系系统管理员设置岗位。");
    }

    Optional<String> againstOwn(String bureau) {
        return isHeld(new Post(bureau, Role.HANDLER))
                ? Optional.empty()
                : Optional.of("“" + organization.nameOf(bureau) + "”没有承办人，不能自行办理；请联系系统管理员设置岗位。");
    }

    private boolean isHeld(Post post) {
        return !organization.holding(post, LocalDate.now(clock)).isEmpty();
    }
}
