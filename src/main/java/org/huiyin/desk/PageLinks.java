package org.huiyin.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huiyin.organization.Role;
import org.springframework.stereotype.Component;

/** Pages at the foot of every page, those that the acting officer has a use for; each asks for itself who may read it. */
@Component
class PageLinks {

    private static final Set<Role> FIGURES = Set.of(Role.LEADER, Role.CHIEF, Role.SUPERVISOR);
    private static final Set<Role> FINDINGS =
            Set.of(Role.LEADER, Role.CHIEF, Role.LEGAL, Role.SUPERVISOR, Role.AUDITOR);
    private static final Set<Role> TEMPLATES = Set.of(Role.ADMIN, Role.DESIGNER);

    private final Me me;
    private final SupervisionPosts supervision;
    private final BacklogPosts backlog;

    PageLinks(Me me, SupervisionPosts supervision, BacklogPosts backlog) {
        this.me = me;
        this.supervision = supervision;
        this.backlog = backlog;
    }

    /** In the order in which they are shown. */
    List<PageLink> all() {
        var links = new ArrayList<PageLink>();
        links.add(new PageLink("工作日历", "/desk/calendar"));
        add(links, !supervision.bureaus().isEmpty(), "督办", "/desk/supervision");
        add(links, !supervision.organs().isEmpty(), "对本单位的督办", "/desk/supervised");
        add(links, backlog.mayRead(), "积案化解", "/desk/backlog");
        add(links, holds(FINDINGS), "责任事实认定", "/desk/liability");
        add(links, holds(FIGURES), "考核数据", "/desk/assessment");
        add(links, holds(FIGURES), "联系情况", "/desk/contacts");
        add(links, holds(TEMPLATES), "文书模板", "/desk/letters/templates");
        add(links, holds(Set.of(Role.ADMIN)), "巡检", "/desk/sweep");
        return links;
    }

    private boolean holds(Set<Role> roles) {
        return !me.organsAs(roles).isEmpty();
    }

    private static void add(List<PageLink> links, boolean useful, String name, String path) {
        if (useful) {
            links.add(new PageLink(name, path));
        }
    }

    record PageLink(String name, String path) {}
}
