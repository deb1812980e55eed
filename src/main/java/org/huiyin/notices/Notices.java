package org.huiyin.notices;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.huiyin.organization.Post;

/** Notices inside the product, to the holders of a post. */
public interface Notices {

    /** Puts one notice up for each post; the same key twice for a post is one notice. */
    void tell(String key, String petition, String text, Collection<Post> posts);

    /** Newest first, at most the limit. */
    List<Notice> forPosts(Collection<Post> posts, int limit);

    List<Notice> about(String petition);

    /** How many of the posts' notices the officer has not read. */
    long unread(String officer, Collection<Post> posts);

    void markRead(String officer, Collection<Post> posts);

    record Notice(long id, Instant at, String petition, String text, String post) {}
}
