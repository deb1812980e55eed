package org.huiyin.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The officer bound to the thread by {@link #as}, else the one signed in, else the system. A visitor who has not signed
 * in is an officer without posts, never the system.
 */
@Component
class OfficerAtWork implements CurrentOfficer {

    private final ThreadLocal<@Nullable String> bound = new ThreadLocal<>();
    private final Organization organization;
    private final Clock clock;

    /** Lazy: the organization writes to the trail, and the trail asks here who acts. */
    OfficerAtWork(@Lazy Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public String id() {
        var officer = bound.get();
        if (officer != null) {
            return officer;
        }
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null ? SYSTEM : signedIn.getName();
    }

    @Override
    public Set<Post> posts() {
        return isSystem() ? Set.of() : organization.postsOf(id(), LocalDate.now(clock));
    }

    @Override
    public boolean isSystem() {
        return SYSTEM.equals(id());
    }

    @Override
    public <T> T as(String officer, Supplier<T> work) {
        var before = bound.get();
        bound.set(officer);
        try {
            return work.get();
        } finally {
            if (before == null) {
                bound.remove();
            } else {
                bound.set(before);
            }
        }
    }

    @Override
    public <T> T asSystem(Supplier<T> work) {
        return as(SYSTEM, work);
    }
}
