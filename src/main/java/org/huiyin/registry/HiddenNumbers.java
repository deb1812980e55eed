package org.huiyin.registry;

import java.util.regex.Pattern;

/** Hides mobile and identity numbers that a petitioner wrote into a text; amounts, dates and file numbers stay. */
public final class HiddenNumbers {

    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)(1[3-9]\\d)\\d{4}(\\d{4})(?!\\d)");
    private static final Pattern IDENTITY =
            Pattern.compile("(?<!\\d)(\\d{6})(?:\\d{8}\\d{3}[\\dXx]|\\d{9})(?![\\dXx])");

    private HiddenNumbers() {}

    /** 138****1234 and 430102****. */
    public static String in(String text) {
        return IDENTITY.matcher(MOBILE.matcher(text).replaceAll("$1****$2")).replaceAll("$1****");
    }
}
