package org.huiyin.process.worklist;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.engine.TaskPosts;
import org.springframework.stereotype.Component;

/**
 * Keeps what a bureau alleges, examines and decides about an organ's liability from everybody else who sees the petition's
 * file. The organ is told by letter, which its heads and lawyers may open.
 */
@Component
public class LiabilitySeal {

    private static final String ACTS = "LIABILITY_";
    private static final List<String> MODELS = List.of("liability-finding");
    private static final Set<Role> TOLD = Set.of(Role.LEADER, Role.CHIEF, Role.LEGAL);

    private final TaskPosts taskPosts;
    private final CurrentOfficer officer;
    private final Organization organization;
    private final Wall wall;

    LiabilitySeal(TaskPosts taskPosts, CurrentOfficer officer, Organization organization, Wall wall) {
        this.taskPosts = taskPosts;
        this.officer = officer;
        this.organization = organization;
        this.wall = wall;
    }

    /** Whether an act of this code tells of a finding. */
    public static boolean tells(String action) {
        return action.startsWith(ACTS);
    }

    /** True for the acting officer, supervisor or head of a bureau that has or had a task of the petition's findings. */
    public boolean isOpen(String petition) {
        return !open(Set.of(petition)).isEmpty();
    }

    /** Those of the petitions for which it is; two queries for a whole page. */
    public Set<String> open(Set<String> petitions) {
        Set<Post> posts = officer.posts();
        var ids = posts.stream()
                .map(post -> post.role() == Role.SUPERVISOR ? new Post(post.organ(), Role.LEADER) : post)
                .map(Post::id)
                .toList();
        Set<String> given = taskPosts.givenIn(MODELS, petitions, ids);
        Set<String> barred = wall.barred(officer.id(), posts, given);
        return given.stream().filter(petition -> !barred.contains(petition)).collect(Collectors.toUnmodifiableSet());
    }

    /** True for the acting officer who answers for the organ of that name, or for its law. */
    public boolean isToldAs(String organ) {
        return officer.posts().stream()
                .filter(post -> TOLD.contains(post.role()))
                .anyMatch(post -> organization.nameOf(post.organ()).equals(organ));
    }
}
