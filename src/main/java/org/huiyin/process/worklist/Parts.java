package org.huiyin.process.worklist;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.organization.Post;
import org.huiyin.process.engine.HeirPosts;
import org.huiyin.process.engine.TaskPosts;
import org.springframework.stereotype.Component;

/**
 * By what the acting officer may see petitions: a part in them by their posts, or the {@link Oversight} of their bureau. A
 * bar stands in the way of both. Each question is asked once for all petitions.
 */
@Component
class Parts {

    private final TaskPosts tasks;
    private final HeirPosts heirs;
    private final Oversight oversight;
    private final CurrentOfficer officer;
    private final Wall wall;

    Parts(TaskPosts tasks, HeirPosts heirs, Oversight oversight, CurrentOfficer officer, Wall wall) {
        this.tasks = tasks;
        this.heirs = heirs;
        this.oversight = oversight;
        this.officer = officer;
        this.wall = wall;
    }

    boolean has(String petition) {
        Set<Post> posts = officer.posts();
        return !theirs(List.of(petition), posts).isEmpty() && !wall.bars(officer.id(), posts, petition);
    }

    /** Those of the petitions that the officer has a part in or oversees. */
    Set<String> seen(Collection<String> petitions) {
        Set<Post> posts = officer.posts();
        Set<String> seen = theirs(petitions, posts);
        seen.addAll(oversight.of(posts, without(petitions, seen)));
        seen.removeAll(wall.barred(officer.id(), posts, seen));
        return seen;
    }

    private Set<String> theirs(Collection<String> petitions, Set<Post> posts) {
        var theirs = new HashSet<>(
                tasks.givenTo(petitions, posts.stream().map(Post::id).toList()));
        theirs.addAll(heirs.inherited(posts, without(petitions, theirs)));
        return theirs;
    }

    private static List<String> without(Collection<String> petitions, Set<String> known) {
        return petitions.stream().filter(petition -> !known.contains(petition)).toList();
    }
}
