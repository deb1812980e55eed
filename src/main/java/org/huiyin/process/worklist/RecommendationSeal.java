package org.huiyin.process.worklist;

import java.util.List;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.organization.Post;
import org.huiyin.process.engine.TaskPosts;
import org.springframework.stereotype.Component;

/**
 * Keeps what a bureau considers, recommends and reports about an organ from that organ, which sees the petition's file as
 * the one that handles it (art. 40).
 */
@Component
public class RecommendationSeal {

    private static final String ACTS = "RECOMMENDATION_";
    private static final List<String> MODELS = List.of("recommendation");

    private final TaskPosts taskPosts;
    private final CurrentOfficer officer;

    RecommendationSeal(TaskPosts taskPosts, CurrentOfficer officer) {
        this.taskPosts = taskPosts;
        this.officer = officer;
    }

    /** Whether an act of this code tells of a recommendation. */
    public static boolean tells(String action) {
        return action.startsWith(ACTS);
    }

    /** True for the acting officer who holds a post that has or had a task of drawing up a recommendation. */
    public boolean isOpen(String petition) {
        return taskPosts.wasGivenIn(
                MODELS, petition, officer.posts().stream().map(Post::id).toList());
    }
}
