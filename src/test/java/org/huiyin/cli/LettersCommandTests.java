package org.huiyin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huiyin.letters.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LettersCommandTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void writesASampleOfEveryKindWithoutADatabase() throws IOException {
        assertThat(run("letters", "samples", folder.resolve("samples").toString()))
                .isZero();

        try (var files = Files.list(folder.resolve("samples"))) {
            assertThat(files).hasSize(2 * Kind.values().length);
        }
        assertThat(out.toString()).contains(Kind.values().length + " 种文书");
    }

    @Test
    void saysWhereAFontIsMissing() {
        assertThat(run("letters", "samples", folder.toString(), "--fonts", folder.toString()))
                .isEqualTo(1);

        assertThat(err.toString()).contains("本机没有可用的中文字体");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(run("letters")).isEqualTo(2);
        assertThat(run("letters", "samples")).isEqualTo(2);
    }

    private int run(String... words) {
        var line = new CommandLineStart(() -> {
                    throw new IllegalStateException("No house is needed");
                })
                .commandLine();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.execute(words);
    }
}
