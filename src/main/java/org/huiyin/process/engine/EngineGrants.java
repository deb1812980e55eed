package org.huiyin.process.engine;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_WORK;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.huiyin.organization.Role;
import org.springframework.stereotype.Component;

/**
 * A handful of grants to groups, put down once. Officers work on tasks of every model; which tasks is said by post and
 * wall. They may not read instances or history, nor create tasks, filters or deployments. The administrator sees how
 * the engine runs, but no task, hence no petition.
 */
@Component
class EngineGrants {

    private record Grant(String group, Resource resource, String id, List<Permission> permissions) {}

    private static final String ADMIN = Role.ADMIN.code();
    private static final String DESIGNER = Role.DESIGNER.code();

    private static final List<Grant> GRANTS = List.of(
            new Grant(EngineLogin.OFFICERS, Resources.APPLICATION, "tasklist", List.of(ACCESS)),
            new Grant(EngineLogin.OFFICERS, Resources.APPLICATION, "welcome", List.of(ACCESS)),
            new Grant(
                    EngineLogin.OFFICERS,
                    Resources.PROCESS_DEFINITION,
                    "*",
                    List.of(READ, READ_TASK, TASK_WORK, TASK_ASSIGN)),
            new Grant(EngineLogin.OFFICERS, Resources.FILTER, "*", List.of(READ)),
            new Grant(ADMIN, Resources.APPLICATION, "*", List.of(ACCESS)),
            new Grant(ADMIN, Resources.PROCESS_DEFINITION, "*", List.of(READ, READ_INSTANCE, RETRY_JOB)),
            new Grant(ADMIN, Resources.DEPLOYMENT, "*", List.of(READ)),
            new Grant(DESIGNER, Resources.APPLICATION, "cockpit", List.of(ACCESS)),
            new Grant(DESIGNER, Resources.DEPLOYMENT, "*", List.of(READ)));

    private final AuthorizationService authorizations;

    EngineGrants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void putDown() {
        GRANTS.forEach(this::putDown);
    }

    private void putDown(Grant grant) {
        boolean there = authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(grant.group())
                        .resourceType(grant.resource())
                        .resourceId(grant.id())
                        .count()
                > 0;
        if (!there) {
            var authorization = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            authorization.setGroupId(grant.group());
            authorization.setResource(grant.resource());
            authorization.setResourceId(grant.id());
            grant.permissions().forEach(authorization::addPermission);
            authorizations.saveAuthorization(authorization);
        }
    }
}
