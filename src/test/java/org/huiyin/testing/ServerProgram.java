package org.huiyin.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A MySQL or MariaDB server program of this machine, and how to call it.
 *
 * @param root directory that the program sees as its root: {@code /}, or a chroot
 * @param call what stands before the server's options
 * @param version what {@code --version} says
 */
record ServerProgram(Path root, List<String> call, String version) {

    private static final List<String> NAMES = List.of("mysqld", "mariadbd");
    private static final List<String> BESIDE_THE_PATH =
            List.of("/usr/sbin", "/usr/local/sbin", "/usr/libexec", "/usr/local/mysql/bin", "/opt/homebrew/bin");

    /** HUIYIN_TEST_MYSQL_CHROOT, else HUIYIN_TEST_MYSQLD, else the first program found. */
    static Optional<ServerProgram> find(Map<String, String> environment) {
        var chroot = environment.getOrDefault("HUIYIN_TEST_MYSQL_CHROOT", "");
        if (!chroot.isBlank()) {
            return Optional.of(asked(Path.of(chroot), List.of("chroot", chroot, "/usr/sbin/mysqld")));
        }
        var named = environment.getOrDefault("HUIYIN_TEST_MYSQLD", "");
        if (!named.isBlank()) {
            return Optional.of(asked(Path.of("/"), List.of(named)));
        }
        return installed(environment).map(program -> asked(Path.of("/"), List.of(program.toString())));
    }

    boolean isMariaDb() {
        return version.contains("MariaDB");
    }

    /** The path as the program sees it. */
    String inside(Path path) {
        return Path.of("/").resolve(root.relativize(path)).toString();
    }

    private static Optional<Path> installed(Map<String, String> environment) {
        var path = environment.getOrDefault("PATH", "").split(":");
        return Stream.concat(Stream.of(path), BESIDE_THE_PATH.stream())
                .filter(directory -> !directory.isBlank())
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static ServerProgram asked(Path root, List<String> call) {
        return new ServerProgram(root, call, output(call, "--no-defaults", "--version"));
    }

    private static String output(List<String> call, String... options) {
        var command = new ArrayList<>(call);
        command.addAll(List.of(options));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run " + command, e);
        }
    }
}
