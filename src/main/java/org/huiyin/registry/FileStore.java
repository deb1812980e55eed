package org.huiyin.registry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Contents under their SHA-256, sealed on the disk. A content is written beside its place and moved there whole, so that
 * what is found under a hash always has it. Nothing is ever changed or deleted: another petition may hold the same
 * content. The hash is of the plain content.
 */
final class FileStore {

    private final Path folder;
    private final FileSeal seal;

    FileStore(Path folder, FileSeal seal) {
        this.folder = folder;
        this.seal = seal;
    }

    /** Takes a stream in up to the limit and one byte more. */
    Draft draft(InputStream content, long limit) throws IOException {
        Files.createDirectories(folder);
        Path path = Files.createTempFile(folder, "draft", "");
        MessageDigest digest = sha256();
        try (OutputStream target = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            long size = copy(content, target, limit + 1);
            return new Draft(path, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(path);
            throw failure;
        }
    }

    void keep(Draft draft) throws IOException {
        try (InputStream content = Files.newInputStream(draft.path())) {
            keep(content, draft.sha256());
        }
    }

    /** Keeps the content without ever writing it in clear, and gives its hash. */
    String keep(byte[] content) throws IOException {
        String sha256 = HexFormat.of().formatHex(sha256().digest(content));
        keep(new ByteArrayInputStream(content), sha256);
        return sha256;
    }

    private void keep(InputStream content, String sha256) throws IOException {
        Path place = place(sha256);
        if (Files.exists(place)) {
            return;
        }
        Files.createDirectories(place.getParent());
        Path sealed = Files.createTempFile(folder, "sealed", "");
        try {
            try (OutputStream target = Files.newOutputStream(sealed)) {
                seal.seal(content, target);
            }
            Files.move(sealed, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(sealed);
        }
    }

    void drop(Draft draft) throws IOException {
        Files.deleteIfExists(draft.path());
    }

    InputStream open(String sha256) throws IOException {
        return seal.open(Files.newInputStream(place(sha256)));
    }

    /** As it lies on the disk. */
    byte[] raw(String sha256) throws IOException {
        return Files.readAllBytes(place(sha256));
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static long copy(InputStream content, OutputStream target, long most) throws IOException {
        byte[] bytes = new byte[1 << 16];
        long size = 0;
        while (size < most) {
            int read = content.read(bytes, 0, (int) Math.min(bytes.length, most - size));
            if (read < 0) {
                break;
            }
            target.write(bytes, 0, read);
            size += read;
        }
        return size;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", failure);
        }
    }

    /** A content taken in but not yet kept. */
    record Draft(Path path, long size, String sha256) {}
}
