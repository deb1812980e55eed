package org.huiyin.registry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Files as they lie on the disk: a head that names the key, then pieces sealed by {@link FilePieces}. What was stored
 * before files were sealed has no head and is read as it is.
 */
final class FileSeal {

    private static final byte[] MARK = "HYF1".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT_BYTES = 16;

    private final Keyring keyring;
    private final SecureRandom random = new SecureRandom();

    FileSeal(Keyring keyring) {
        this.keyring = keyring;
    }

    /** Seals the content to its end under the current key. */
    void seal(InputStream content, OutputStream target) throws IOException {
        byte[] id = keyring.currentId().getBytes(StandardCharsets.US_ASCII);
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] head = head(id, salt);
        var pieces = new FilePieces(keyring.current(), salt, head);
        target.write(head);
        byte[] piece = content.readNBytes(FilePieces.PLAIN);
        while (true) {
            byte[] ahead = content.readNBytes(FilePieces.PLAIN);
            target.write(pieces.seal(piece, ahead.length == 0));
            if (ahead.length == 0) {
                return;
            }
            piece = ahead;
        }
    }

    /**
     * The content of what is stored. Throws {@link NoKey} for an unknown key id; reading throws {@link DamagedFile}
     * where the file is not what was sealed.
     */
    InputStream open(InputStream stored) throws IOException {
        var start = new PushbackInputStream(stored, MARK.length);
        byte[] mark = start.readNBytes(MARK.length);
        if (!Arrays.equals(mark, MARK)) {
            start.unread(mark);
            return start;
        }
        byte[] id = start.readNBytes(Math.max(0, start.read()));
        byte[] salt = start.readNBytes(SALT_BYTES);
        byte[] key = keyring.key(new String(id, StandardCharsets.US_ASCII));
        return new Opened(start, new FilePieces(key, salt, head(id, salt)));
    }

    private static byte[] head(byte[] id, byte[] salt) {
        var head = new ByteArrayOutputStream();
        head.writeBytes(MARK);
        head.write(id.length);
        head.writeBytes(id);
        head.writeBytes(salt);
        return head.toByteArray();
    }

    /** Opens a piece at a time; only what was found whole is given out. */
    private static final class Opened extends InputStream {

        private final InputStream sealed;
        private final FilePieces pieces;
        private byte[] ahead;
        private boolean over;
        private ByteArrayInputStream piece = new ByteArrayInputStream(new byte[0]);

        Opened(InputStream sealed, FilePieces pieces) throws IOException {
            this.sealed = sealed;
            this.pieces = pieces;
            this.ahead = sealed.readNBytes(FilePieces.SEALED);
        }

        @Override
        public int read() throws IOException {
            return filled() ? piece.read() : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            return filled() ? piece.read(target, offset, length) : -1;
        }

        private boolean filled() throws IOException {
            while (piece.available() == 0 && !over) {
                byte[] now = ahead;
                ahead = sealed.readNBytes(FilePieces.SEALED);
                over = ahead.length == 0;
                piece = new ByteArrayInputStream(pieces.open(now, over));
            }
            return piece.available() > 0;
        }

        @Override
        public void close() throws IOException {
            sealed.close();
        }
    }
}
