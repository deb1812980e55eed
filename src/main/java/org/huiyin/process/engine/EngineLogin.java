package org.huiyin.process.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.huiyin.organization.Post;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the engine who acts: the officer, the roles as groups, the posts as tenants. */
@Component
class EngineLogin {

    /** Group of everybody who holds a post. */
    static final String OFFICERS = "officers";

    private final ObjectProvider<ProcessEngineConfiguration> engine;

    EngineLogin(ObjectProvider<ProcessEngineConfiguration> engine) {
        this.engine = engine;
    }

    boolean isKnown() {
        return identities().getCurrentAuthentication() != null;
    }

    <T> T as(String officer, Collection<Post> posts, Supplier<T> work) {
        var identities = identities();
        identities.setAuthentication(officer, groups(posts), tenants(posts));
        try {
            return work.get();
        } finally {
            identities.clearAuthentication();
        }
    }

    /** Role codes of the posts, and {@value #OFFICERS} for whoever holds any. */
    static List<String> groups(Collection<Post> posts) {
        var groups = new ArrayList<>(posts.stream()
                .map(post -> post.role().code())
                .distinct()
                .sorted()
                .toList());
        if (!groups.isEmpty()) {
            groups.add(OFFICERS);
        }
        return groups;
    }

    static List<String> tenants(Collection<Post> posts) {
        return posts.stream().map(Post::id).sorted().toList();
    }

    private org.camunda.bpm.engine.IdentityService identities() {
        return ((ProcessEngineConfigurationImpl) engine.getObject()).getIdentityService();
    }
}
