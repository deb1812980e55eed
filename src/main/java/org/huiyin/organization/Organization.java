package org.huiyin.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Organs, officers and the posts they hold, by day. */
public interface Organization {

    Optional<Organ> organ(String code);

    /** Name of the organ, or its code where it is unknown. */
    String nameOf(String organ);

    /** All organs that exist on the day, parents before children, then by code. */
    List<Organ> organsOn(LocalDate day);

    Optional<Officer> officer(String id);

    /** Name of the officer, the word for the system, or the id where it is unknown. */
    String officerName(String id);

    /** Posts held on the day, and posts acted for during the absence of their holder. */
    Set<Post> postsOf(String officer, LocalDate day);

    /** Posts held in one's own right on the day. */
    Set<Post> ownPostsOf(String officer, LocalDate day);

    /** Who may work for the post on the day: present holders, else those acting for them. */
    List<Officer> holding(Post post, LocalDate day);

    void establish(Organ organ);

    void appoint(Officer officer, Post post, LocalDate since);

    /** Records an absence with the officer who acts meanwhile; both days inclusive. */
    void absent(String officer, LocalDate from, LocalDate until, String acting);
}
