package org.huiyin.bench;

import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.huiyin.letters.Kind;
import org.huiyin.letters.SampleLetters;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Letters made per second on one thread, as Word file and as PDF, without the database. */
@Tag("bench")
class LettersBenchmark {

    private static final int WARM_UP = 100;
    private static final int LETTERS = 250;

    private final SampleLetters samples = new SampleLetters((Path) null);

    @Test
    void makesLetters() {
        var table = new StringBuilder("""
                | kind | form | letters | per second | ms each | slope (twice as many take) |
                |---|---|---|---|---|---|
                """);
        for (Kind kind : new Kind[] {Kind.NOTICE, Kind.OPINION, Kind.HEARING_RECORD}) {
            table.append(line(kind, "DOCX", () -> samples.docx(kind).length));
            byte[] docx = samples.docx(kind);
            table.append(line(kind, "PDF of it", () -> samples.pdf(kind, docx).length));
        }
        System.out.printf("%nLetters%n%n%s%n", table);
    }

    private static String line(Kind kind, String form, LongSupplier letter) {
        nanos(WARM_UP, letter);
        long once = nanos(LETTERS, letter);
        long twice = nanos(2 * LETTERS, letter);
        return "| %s | %s | %d | %.0f | %.1f | %.2f |%n"
                .formatted(
                        kind.title(), form, LETTERS, LETTERS * 1e9 / once, once / 1e6 / LETTERS, (double) twice / once);
    }

    private static long nanos(int letters, LongSupplier letter) {
        long bytes = 0;
        long start = System.nanoTime();
        for (int i = 0; i < letters; i++) {
            bytes += letter.getAsLong();
        }
        if (bytes == 0) {
            throw new IllegalStateException("No letter was made");
        }
        return System.nanoTime() - start;
    }
}
