package org.huiyin.statute;

/** Numbers of articles as laws write them. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** 一千二百六十 is 1260, 十五 is 15. */
    static int of(String words) {
        int whole = 0;
        int digit = 0;
        for (char word : words.toCharArray()) {
            int unit = unit(word);
            if (unit == 1) {
                digit = DIGITS.indexOf(word);
            } else {
                whole += Math.max(digit, 1) * unit;
                digit = 0;
            }
        }
        return whole + digit;
    }

    private static int unit(char word) {
        return switch (word) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 1;
        };
    }
}
