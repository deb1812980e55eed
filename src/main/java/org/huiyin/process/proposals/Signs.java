package org.huiyin.process.proposals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.statute.UnusableTable;

/** Recognises signs by words and content classes, from {@code signs.csv}. A proposal, which the officer may well reject. */
final class Signs {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    private static final String FILE = "process/signs.csv";

    private final List<Clue> clues;

    private Signs(List<Clue> clues) {
        this.clues = clues;
    }

    static Signs read() {
        try (InputStream file = Objects.requireNonNull(Signs.class.getResourceAsStream("/" + FILE))) {
            return read(FILE, new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " cannot be read", unreadable);
        }
    }

    /** Throws {@link UnusableTable} for the first line that cannot be understood. */
    static Signs read(String file, Reader text) throws IOException {
        var clues = new ArrayList<Clue>();
        try (var rows = FORMAT.parse(text)) {
            for (CSVRecord row : rows) {
                clues.add(UnusableTable.unless(file, rows.getCurrentLineNumber(), () -> Clue.of(row)));
            }
        }
        return new Signs(clues);
    }

    /**
     * What each sign found was recognised by, in Chinese, for the officer to judge.
     *
     * @param text requests, facts and reasons
     * @param contentClass code of the deepest level known, or empty
     */
    Map<Sign, String> in(String headline, String text, String contentClass) {
        Map<Sign, TreeSet<String>> found = new EnumMap<>(Sign.class);
        for (Clue clue : clues) {
            if (clue.fits(headline, text, contentClass)) {
                found.computeIfAbsent(clue.sign(), sign -> new TreeSet<>()).add(clue.label());
            }
        }
        Map<Sign, String> signs = new EnumMap<>(Sign.class);
        found.forEach((sign, labels) -> signs.put(sign, String.join("、", labels)));
        return signs;
    }

    /**
     * One row of the file.
     *
     * @param where 分类, 标题 or 全文
     * @param label what the officer reads; never words of the petition, which may name persons
     */
    private record Clue(Sign sign, String where, Pattern words, String label) {

        static Clue of(CSVRecord row) {
            UnusableTable.require(row.isConsistent(), "应为 sign,where,words,label 四列");
            UnusableTable.require(row.get("where").matches("分类|标题|全文"), "where 只能是分类、标题或者全文，不能是 " + row.get("where"));
            UnusableTable.require(
                    !row.get("words").isBlank() && !row.get("label").isBlank(), "words 和 label 不能为空");
            return new Clue(
                    Sign.valueOf(row.get("sign")),
                    row.get("where"),
                    Pattern.compile(row.get("words")),
                    row.get("label"));
        }

        boolean fits(String headline, String text, String contentClass) {
            return switch (where) {
                case "分类" -> words.matcher(contentClass).lookingAt();
                case "标题" -> words.matcher(headline).find();
                case "全文" -> words.matcher(headline + "\n" + text).find();
                default -> throw new IllegalStateException("signs.csv looks in no " + where);
            };
        }
    }
}
