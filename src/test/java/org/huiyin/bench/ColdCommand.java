package org.huiyin.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.huiyin.cli.CommandLineStart;

/** One command in a JVM of its own; its work, from the first class loaded on, is told on the error stream. */
final class ColdCommand {

    private ColdCommand() {}

    public static void main(String[] arguments) {
        long begun = System.nanoTime();
        int exit = new CommandLineStart(() -> {
                    throw new IllegalStateException("The command needs no application");
                })
                .run(arguments);
        long millis = (System.nanoTime() - begun) / 1_000_000;
        new PrintStream(System.err, true, StandardCharsets.UTF_8).println("millis " + millis);
        System.exit(exit);
    }
}
