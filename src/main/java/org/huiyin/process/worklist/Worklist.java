package org.huiyin.process.worklist;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.process.TaskRefused;

/** Tasks in domain words, for the acting officer; everything passes the same access control as the engine's own REST. */
public interface Worklist {

    /** Empty when there is no such open task or the acting officer may not see it. */
    Optional<TaskLine> task(String task);

    /** Those of the tasks that the acting officer may see, in one query. */
    List<TaskLine> tasks(Collection<String> tasks);

    /** Open tasks assigned to the acting officer, the earliest due first. */
    List<TaskLine> mine();

    /** Open tasks of the acting officer's posts, the earliest due first, those without a due date last. */
    List<TaskLine> openToMyPosts(int limit);

    /** Number of open tasks of the acting officer's posts that are due before the instant. */
    long dueBefore(Instant instant);

    /** Number of open tasks of the acting officer's posts by step, in Chinese. */
    Map<String, Long> openByStep();

    /** Names of the steps at which the petition stands now; of those that are no task, what is waited for. */
    List<String> position(String petition);

    /** Ids of the model's elements at which the petition stands now. */
    List<String> elements(String petition);

    /**
     * True where the acting officer has a part in the petition, or oversees it for a petition bureau that it or an organ of
     * its area has registered, and no bar stands.
     */
    boolean maySee(String petition);

    /** Those of the petitions that the acting officer may see. */
    Set<String> seen(Collection<String> petitions);

    /** True where the acting officer holds or held a post that has or had a task of the petition, and no bar stands. */
    boolean hasPart(String petition);

    /** True where a task of the petition is open at one of the acting officer's posts, and no bar stands. */
    boolean isWorkingOn(String petition);

    /** Takes the task; {@link TaskRefused} where somebody else has it already. */
    void claim(String task);

    /** Completes the task through the form door; {@link TaskRefused} carries the sentences for the officer. */
    void complete(String task, Map<String, Object> values);
}
