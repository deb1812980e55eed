package org.huiyin.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSealTests {

    private static final String OLD = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String NEW = "ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8=";
    private static final FileSeal SEAL = new FileSeal(Keyring.of(Map.of("k1", OLD), null));
    private static final int HEAD = 4 + 1 + 2 + 16;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, FilePieces.PLAIN - 1, FilePieces.PLAIN, FilePieces.PLAIN + 1, 3 * FilePieces.PLAIN})
    void opensWhatItSealedHoweverLong(int length) throws IOException {
        byte[] content = content(length);

        byte[] sealed = sealed(content);

        assertThat(opened(SEAL, sealed)).isEqualTo(content);
    }

    @Test
    void sealsTheSameContentEachTimeOtherwiseAndLeavesNoneOfItReadable() throws IOException {
        byte[] content = "信访人张三，住江洲市滨河路18号".repeat(9).getBytes(UTF_8);

        byte[] sealed = sealed(content);

        assertThat(sealed).isNotEqualTo(sealed(content));
        assertThat(new String(sealed, UTF_8)).startsWith("HYF1").contains("k1").doesNotContain("张三", "滨河路");
    }

    @Test
    void opensAfterARotationWhatTheOldKeySealed() throws IOException {
        byte[] sealed = sealed(content(100));

        var rotated = new FileSeal(Keyring.of(Map.of("k1", OLD, "k2", NEW), "k2"));

        assertThat(opened(rotated, sealed)).isEqualTo(content(100));
        assertThatThrownBy(() -> opened(new FileSeal(Keyring.of(Map.of("k2", NEW), null)), sealed))
                .isInstanceOf(NoKey.class)
                .hasMessageContaining("k1");
    }

    @Test
    void readsWhatWasStoredBeforeFilesWereSealed() throws IOException {
        assertThat(opened(SEAL, "%PDF-1.7".getBytes(UTF_8))).isEqualTo("%PDF-1.7".getBytes(UTF_8));
        assertThat(opened(SEAL, "HY".getBytes(UTF_8))).isEqualTo("HY".getBytes(UTF_8));
        assertThat(opened(SEAL, new byte[0])).isEmpty();
    }

    @Test
    void givesNothingOfAFileThatWasChangedCutOffOrPutInAnotherOrder() throws IOException {
        byte[] sealed = sealed(content(2 * FilePieces.PLAIN));
        byte[] changed = sealed.clone();
        changed[HEAD + 9] ^= 1;
        byte[] relabelled = sealed.clone();
        relabelled[8] ^= 1;
        byte[] cut = Arrays.copyOf(sealed, HEAD + FilePieces.SEALED);
        byte[] turned = sealed.clone();
        System.arraycopy(sealed, HEAD + FilePieces.SEALED, turned, HEAD, FilePieces.SEALED);
        System.arraycopy(sealed, HEAD, turned, HEAD + FilePieces.SEALED, FilePieces.SEALED);

        for (byte[] damaged : new byte[][] {changed, relabelled, cut, turned, Arrays.copyOf(sealed, HEAD)}) {
            assertThatThrownBy(() -> opened(SEAL, damaged)).isInstanceOf(DamagedFile.class);
        }
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }

    private static byte[] sealed(byte[] content) throws IOException {
        var target = new ByteArrayOutputStream();
        SEAL.seal(new ByteArrayInputStream(content), target);
        return target.toByteArray();
    }

    private static byte[] opened(FileSeal seal, byte[] stored) throws IOException {
        try (var content = seal.open(new ByteArrayInputStream(stored))) {
            return content.readAllBytes();
        }
    }
}
