package org.huiyin.notices;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.huiyin.organization.Post;

/** Notices inside the product, to the holders of a post. */
public interface Notices {

    /** Puts one notice up for each post; the same key twice for a post is one notice. */
    void tell(Message message, Collection<Post> posts);

    /** Puts one notice up for an officer alone, whatever posts they hold; the same key twice is one notice. */
    void tellOfficer(Message message, String officer);

    /** To posts, with a subject that says no more than that there is a notice. */
    default void tell(String key, String petition, String text, Collection<Post> posts) {
        tell(new Message(key, petition, "有新的通知", text), posts);
    }

    /** Newest first, at most the limit. */
    List<Notice> forPosts(Collection<Post> posts, int limit);

    /** The same with those to the officer alone. */
    List<Notice> forOfficer(String officer, Collection<Post> posts, int limit);

    List<Notice> about(String petition);

    /** How many of their own and the posts' notices the officer has not read. */
    long unread(String officer, Collection<Post> posts);

    void markRead(String officer, Collection<Post> posts);

    /**
     * What is told.
     *
     * @param petition its number; empty where it concerns none
     * @param subject what it is about in a few words that may leave the house: no names, nothing of the matter
     * @param text one sentence or a few, read inside the product only
     */
    record Message(String key, String petition, String subject, String text) {}

    /** @param post id of the post it is put up for, or of the officer, whose id has no dot */
    record Notice(long id, Instant at, String petition, String text, String post) {}
}
