package org.huiyin.access;

import java.util.Collection;
import java.util.Set;
import org.huiyin.organization.Post;
import org.jspecify.annotations.Nullable;

/**
 * The conflict wall (arts 28, 30): who can neither see a petition nor act in it, whatever posts they hold.
 */
public interface Wall {

    /** Raises a bar; raising the same bar twice is one bar. Recorded on the trail. */
    void raise(Bar bar);

    /** True where the officer, or the organ of the only posts by which they come, is barred from the petition. */
    boolean bars(String officer, Collection<Post> posts, String petition);

    /** Those of the petitions from which the officer is barred; one query for a whole page. */
    Set<String> barred(String officer, Collection<Post> posts, Collection<String> petitions);

    /**
     * @param officer id of the person barred, or null where an organ is
     * @param organ code of the organ barred with all its posts, or null where a person is
     */
    record Bar(
            String petition,
            @Nullable String officer,
            @Nullable String organ,
            Ground ground) {}

    /** Why. */
    enum Ground {
        /** 被检举控告的人员或者单位，第三十条第三款 */
        ACCUSED,
        /** 与信访事项或者信访人有直接利害关系，第二十八条第三款 */
        RECUSED
    }
}
