package org.huiyin.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A letter as its room wants it written, before it has a number.
 *
 * @param petition number of the petition
 * @param organ code of the organ that issues it
 * @param parts texts in Chinese by part; lines become paragraphs
 * @param articles cited, each a law's short title, a blank and an article in Arabic figures: 信访工作条例 32
 * @param remedy what is open to the addressee, or null where the letter says nothing of it
 * @param on day of issue
 */
public record Letter(
        Kind kind,
        String petition,
        String organ,
        Addressee to,
        Map<Part, String> parts,
        List<String> articles,
        @Nullable RemedyKind remedy,
        LocalDate on) {

    public Letter {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
        articles = List.copyOf(articles);
    }

    /** A letter that says nothing yet and cites what its kind rests on. */
    public static Letter of(Kind kind, String petition, String organ, Addressee to, LocalDate on) {
        return new Letter(kind, petition, organ, to, new EnumMap<>(Part.class), kind.articles(), null, on);
    }

    /** The same with the part; a day is written as 2026年3月2日, a part without text is left out. */
    public Letter with(Part part, @Nullable Object text) {
        if (text == null || text.toString().isBlank()) {
            return this;
        }
        var more = new EnumMap<Part, String>(Part.class);
        more.putAll(parts);
        more.put(part, text instanceof LocalDate day ? ChineseDay.of(day) : text.toString());
        return new Letter(kind, petition, organ, to, more, articles, remedy, on);
    }

    /** Requests as letters state them: one as it is, several with their numbers, a line each. */
    public static String listed(List<String> requests) {
        if (requests.size() == 1) {
            return requests.get(0);
        }
        var text = new StringBuilder();
        for (int i = 0; i < requests.size(); i++) {
            text.append(i + 1).append('.').append(requests.get(i)).append('\n');
        }
        return text.toString();
    }

    /** The same, citing one more article such as {@code 信访工作条例 35}. */
    public Letter citing(String article) {
        var more = new ArrayList<>(articles);
        more.add(article);
        return new Letter(kind, petition, organ, to, parts, more, remedy, on);
    }

    /** The same with the paragraph that says what the addressee can do. */
    public Letter remedy(RemedyKind remedy, String text) {
        return new Letter(kind, petition, organ, to, parts, articles, remedy, on).with(Part.REMEDY, text);
    }
}
