package org.huiyin.supervision;

import java.util.Collection;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.organization.Post;
import org.jspecify.annotations.Nullable;

/** Who had the work of a duty before them when its last day was over. Answered by the room that knows tasks. */
public interface LiabilityHolders {

    /** By duty; those of which no task was open then are left out. In a few queries, however many they are. */
    Map<Face, Holder> atTheBreach(Collection<Face> late);

    /**
     * @param post whose task it was
     * @param officer id of who had taken it; null where nobody had
     */
    record Holder(Post post, @Nullable String officer) {}
}
