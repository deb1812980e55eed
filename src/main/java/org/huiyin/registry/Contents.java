package org.huiyin.registry;

import java.util.Optional;

/** Contents that other rooms keep in the register's store, under their SHA-256; never changed, never deleted. */
public interface Contents {

    /** Keeps the content and gives its SHA-256 in 64 lower-case hexadecimal digits. */
    String keep(byte[] content);

    /** What is stored under the hash, unverified: the caller compares the hash. Empty where nothing is. */
    Optional<byte[]> read(String sha256);
}
