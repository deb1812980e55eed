package org.huiyin.process.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/** The queries that the webapps ask: users by id, the groups and posts of an officer. Anything wider answers nothing. */
final class OfficerQueries {

    private OfficerQueries() {}

    private static Stream<String> ids(@Nullable String id, String @Nullable [] ids) {
        Stream<String> many = ids == null ? Stream.empty() : Arrays.stream(ids);
        return Stream.concat(Stream.ofNullable(id), many).distinct();
    }

    private static <T> List<T> page(Collection<T> all, @Nullable Page page) {
        Stream<T> rows = all.stream();
        return page == null
                ? rows.toList()
                : rows.skip(page.getFirstResult()).limit(page.getMaxResults()).toList();
    }

    static final class Users extends UserQueryImpl {
        private static final long serialVersionUID = 1L;
        private final transient OfficerIdentities identities;

        Users(OfficerIdentities identities) {
            this.identities = identities;
        }

        @Override
        public long executeCount(CommandContext context) {
            return executeList(context, null).size();
        }

        @Override
        public List<User> executeList(CommandContext context, @Nullable Page page) {
            return page(
                    ids(getId(), getIds())
                            .map(identities::findUserById)
                            .filter(Objects::nonNull)
                            .map(User.class::cast)
                            .toList(),
                    page);
        }
    }

    static final class Groups extends GroupQueryImpl {
        private static final long serialVersionUID = 1L;
        private final transient OfficerIdentities identities;

        Groups(OfficerIdentities identities) {
            this.identities = identities;
        }

        @Override
        public long executeCount(CommandContext context) {
            return executeList(context, null).size();
        }

        @Override
        public List<Group> executeList(CommandContext context, @Nullable Page page) {
            if (getUserId() != null) {
                return page(identities.groupsOf(getUserId()), page);
            }
            return page(
                    OfficerIdentities.groups(Set.copyOf(ids(getId(), getIds()).toList())), page);
        }
    }

    static final class Tenants extends TenantQueryImpl {
        private static final long serialVersionUID = 1L;
        private final transient OfficerIdentities identities;

        Tenants(OfficerIdentities identities) {
            this.identities = identities;
        }

        @Override
        public long executeCount(CommandContext context) {
            return executeList(context, null).size();
        }

        @Override
        public List<Tenant> executeList(CommandContext context, @Nullable Page page) {
            if (getUserId() != null) {
                return page(identities.tenantsOf(getUserId()), page);
            }
            return page(
                    ids(getId(), getIds())
                            .map(identities::findTenantById)
                            .filter(Objects::nonNull)
                            .map(Tenant.class::cast)
                            .toList(),
                    page);
        }
    }
}
