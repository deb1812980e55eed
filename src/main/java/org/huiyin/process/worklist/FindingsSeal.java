package org.huiyin.process.worklist;

import java.util.List;
import java.util.Set;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.organization.Post;
import org.huiyin.process.engine.TaskPosts;
import org.springframework.stereotype.Component;

/** Seals what was found on an accusation from all but those who need to know it (art. 30, paragraph 3). */
@Component
public class FindingsSeal {

    /** Models in which findings are worked on, checked or reported. */
    private static final List<String> MODELS = List.of("accusation", "completion-report");

    private final TaskPosts taskPosts;
    private final CurrentOfficer officer;
    private final Wall wall;

    FindingsSeal(TaskPosts taskPosts, CurrentOfficer officer, Wall wall) {
        this.taskPosts = taskPosts;
        this.officer = officer;
        this.wall = wall;
    }

    /**
     * True for the acting officer who holds a post that has or had a task of handling the accusation, or of its completion
     * report, and who is not barred. Having registered or sorted it is not enough.
     */
    public boolean isOpen(String petition) {
        Set<Post> posts = officer.posts();
        return taskPosts.wasGivenIn(
                        MODELS, petition, posts.stream().map(Post::id).toList())
                && !wall.bars(officer.id(), posts, petition);
    }
}
