package org.huiyin.access;

import java.util.Collection;
import java.util.Optional;

/** Passwords, kept as slow hashes only. */
public interface Credentials {

    /**
     * Gives each officer the password; it is hashed once, so that a demo's many officers start quickly. Recorded on the
     * trail without the password. Throws {@link IllegalArgumentException} for fewer than eight characters or more than 72
     * bytes, which the hash would cut off.
     */
    void set(Collection<String> officers, String password);

    /** Makes or changes the technical account of a system that calls the engine's REST interface; holds no posts. */
    void setIntegrator(String account, String password);

    Optional<Credential> of(String officer);

    /** @param integrator whether it belongs to another system, not to a person */
    record Credential(String officer, String hash, boolean integrator) {}
}
