package org.huiyin.process.worklist;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.organization.Post;
import org.jspecify.annotations.Nullable;

/**
 * What is under way beside petitions because an organ is late or wrong: supervisions, recommendations, matters and
 * decisions of the joint conference. Whoever shows it asks the wall.
 */
public interface SideWork {

    /** Id of the task in which an organ replies to a letter of supervision. */
    String REPLY_TO_SUPERVISION = "UserTask_ReplyToSupervision";

    /** Ids of the tasks in which an organ answers those who supervise it, each by a day of its own. */
    Set<String> ANSWERS = Set.of(
            REPLY_TO_SUPERVISION,
            "UserTask_OrderCorrection",
            "UserTask_DepartmentOrders",
            "UserTask_FeedBack",
            "UserTask_OfficeFeedsBack",
            "UserTask_ReportRectification");

    /** Running pieces of the bureaus, by petition and item. */
    List<Piece> ofBureaus(Strand strand, Collection<String> bureaus);

    /** The same that the organs are to answer or carry out. */
    List<Piece> ofOrgans(Strand strand, Collection<String> organs);

    /** The supervision to which each of the tasks belongs; others are left out. */
    Map<String, Piece> supervisions(Collection<String> tasks);

    /** Kinds of what is under way. */
    enum Strand {
        SUPERVISION("督办"),
        RECOMMENDATION("建议"),
        MATTER("联席会议议题"),
        DECISION("联席会议决定");

        private final String label;

        Strand(String label) {
            this.label = label;
        }

        /** What officers call it, in Chinese. */
        public String label() {
            return label;
        }
    }

    /**
     * One of them.
     *
     * @param item id within the petition, such as 督办1
     * @param organ code of the organ that answers it or carries it out, or empty while none does
     * @param steps its open tasks, the earliest due first
     */
    record Piece(Strand strand, String petition, String item, String organ, List<Step> steps) {}

    /**
     * An open task of it.
     *
     * @param key id of the user task in the model
     * @param name of the step, in Chinese
     * @param due last instant of what it is owed under, or null
     */
    record Step(
            String task,
            String key,
            String name,
            Post post,
            @Nullable Instant due) {}
}
