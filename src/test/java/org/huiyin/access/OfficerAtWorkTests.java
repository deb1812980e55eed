package org.huiyin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

class OfficerAtWorkTests {

    static final Post HANDLER = new Post("jszj", Role.HANDLER);

    final Organization organization = mock(Organization.class);
    // already the next day in Shanghai
    final Clock clock = Clock.fixed(Instant.parse("2026-08-31T17:00:00Z"), ZoneId.of("Asia/Shanghai"));
    final CurrentOfficer current = new OfficerAtWork(organization, clock);

    @AfterEach
    void signsOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isTheSystemWhereNobodyActs() {
        assertThat(current.id()).isEqualTo("system");
        assertThat(current.isSystem()).isTrue();
        assertThat(current.posts()).isEmpty();
    }

    @Test
    void isTheOfficerSignedInWithTodaysPosts() {
        when(organization.postsOf("li", LocalDate.of(2026, 9, 1))).thenReturn(Set.of(HANDLER));

        signIn("li");

        assertThat(current.id()).isEqualTo("li");
        assertThat(current.isSystem()).isFalse();
        assertThat(current.posts()).containsExactly(HANDLER);
    }

    @Test
    void aVisitorIsNotTheSystem() {
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));

        assertThat(current.isSystem()).isFalse();
        assertThat(current.posts()).isEmpty();
    }

    @Test
    void worksInAnothersNameAndRestoresWhoActedBefore() {
        signIn("li");

        String inside = current.as("wang", () -> current.id() + current.asSystem(current::id) + current.id());

        assertThat(inside).isEqualTo("wangsystemwang");
        assertThat(current.id()).isEqualTo("li");
    }

    @Test
    void restoresAlsoWhereTheWorkFails() {
        signIn("li");

        assertThatIllegalStateException()
                .isThrownBy(() -> current.asSystem(() -> {
                    throw new IllegalStateException("work failed");
                }));

        assertThat(current.id()).isEqualTo("li");
    }

    private static void signIn(String officer) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(officer, null, "ROLE_X"));
    }
}
