package org.huiyin.letters;

/**
 * A letter's number.
 *
 * @param full with the words, such as 江洲信处〔2026〕12号
 */
record LetterNumber(int year, int serial, String full) {

    static LetterNumber of(String words, int year, int serial) {
        return new LetterNumber(year, serial, words + ofYear(year, serial));
    }

    /** Such as 〔2026〕12号. */
    String ofYear() {
        return ofYear(year, serial);
    }

    private static String ofYear(int year, int serial) {
        return "〔" + year + "〕" + serial + "号";
    }
}
