package org.huiyin.access;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Passwords made up for new accounts. They go into one file that only its owner reads, and nowhere else. */
final class FirstPasswords {

    /** Without characters that are taken for one another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 16;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /** Spreadsheet programs take a file without it for the machine's old character set. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path folder;
    private final SecureRandom random = new SecureRandom();
    private final List<List<String>> lines = new ArrayList<>();
    private @Nullable Path written;

    FirstPasswords(Path folder) {
        this.folder = folder;
    }

    String make(String account, String name) {
        var password = random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
        lines.add(List.of(account, name, password));
        return password;
    }

    /** Writes the file, if there is anything to write; throws {@link SetupRefused} where it cannot. */
    void write(Clock clock) {
        if (lines.isEmpty()) {
            return;
        }
        var file = folder.resolve("first-passwords-" + LocalDateTime.now(clock).format(TIME) + ".csv");
        try {
            var draft = Files.createTempFile(folder, "first-passwords", ".part"); // readable by its owner only
            written = draft;
            Files.writeString(draft, table());
            written = Files.move(draft, file);
        } catch (FileAlreadyExistsException sameSecond) {
            discard();
            throw SetupRefused.of(file, "已经存在，请移走后重新启动");
        } catch (IOException unwritable) {
            discard();
            throw SetupRefused.unwritable(folder);
        }
    }

    private String table() throws IOException {
        var text = new StringWriter().append(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord("账号", "姓名", "初始密码");
            printer.printRecords(lines);
        }
        return text.toString();
    }

    /** Removes the file: its passwords were not put down. */
    void discard() {
        if (written != null) {
            try {
                Files.deleteIfExists(written);
            } catch (IOException failure) {
                throw new UncheckedIOException("Cannot remove " + written, failure);
            }
        }
    }

    /** The file, or null where nothing had to be written. */
    @Nullable
    Path file() {
        return written;
    }
}
