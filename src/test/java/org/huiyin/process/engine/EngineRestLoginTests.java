package org.huiyin.process.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class EngineRestLoginTests {

    final CurrentOfficer officer = mock(CurrentOfficer.class);
    final IdentityService identities = mock(IdentityService.class);
    final FilterChain chain = mock(FilterChain.class);
    final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/engine-rest/task");
    final MockHttpServletResponse response = new MockHttpServletResponse();
    EngineRestLogin login;

    @BeforeEach
    void filter() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("identityService", identities);
        login = new EngineRestLogin(officer, beans.getBeanProvider(IdentityService.class));
    }

    @Test
    void tellsTheEngineTheAdministratorsGroupsAndPostsForTheCallOnly() throws ServletException, IOException {
        when(officer.id()).thenReturn("qian");
        when(officer.posts()).thenReturn(Set.of(new Post("jsxf", Role.ADMIN)));

        login.doFilter(request, response, chain);

        var order = inOrder(identities, chain);
        order.verify(identities).setAuthentication("qian", List.of("admin", "officers"), List.of("jsxf.admin"));
        order.verify(chain).doFilter(request, response);
        order.verify(identities).clearAuthentication();
    }

    @Test
    void aTechnicalAccountIsAnIntegratorWithoutPosts() throws ServletException, IOException {
        when(officer.id()).thenReturn("hotline");
        when(officer.posts()).thenReturn(Set.of());
        request.addUserRole("INTEGRATOR");

        login.doFilter(request, response, chain);

        inOrder(identities).verify(identities).setAuthentication("hotline", List.of("integrators"), List.of());
    }

    @Test
    void forgetsTheCallerAlsoWhereTheCallFails() throws ServletException, IOException {
        when(officer.id()).thenReturn("hotline");
        when(officer.posts()).thenReturn(Set.of());
        org.mockito.Mockito.doThrow(new IOException("broken pipe")).when(chain).doFilter(request, response);

        assertThatThrownBy(() -> login.doFilter(request, response, chain)).isInstanceOf(IOException.class);

        inOrder(identities).verify(identities).clearAuthentication();
    }
}
