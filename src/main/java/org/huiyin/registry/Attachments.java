package org.huiyin.registry;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Files of a petition. Contents lie outside the database under their SHA-256, the same content once; name, kind, size
 * and hash are in the register.
 */
public interface Attachments {

    /**
     * Reads the stream to its end or to the size limit, looks what it really is, and keeps it. A refusal keeps nothing.
     * Throws {@link IOException} where the stream or the store fails.
     */
    Outcome add(String petition, String name, InputStream content) throws IOException;

    /** In the order they were added. */
    List<Attachment> list(String petition);

    /** The content of a petition's attachment; empty where the petition has none with that id. */
    Optional<InputStream> open(String petition, long id) throws IOException;

    /** Kept, or refused with a sentence in Chinese that says what to do. */
    sealed interface Outcome {
        record Added(Attachment attachment) implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    /**
     * @param type media type as found in the content, whatever the name says
     * @param size bytes
     * @param sha256 64 lower-case hexadecimal digits
     * @param addedBy id of the officer
     */
    record Attachment(
            long id,
            String petition,
            String name,
            String type,
            long size,
            String sha256,
            Instant addedAt,
            String addedBy) {}
}
