package org.huiyin.access;

import java.util.Set;
import java.util.function.Supplier;
import org.huiyin.audit.ActingOfficer;
import org.huiyin.organization.Post;

/** Who acts now, and with which posts. One answer for pages, API, engine, import and timers. */
public interface CurrentOfficer extends ActingOfficer {

    /** Posts held or acted for today; empty for {@link ActingOfficer#SYSTEM}. */
    Set<Post> posts();

    boolean isSystem();

    /** Runs work in the name of an officer (import, seeding, tests) and restores who acted before. */
    <T> T as(String officer, Supplier<T> work);

    /** Runs work of the house itself (timers, starting an instance) with all rights. */
    <T> T asSystem(Supplier<T> work);
}
