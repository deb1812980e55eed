package org.huiyin.registry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Contents in the folder of the attachments. */
@Component
class StoredContents implements Contents {

    private final FileStore store;

    StoredContents(RegistrySettings settings) {
        this.store = new FileStore(settings.files());
    }

    @Override
    public String keep(byte[] content) {
        try {
            var draft = store.draft(new ByteArrayInputStream(content), content.length);
            try {
                store.keep(draft);
            } finally {
                store.drop(draft);
            }
            return draft.sha256();
        } catch (IOException failure) {
            throw new UncheckedIOException("The file store cannot be written", failure);
        }
    }

    @Override
    public Optional<byte[]> read(String sha256) {
        try (var content = store.open(sha256)) {
            return Optional.of(content.readAllBytes());
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("The file store cannot be read", failure);
        }
    }
}
