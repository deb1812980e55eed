package org.huiyin.desk.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.access.Credentials;
import org.huiyin.desk.Guide;
import org.huiyin.organization.Level;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The city's organs and officers, from {@code organs.csv} and {@code officers.csv}. */
@Component
@Profile("demo")
class Roster implements Guide {

    private final Organization organization;
    private final Credentials credentials;
    private final List<Clerk> clerks = Table.rows("officers.csv").stream()
            .map(row -> new Clerk(
                    new Officer(cell(row, "id"), cell(row, "name")),
                    Stream.of(cell(row, "posts").split(" ")).map(Post::of).toList(),
                    Boolean.parseBoolean(cell(row, "walk"))))
            .toList();

    Roster(Organization organization, Credentials credentials) {
        this.organization = organization;
        this.credentials = credentials;
    }

    /** Puts the city up as it was on a day; doing it again changes nothing but the password. */
    void establish(LocalDate since, String password) {
        for (var row : Table.rows("organs.csv")) {
            var parent = cell(row, "parent");
            var superior = cell(row, "superior");
            var level = cell(row, "level");
            organization.establish(new Organ(
                    cell(row, "code"),
                    cell(row, "name"),
                    Organ.Kind.valueOf(cell(row, "kind")),
                    parent.isEmpty() ? null : parent,
                    Boolean.parseBoolean(cell(row, "inside")),
                    since,
                    null,
                    null,
                    superior.isEmpty() ? null : superior,
                    Boolean.parseBoolean(cell(row, "vertical")),
                    level.isEmpty() ? null : Level.valueOf(level)));
        }
        clerks.forEach(clerk -> clerk.posts().forEach(post -> organization.appoint(clerk.officer(), post, since)));
        credentials.set(clerks.stream().map(clerk -> clerk.officer().id()).toList(), password);
    }

    /** Id of the first officer who holds the post. */
    String holderOf(Post post) {
        return find(post).orElseThrow(() -> new IllegalStateException("Nobody in officers.csv holds " + post.id()));
    }

    /** As {@link #holderOf}; empty where nobody holds it, as in organs outside the installation. */
    Optional<String> find(Post post) {
        return clerks.stream()
                .filter(clerk -> clerk.posts().contains(post))
                .map(clerk -> clerk.officer().id())
                .findFirst();
    }

    @Override
    public List<Account> accounts() {
        return clerks.stream()
                .map(clerk -> new Account(
                        clerk.officer().id(),
                        clerk.officer().name(),
                        named(clerk.posts().get(0)),
                        clerk.walk()))
                .toList();
    }

    private String named(Post post) {
        return organization.nameOf(post.organ()) + " " + post.role().label();
    }

    private static String cell(Map<String, String> row, String name) {
        return Objects.requireNonNull(row.get(name), () -> "No column " + name);
    }

    private record Clerk(Officer officer, List<Post> posts, boolean walk) {}
}
