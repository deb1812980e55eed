package org.huiyin.statute;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Laws with the days on which they are in force and the number of their articles. Others are not judged. */
public final class Laws {

    private static final String FILE = "statute/laws.csv";
    private static final Pattern CITED = Pattern.compile("《(?:中华人民共和国)?([^《》]+)》(?:（[^）]*）)?(?:第([一二三四五六七八九十百千零]+)条)?");

    private final List<Edition> editions = new ArrayList<>();

    /** @param until last day, or null while it is in force */
    private record Edition(
            String title,
            int articles,
            LocalDate from,
            @Nullable LocalDate until,
            String successor) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** The table that the product brings along. */
    public static Laws ofTheProduct() {
        return ProductTable.load(FILE, "法规表", Laws::read);
    }

    static Laws read(Reader text) throws IOException {
        var laws = new Laws();
        try (var lines = ProductTable.lines(text)) {
            for (CSVRecord line : lines) {
                laws.editions.add(UnusableTable.unless(FILE, lines.getCurrentLineNumber(), () -> edition(line)));
            }
        }
        return laws;
    }

    private static Edition edition(CSVRecord line) {
        String until = line.get("until");
        return new Edition(
                line.get("title"),
                Integer.parseInt(line.get("articles")),
                LocalDate.parse(line.get("from")),
                until.isEmpty() ? null : LocalDate.parse(until),
                line.get("successor"));
    }

    /**
     * Sentences in Chinese on citations that do not hold on the day.
     *
     * @param articles a title, a blank and an article in Arabic figures each: 信访工作条例 32
     */
    public List<String> flaws(List<String> articles, LocalDate on) {
        var flaws = new LinkedHashSet<String>();
        for (String cited : articles) {
            String[] words = cited.split(" ");
            flaw(words[0], words.length < 2 ? 0 : Integer.parseInt(words[1]), on)
                    .ifPresent(flaws::add);
        }
        return List.copyOf(flaws);
    }

    /** The same on what a text cites as 《信访工作条例》第三十二条. */
    public List<String> flaws(String text, LocalDate on) {
        var flaws = new LinkedHashSet<String>();
        Matcher cited = CITED.matcher(text);
        while (cited.find()) {
            String article = cited.group(2);
            flaw(cited.group(1), article == null ? 0 : ChineseNumber.of(article), on)
                    .ifPresent(flaws::add);
        }
        return List.copyOf(flaws);
    }

    private Optional<String> flaw(String title, int article, LocalDate on) {
        List<Edition> known = editions.stream()
                .filter(edition -> edition.title().equals(title))
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Optional<Edition> inForce =
                known.stream().filter(edition -> edition.covers(on)).findFirst();
        if (inForce.isEmpty()) {
            return Optional.of(notInForce(title, known.get(known.size() - 1), on));
        }
        int last = inForce.get().articles();
        return article <= last
                ? Optional.empty()
                : Optional.of("《" + title + "》共 " + last + " 条，没有第 " + article + " 条；请核对所引用的条文。");
    }

    private static String notInForce(String title, Edition edition, LocalDate on) {
        return on.isBefore(edition.from())
                ? "《" + title + "》自 " + edition.from() + " 起施行，" + on + " 尚不能引用；请改引当日有效的规定。"
                : "《" + title + "》已于 " + edition.until() + " 后失效，" + on + " 不能引用；请改引"
                        + (edition.successor().isEmpty() ? "当日有效的规定。" : "《" + edition.successor() + "》。");
    }
}
