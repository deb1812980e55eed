package org.huiyin.access;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.jspecify.annotations.Nullable;

/**
 * The conflict wall (arts 28, 30): who can neither see a petition nor act in it, whatever posts they hold.
 *
 * <p>An officer is barred where a bar names them, or where a bar names the organ of <em>any</em> of the posts given. The
 * posts to give are all those the officer holds or acts for: whoever serves in the accused organ does not get to see the
 * accusation by a second post elsewhere, for what one post learns the other knows. A bar on an organ does not reach the
 * organs above or below it. The system is never barred.
 */
public interface Wall {

    /** Raises a bar; raising the same bar twice is one bar. Recorded on the trail. */
    void raise(Bar bar);

    /** The bars that stand on the petition. */
    List<Bar> on(String petition);

    /** Raises on another petition, which comes to hold what this one holds, every bar that stands on this one. */
    default void carry(String petition, String to) {
        on(petition).forEach(bar -> raise(new Bar(to, bar.officer(), bar.organ(), bar.ground())));
    }

    default boolean bars(String officer, Collection<Post> posts, String petition) {
        return bars(officer, posts, petition, Scope.PETITION);
    }

    /** Whether the officer is barred from the petition, or from that part of its way. */
    default boolean bars(String officer, Collection<Post> posts, String petition, Scope scope) {
        return !barred(officer, posts, List.of(petition), scope).isEmpty();
    }

    /** Codes of the organs that are barred with all their posts. */
    default Set<String> barredOrgans(String petition) {
        return barredOrgans(petition, Scope.PETITION);
    }

    /** The same for a part of its way. */
    default Set<String> barredOrgans(String petition, Scope scope) {
        return on(petition).stream()
                .filter(bar -> bar.ground().holdsIn(scope))
                .map(Bar::organ)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the petitions from which one of the organs is barred with all its posts; one query for a whole page. */
    default Set<String> barring(Collection<String> organs, Collection<String> petitions) {
        var posts = organs.stream().map(organ -> new Post(organ, Role.HANDLER)).toList();
        return barred("", posts, petitions);
    }

    /** Those of the petitions from which the officer is barred; one query for a whole page. */
    default Set<String> barred(String officer, Collection<Post> posts, Collection<String> petitions) {
        return barred(officer, posts, petitions, Scope.PETITION);
    }

    /** The same for a part of their way. */
    Set<String> barred(String officer, Collection<Post> posts, Collection<String> petitions, Scope scope);

    /**
     * Names a person or an organ, never both; else {@link IllegalArgumentException}.
     *
     * @param officer id of the person barred, or null where an organ is
     * @param organ code of the organ barred with all its posts, or null where a person is
     */
    record Bar(
            String petition,
            @Nullable String officer,
            @Nullable String organ,
            Ground ground) {

        public Bar {
            if ((officer == null) == (organ == null)) {
                throw new IllegalArgumentException("A bar names either an officer or an organ");
            }
        }

        /** Whether it stands in the way of the officer with all of their posts, those acted for among them. */
        public boolean stops(String id, Collection<Post> posts) {
            return id.equals(officer)
                    || posts.stream().anyMatch(post -> post.organ().equals(organ));
        }

        public static Bar officer(String petition, String officer, Ground ground) {
            return new Bar(petition, officer, null, ground);
        }

        public static Bar organ(String petition, String organ, Ground ground) {
            return new Bar(petition, null, organ, ground);
        }
    }

    /** The part of a petition's way from which a bar keeps out. */
    enum Scope {
        /** everything */
        PETITION,
        /** 复查 */
        REVIEW,
        /** 复核 */
        REREVIEW
    }

    /** Why. */
    enum Ground {
        /** 被检举控告的人员或者单位，第三十条第三款 */
        ACCUSED("30", Scope.PETITION),
        /** 与信访事项或者信访人有直接利害关系，第二十八条第三款 */
        RECUSED("28", Scope.PETITION),
        /** 作出原处理意见的单位和人员，不得参与复查、复核，第三十五条 */
        DECIDED("35", Scope.REVIEW, Scope.REREVIEW),
        /** 作出复查意见的单位和人员，不得参与复核，第三十六条 */
        REVIEWED("36", Scope.REREVIEW);

        private final String article;
        private final Set<Scope> scopes;

        Ground(String article, Scope... scopes) {
            this.article = article;
            this.scopes = Set.of(scopes);
        }

        /** Whoever is barred from the petition is barred from each part of its way. */
        public boolean holdsIn(Scope scope) {
            return scopes.contains(scope) || scopes.contains(Scope.PETITION);
        }

        public String article() {
            return article;
        }
    }
}
