package org.huiyin.audit;

/** Who is acting now, for the trail and for the engine; implemented by the room that knows logins. */
public interface ActingOfficer {

    /** Id used where no person acts: timers and the nightly work. */
    String SYSTEM = "system";

    /** Id used where a petitioner acts by a code of their own, without an account: which of them, the file says. */
    String PETITIONER = "petitioner";

    /** Id of the officer on whose behalf the current thread works, or {@link #SYSTEM}. */
    String id();
}
