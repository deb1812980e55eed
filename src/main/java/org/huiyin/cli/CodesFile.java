package org.huiyin.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.huiyin.registry.PetitionImport.Coded;
import org.huiyin.registry.PetitionImport.Progress;
import org.jspecify.annotations.Nullable;

/**
 * The petitioners' codes beside the imported file, for the officer to hand out and delete: the house keeps none. Made
 * with the first petition registered, readable by its owner only, never over an older one.
 */
final class CodesFile implements Progress, AutoCloseable {

    private final Path input;
    private final Progress progress;
    private @Nullable Path path;
    private @Nullable Writer writer;

    CodesFile(Path input, Progress progress) {
        this.input = input;
        this.progress = progress;
    }

    @Override
    public void reached(long rows, long part, long whole) {
        progress.reached(rows, part, whole);
    }

    @Override
    public void registered(Coded coded) {
        try {
            Writer file = opened();
            file.write(coded.row());
            file.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where it is; empty while nothing was registered. */
    Optional<Path> path() {
        return Optional.ofNullable(path);
    }

    private Writer opened() throws IOException {
        if (writer == null) {
            Path free = free();
            path = free;
            boolean posix = free.getFileSystem().supportedFileAttributeViews().contains("posix");
            if (posix) {
                Files.createFile(
                        free, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            writer = Files.newBufferedWriter(free, posix ? StandardOpenOption.WRITE : StandardOpenOption.CREATE_NEW);
            writer.write(Coded.HEADER);
        }
        return writer;
    }

    private Path free() {
        String name = input.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = (dot > 0 ? name.substring(0, dot) : name) + "-查询码";
        Path candidate = input.toAbsolutePath().resolveSibling(stem + ".csv");
        for (int next = 2; Files.exists(candidate); next++) {
            candidate = candidate.resolveSibling(stem + "-" + next + ".csv");
        }
        return candidate;
    }

    @Override
    public void close() {
        try {
            if (writer != null) {
                writer.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
