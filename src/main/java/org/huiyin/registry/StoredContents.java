package org.huiyin.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Contents in the folder of the attachments. */
@Component
class StoredContents implements Contents {

    private final FileStore store;

    StoredContents(FileStore store) {
        this.store = store;
    }

    @Override
    public String keep(byte[] content) {
        try {
            return store.keep(content);
        } catch (IOException failure) {
            throw new UncheckedIOException("The file store cannot be written", failure);
        }
    }

    @Override
    public Optional<byte[]> read(String sha256) {
        try {
            return Optional.of(plain(sha256));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("The file store cannot be read", failure);
        }
    }

    /** What was damaged is given as it lies there: its hash tells. */
    private byte[] plain(String sha256) throws IOException {
        try (var content = store.open(sha256)) {
            return content.readAllBytes();
        } catch (DamagedFile damaged) {
            return store.raw(sha256);
        }
    }
}
