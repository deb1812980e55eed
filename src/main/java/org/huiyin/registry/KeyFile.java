package org.huiyin.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The demo's own key: made on the first start beside the embedded database, so that a newcomer configures nothing. */
final class KeyFile {

    private final Path path;

    KeyFile(Path path) {
        this.path = path;
    }

    /** The key in Base64, made when there is none yet. */
    String key() {
        try {
            if (!Files.exists(path)) {
                make();
            }
            return Files.readString(path, StandardCharsets.US_ASCII).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot keep the demo's key in " + path, failure);
        }
    }

    private void make() throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        Path draft = Files.createTempFile(folder, "registry", ".key"); // readable by its owner only
        Files.writeString(draft, Base64.getEncoder().encodeToString(key) + "\n", StandardCharsets.US_ASCII);
        try {
            Files.move(draft, path);
        } catch (FileAlreadyExistsException anotherProcessWasFaster) {
            Files.delete(draft);
        }
    }
}
