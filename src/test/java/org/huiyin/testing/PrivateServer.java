package org.huiyin.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** A server process of our own with an empty data directory, gone when the JVM ends. */
final class PrivateServer {

    private static final int LINES_KEPT = 40;

    private final ServerProgram program;
    private final Path directory;
    private final int port;

    private PrivateServer(ServerProgram program, Path directory, int port) {
        this.program = program;
        this.directory = directory;
        this.port = port;
    }

    /** Creates the data directory, starts the program and returns its port once it takes connections. */
    static int start(ServerProgram program) {
        try {
            var directory = Files.createTempDirectory(program.root().resolve("tmp"), "huiyin-server");
            var server = new PrivateServer(program, directory, freePort());
            server.initialise();
            server.run();
            return server.port;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void initialise() throws IOException {
        var command = program.isMariaDb()
                ? new ArrayList<>(
                        List.of("mariadb-install-db", "--no-defaults", "--auth-root-authentication-method=normal"))
                : called("--no-defaults", "--initialize-insecure");
        command.addAll(asThisUser());
        command.add("--datadir=" + data());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        awaitLine(process, "\0", "Cannot create a data directory");
    }

    private void run() throws IOException {
        var command = called("--no-defaults");
        command.addAll(asThisUser());
        command.addAll(List.of(
                "--datadir=" + data(),
                "--socket=" + program.inside(directory.resolve("socket")),
                "--pid-file=" + program.inside(directory.resolve("pid")),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--character-set-server=utf8mb4",
                "--max-connections=400",
                "--skip-log-bin",
                "--secure-file-priv="));
        if (!Boolean.getBoolean("huiyin.test.durable")) {
            // no test outlives a power cut, and a table each would wait for the disk several times
            command.addAll(List.of("--innodb-flush-log-at-trx-commit=0", "--innodb-flush-method=nosync"));
        }
        if (!program.isMariaDb()) {
            command.add("--mysqlx=OFF");
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        // after the application contexts, whose pools would wait for it long
        SpringApplication.getShutdownHandlers().add(() -> stop(process));
        awaitLine(process, "ready for connections", "The server did not start");
        var drain = new Thread(() -> drain(process), "server-output");
        drain.setDaemon(true);
        drain.start();
    }

    private ArrayList<String> called(String... options) {
        var command = new ArrayList<>(program.call());
        command.addAll(List.of(options));
        return command;
    }

    private String data() {
        return program.inside(directory.resolve("data"));
    }

    /** As root, both programs want to be told that root is meant. */
    private static List<String> asThisUser() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    /** Reads the program's output up to a line, or to its end where it ends well; blocks meanwhile. */
    private static void awaitLine(Process process, String wanted, String complaint) throws IOException {
        Deque<String> last = new ArrayDeque<>();
        var reader = process.inputReader();
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.contains(wanted)) {
                return;
            }
            last.addLast(line);
            if (last.size() > LINES_KEPT) {
                last.removeFirst();
            }
        }
        if (process.onExit().join().exitValue() != 0 || !wanted.equals("\0")) {
            throw new IllegalStateException(complaint + ":\n" + String.join("\n", last));
        }
    }

    private static void drain(Process process) {
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(line -> {});
        } catch (IOException | UncheckedIOException e) {
            // the stream closes under the reader when the server stops
            return;
        }
    }

    private void stop(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            FileSystemUtils.deleteRecursively(directory);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException("Left behind: " + directory, e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
