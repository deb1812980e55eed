package org.huiyin.process.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.jspecify.annotations.Nullable;

/** Officers as the engine's users, roles as its groups, posts as its tenants; read from the house, never written. */
class OfficerIdentities implements ReadOnlyIdentityProvider {

    private final Organization organization;
    private final Clock clock;

    OfficerIdentities(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public @Nullable User findUserById(String id) {
        return organization
                .officer(id)
                .map(officer -> user(officer.id(), officer.name()))
                .orElse(null);
    }

    @Override
    public UserQuery createUserQuery() {
        return new OfficerQueries.Users(this);
    }

    @Override
    public UserQuery createUserQuery(CommandContext context) {
        return createUserQuery();
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new BadUserRequestException("本系统不支持以数据库语句查询用户。");
    }

    /** Login is the house's own; nobody logs in through the engine. */
    @Override
    public boolean checkPassword(String user, String password) {
        return false;
    }

    @Override
    public @Nullable Group findGroupById(String id) {
        return id.equals(EngineLogin.OFFICERS)
                ? group(id)
                : groups(Set.of(id)).stream().findFirst().orElse(null);
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new OfficerQueries.Groups(this);
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return createGroupQuery();
    }

    @Override
    public @Nullable Tenant findTenantById(String id) {
        return id.indexOf('.') > 0 ? tenant(Post.of(id)) : null;
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new OfficerQueries.Tenants(this);
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext context) {
        return createTenantQuery();
    }

    @Override
    public void flush() {
        // nothing is ever written
    }

    @Override
    public void close() {
        // no resources held
    }

    Collection<Post> postsOf(String officer) {
        return organization.postsOf(officer, LocalDate.now(clock));
    }

    List<Group> groupsOf(String officer) {
        return EngineLogin.groups(postsOf(officer)).stream()
                .map(OfficerIdentities::group)
                .toList();
    }

    List<Tenant> tenantsOf(String officer) {
        return postsOf(officer).stream().map(this::tenant).toList();
    }

    static List<Group> groups(Set<String> ids) {
        return java.util.Arrays.stream(Role.values())
                .map(Role::code)
                .filter(ids::contains)
                .map(OfficerIdentities::group)
                .toList();
    }

    private static User user(String id, String name) {
        var user = new UserEntity(id);
        user.setFirstName(name);
        user.setLastName("");
        return user;
    }

    private static Group group(String id) {
        var group = new GroupEntity(id);
        group.setName(id.equals(EngineLogin.OFFICERS) ? "工作人员" : Role.of(id).label());
        group.setType("WORKFLOW");
        return group;
    }

    Tenant tenant(Post post) {
        var tenant = new TenantEntity(post.id());
        tenant.setName(organization.nameOf(post.organ()) + " " + post.role().label());
        return tenant;
    }
}
