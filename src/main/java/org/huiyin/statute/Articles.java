package org.huiyin.statute;

/** Articles as the Regulation writes them. */
public final class Articles {

    private static final String DIGITS = "零一二三四五六七八九";

    private Articles() {}

    /** 22 is 第二十二条; what is no plain number below a hundred is left in Arabic figures. */
    public static String named(String article) {
        return "第" + (article.matches("[1-9][0-9]?") ? spelt(Integer.parseInt(article)) : article) + "条";
    }

    private static String spelt(int number) {
        int tens = number / 10;
        int ones = number % 10;
        var words = new StringBuilder();
        if (tens > 1) {
            words.append(DIGITS.charAt(tens));
        }
        if (tens > 0) {
            words.append('十');
        }
        if (ones > 0) {
            words.append(DIGITS.charAt(ones));
        }
        return words.toString();
    }
}
