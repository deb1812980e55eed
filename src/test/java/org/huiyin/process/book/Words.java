package org.huiyin.process.book;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Days and articles as the Regulation writes them. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");
    private static final Pattern ARTICLE = Pattern.compile("(\\d{1,2})(?:¶(\\d))?(?:\\((\\d)\\))?(.*)");
    private static final String DIGITS = "零一二三四五六七八九";

    private Words() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 22 is 第二十二条, 19¶3 is 第十九条第三款, 31(6) is 第三十一条第六项; anything else stays as it is. */
    static String article(String article) {
        var parts = ARTICLE.matcher(article);
        if (!parts.matches()) {
            return article;
        }
        return "第" + spelt(parts.group(1)) + "条"
                + (parts.group(2) == null ? "" : "第" + spelt(parts.group(2)) + "款")
                + (parts.group(3) == null ? "" : "第" + spelt(parts.group(3)) + "项")
                + parts.group(4);
    }

    /** A cell of a table in Markdown. */
    static String cell(String text) {
        return text.strip().replace("|", "\\|").replaceAll("\\s*\\R\\s*", "<br>");
    }

    private static String spelt(String number) {
        int tens = Integer.parseInt(number) / 10;
        int ones = Integer.parseInt(number) % 10;
        return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "")
                + (tens > 0 ? "十" : "")
                + (ones > 0 ? DIGITS.substring(ones, ones + 1) : "");
    }
}
