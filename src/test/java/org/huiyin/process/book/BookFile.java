package org.huiyin.process.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** {@code docs/scenarios.md}: a preface with the contents, then one chapter for each story, by number. */
final class BookFile {

    static final Path PATH = Path.of("docs/scenarios.md");

    private static final Pattern HEADING = Pattern.compile("## (\\d+)\\. (.+)");
    private static final String ANCHOR = "<a id=\"story-";
    private static final List<String> PREFACE = List.of(
            "# 情景手册",
            "",
            "本手册逐件讲述信访事项从登记到办结归档的经过。每一件都由自动测试按所述步骤在系统中实际办理一遍，",
            "日期、期限、经办人和系统的答复都取自办理结果，不是手写的；人名、单位和事由均为虚构。",
            "",
            "## 目录",
            "");

    private BookFile() {}

    /** Lines of each chapter, its heading first and without empty lines at the end; by number. */
    static SortedMap<Integer, List<String>> chapters() {
        return chapters(lines(PATH));
    }

    static SortedMap<Integer, List<String>> chapters(List<String> lines) {
        var chapters = new TreeMap<Integer, List<String>>();
        List<String> chapter = new ArrayList<>();
        for (var line : lines) {
            var heading = HEADING.matcher(line);
            if (heading.matches()) {
                chapter = new ArrayList<>();
                if (chapters.put(Integer.valueOf(heading.group(1)), chapter) != null) {
                    throw new IllegalStateException(PATH + " 中有两个第 " + heading.group(1) + " 件。");
                }
            }
            if (!line.startsWith(ANCHOR)) {
                chapter.add(line);
            }
        }
        chapters.replaceAll((number, text) -> trimmed(text));
        return chapters;
    }

    static String headingOf(List<String> chapter) {
        return chapter.get(0);
    }

    static String titleOf(List<String> chapter) {
        var heading = HEADING.matcher(chapter.get(0));
        return heading.matches() ? heading.group(2) : "";
    }

    static List<String> whole(SortedMap<Integer, List<String>> chapters) {
        var book = new ArrayList<>(PREFACE);
        chapters.forEach((number, text) -> book.add(number + ". [" + titleOf(text) + "](#story-" + number + ")"));
        chapters.forEach((number, text) -> {
            book.add("");
            book.add(ANCHOR + number + "\"></a>");
            book.add("");
            book.addAll(text);
        });
        return book;
    }

    static void write(int number, List<String> chapter) {
        var chapters = chapters();
        chapters.put(number, trimmed(chapter));
        save(PATH, whole(chapters));
    }

    static List<String> trimmed(List<String> lines) {
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        return List.copyOf(lines.subList(0, end));
    }

    /** None where there is no file yet. */
    static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void save(Path file, List<String> lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
