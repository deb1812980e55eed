package org.huiyin.process.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Stories run in several JVMs, and each rewrites files that all of them share. */
final class OneWriter {

    private static final Path LOCK = Path.of("target", "book.lock");

    private OneWriter() {}

    /** Runs it while no other JVM of this build does; within one JVM stories run one after another. */
    static void alone(Runnable writing) {
        try (var channel = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            writing.run();
            held.release();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
