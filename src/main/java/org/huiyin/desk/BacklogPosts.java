package org.huiyin.desk;

import java.util.List;
import java.util.Set;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Role;
import org.huiyin.process.backlog.BacklogBureau;
import org.springframework.stereotype.Component;

/** Who may read of lists of backlog; page and link ask here. */
@Component
public class BacklogPosts {

    /** Leaders see what they are in charge of, were it nothing. */
    private static final Set<Role> LEADING = Set.of(Role.LEADER, Role.CHIEF);

    private final BacklogBureau bureaus;
    private final Me me;

    BacklogPosts(BacklogBureau bureaus, Me me) {
        this.bureaus = bureaus;
        this.me = me;
    }

    /** Codes of the bureaus all of whose lists the acting officer sees. */
    public List<String> bureaus() {
        return bureaus.all().stream().map(Organ::code).toList();
    }

    /** Whether there is a page for them at all. */
    public boolean mayRead() {
        return !me.organsAs(LEADING).isEmpty() || !bureaus().isEmpty();
    }
}
