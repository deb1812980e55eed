package org.huiyin.process.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.huiyin.access.Wall.Ground;
import org.huiyin.access.Wall.Scope;
import org.huiyin.organization.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Open tasks of an officer's posts from which a bar keeps them, for lists that the engine itself answers. */
@Component
class WalledTasks {

    private static final String BARRED = """
            select t.ID_, root.PROC_DEF_ID_, b.ground from ACT_RU_TASK t
            join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
            join hy_bar b on b.petition = e.BUSINESS_KEY_
            left join ACT_RU_EXECUTION root on root.ID_ = e.ROOT_PROC_INST_ID_
            where t.TENANT_ID_ in (:posts)
              and (b.kind = 'OFFICER' and b.barred = :officer or b.kind = 'ORGAN' and b.barred in (:organs))
            """;

    private final NamedParameterJdbcTemplate jdbc;

    WalledTasks(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Ids; empty for the system and for whoever holds no post. */
    Set<String> ofActingOfficer() {
        Authentication acting = Context.getCommandContext().getAuthentication();
        boolean officer = acting != null && acting.getUserId() != null;
        List<String> posts = officer && acting.getTenantIds() != null ? acting.getTenantIds() : List.of();
        return posts.isEmpty() ? Set.of() : of(acting.getUserId(), posts);
    }

    private Set<String> of(String officer, Collection<String> posts) {
        Set<String> organs = posts.stream().map(id -> Post.of(id).organ()).collect(Collectors.toSet());
        var barred = new HashSet<String>();
        jdbc.query(BARRED, Map.of("posts", posts, "officer", officer, "organs", organs), row -> {
            if (ground(row.getString(3)).holdsIn(scope(row.getString(2)))) {
                barred.add(row.getString(1));
            }
        });
        return barred;
    }

    private static Ground ground(String name) {
        return Arrays.stream(Ground.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(Ground.RECUSED);
    }

    private static Scope scope(@Nullable String definition) {
        return definition == null ? Scope.PETITION : Scopes.ofRoot(definition.split(":", 2)[0]);
    }
}
